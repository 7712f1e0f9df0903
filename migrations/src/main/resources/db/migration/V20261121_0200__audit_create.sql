create table audit_entry (
    id           binary(16)   not null,
    happened_at  datetime(6)  not null,
    actor_id     binary(16),
    action       varchar(80)  not null,
    subject_type varchar(40)  not null,
    subject_id   varchar(80)  not null,
    event_key    varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    facts        json         not null,
    constraint pk_audit_entry primary key (id),
    constraint uq_audit_entry_event unique (event_key),
    index ix_audit_entry_happened_at (happened_at, id),
    index ix_audit_entry_subject (subject_type, subject_id)
);
