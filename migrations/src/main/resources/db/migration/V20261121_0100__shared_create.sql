-- What the frameworks keep in the database: sessions, event publications, timed tasks; and the answers to repeated requests.

alter database character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table SPRING_SESSION (
    PRIMARY_ID            char(36) not null,
    SESSION_ID            char(36) not null,
    CREATION_TIME         bigint   not null,
    LAST_ACCESS_TIME      bigint   not null,
    MAX_INACTIVE_INTERVAL int      not null,
    EXPIRY_TIME           bigint   not null,
    PRINCIPAL_NAME        varchar(100),
    constraint pk_spring_session primary key (PRIMARY_ID),
    constraint uq_spring_session_session_id unique (SESSION_ID),
    index ix_spring_session_expiry_time (EXPIRY_TIME),
    index ix_spring_session_principal_name (PRINCIPAL_NAME)
);

create table SPRING_SESSION_ATTRIBUTES (
    SESSION_PRIMARY_ID char(36)     not null,
    ATTRIBUTE_NAME     varchar(200) not null,
    ATTRIBUTE_BYTES    mediumblob   not null,
    constraint pk_spring_session_attributes primary key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME),
    constraint fk_spring_session_attributes_session foreign key (SESSION_PRIMARY_ID) references SPRING_SESSION (PRIMARY_ID) on delete cascade
);

create table EVENT_PUBLICATION (
    ID                     varchar(36)   not null,
    LISTENER_ID            varchar(512)  not null,
    EVENT_TYPE             varchar(512)  not null,
    SERIALIZED_EVENT       varchar(4000) not null,
    PUBLICATION_DATE       timestamp(6)  not null,
    COMPLETION_DATE        timestamp(6)  null default null,
    STATUS                 varchar(20),
    COMPLETION_ATTEMPTS    int,
    LAST_RESUBMISSION_DATE timestamp(6)  null default null,
    constraint pk_event_publication primary key (ID),
    index ix_event_publication_completion_date (COMPLETION_DATE)
);

create table scheduled_tasks (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            mediumblob,
    execution_time       timestamp(6) not null,
    picked               boolean      not null,
    picked_by            varchar(50),
    last_success         timestamp(6) null,
    last_failure         timestamp(6) null,
    consecutive_failures int,
    last_heartbeat       timestamp(6) null,
    version              bigint       not null,
    priority             int,
    constraint pk_scheduled_tasks primary key (task_name, task_instance),
    index ix_scheduled_tasks_execution_time (execution_time),
    index ix_scheduled_tasks_last_heartbeat (last_heartbeat),
    index ix_scheduled_tasks_priority (priority desc, execution_time asc)
);

create table idempotency_key (
    account_id   binary(16)   not null,
    request_key  varchar(100) character set ascii collate ascii_bin not null,
    request_hash binary(32)   not null,
    status       smallint,
    answer       mediumtext,
    created_at   datetime(6)  not null,
    constraint pk_idempotency_key primary key (account_id, request_key),
    index ix_idempotency_key_created_at (created_at)
);
