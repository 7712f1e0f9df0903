create table achievement (
    id               binary(16)    not null,
    organisation_id  binary(16)    not null,
    code             varchar(60)   character set utf8mb4 collate utf8mb4_bin not null,
    name             varchar(200)  not null,
    description      text          not null,
    criteria         text          not null,
    achievement_type varchar(60)   not null,
    language         varchar(20)   not null,
    credits          decimal(6, 2),
    valid_months     int,
    art              json          not null,
    image_alt        varchar(1000) not null,
    created_at       datetime(6)   not null,
    constraint pk_achievement primary key (id),
    constraint uq_achievement_code unique (organisation_id, code),
    constraint fk_achievement_organisation foreign key (organisation_id) references organisation (id)
);

create table offering (
    id              binary(16)   not null,
    organisation_id binary(16)   not null,
    code            varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    kind            varchar(20)  not null,
    level           varchar(20),
    title           varchar(200) not null,
    summary         text         not null,
    language        varchar(20)  not null,
    entry_condition varchar(500),
    private_capacity int,
    created_at      datetime(6)  not null,
    constraint pk_offering primary key (id),
    constraint uq_offering_code unique (code),
    constraint fk_offering_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_offering_kind check (kind in ('COURSE', 'MINI_WORKSHOP', 'EVENT'))
);

create table prerequisite (
    offering_id          binary(16) not null,
    required_offering_id binary(16) not null,
    constraint pk_prerequisite primary key (offering_id, required_offering_id),
    constraint fk_prerequisite_offering foreign key (offering_id) references offering (id),
    constraint fk_prerequisite_required_offering foreign key (required_offering_id) references offering (id),
    constraint ck_prerequisite_other check (offering_id <> required_offering_id)
);

create table offering_version (
    id               binary(16)  not null,
    offering_id      binary(16)  not null,
    label            varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    position         int         not null,
    weeks            int         not null,
    homework_minutes int         not null default 0,
    capacity         int         not null,
    minimum          int         not null default 1,
    price_minor      bigint,
    member_price_minor bigint,
    currency         char(3),
    outcomes         json        not null,
    rule             json        not null,
    rule_note        varchar(1000),
    achievement_id   binary(16),
    created_at       datetime(6) not null,
    frozen_at        datetime(6),
    constraint pk_offering_version primary key (id),
    constraint uq_offering_version_label unique (offering_id, label),
    constraint uq_offering_version_position unique (offering_id, position),
    constraint fk_offering_version_offering foreign key (offering_id) references offering (id),
    constraint fk_offering_version_achievement foreign key (achievement_id) references achievement (id),
    constraint ck_offering_version_capacity check (capacity between 1 and 10000 and minimum between 1 and capacity),
    constraint ck_offering_version_weeks check (weeks between 0 and 104),
    constraint ck_offering_version_price check ((price_minor is null) = (currency is null))
);

create table planned_session (
    id                  binary(16)   not null,
    offering_version_id binary(16)   not null,
    position            int          not null,
    week                int          not null,
    day_offset          int          not null,
    starts_at_time      time,
    minutes             int          not null,
    kind                varchar(20)  not null,
    title               varchar(200) not null,
    counts              boolean      not null,
    constraint pk_planned_session primary key (id),
    constraint uq_planned_session_position unique (offering_version_id, position),
    constraint fk_planned_session_version foreign key (offering_version_id) references offering_version (id),
    constraint ck_planned_session_kind check (kind in ('LESSON', 'CO_LAB', 'SOCIAL', 'SKILLS_SHARE', 'WORKSHOP', 'CALL')),
    constraint ck_planned_session_minutes check (minutes between 1 and 1440),
    constraint ck_planned_session_day check (week between 1 and 104 and day_offset between 0 and 727)
);

create table assignment_template (
    id                  binary(16)   not null,
    offering_version_id binary(16)   not null,
    position            int          not null,
    code                varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    title               varchar(200) not null,
    brief               text         not null,
    kind                varchar(20)  not null,
    week                int          not null,
    due_day_offset      int          not null,
    due_time            time         not null,
    pass_level          int          not null,
    constraint pk_assignment_template primary key (id),
    constraint uq_assignment_template_code unique (offering_version_id, code),
    constraint uq_assignment_template_position unique (offering_version_id, position),
    constraint fk_assignment_template_version foreign key (offering_version_id) references offering_version (id),
    constraint ck_assignment_template_kind check (kind in ('TEXT_AND_LINK', 'MARKED_LIVE')),
    constraint ck_assignment_template_pass_level check (pass_level between 1 and 10)
);

create table rubric_criterion (
    id                     binary(16)   not null,
    assignment_template_id binary(16)   not null,
    position               int          not null,
    title                  varchar(200) not null,
    constraint pk_rubric_criterion primary key (id),
    constraint uq_rubric_criterion_position unique (assignment_template_id, position),
    constraint fk_rubric_criterion_template foreign key (assignment_template_id) references assignment_template (id)
);

create table rubric_level (
    criterion_id binary(16)   not null,
    level        int          not null,
    title        varchar(100) not null,
    description  text         not null,
    constraint pk_rubric_level primary key (criterion_id, level),
    constraint fk_rubric_level_criterion foreign key (criterion_id) references rubric_criterion (id),
    constraint ck_rubric_level_level check (level between 1 and 10)
);

create table date_interest (
    offering_id binary(16)  not null,
    account_id  binary(16)  not null,
    created_at  datetime(6) not null,
    constraint pk_date_interest primary key (offering_id, account_id),
    constraint fk_date_interest_offering foreign key (offering_id) references offering (id),
    constraint fk_date_interest_account foreign key (account_id) references account (id)
);

create table programme (
    id              binary(16)   not null,
    organisation_id binary(16)   not null,
    code            varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    title           varchar(200) not null,
    summary         text         not null,
    months          int          not null,
    language        varchar(20)  not null,
    prior_learning  varchar(1000),
    achievement_id  binary(16),
    created_at      datetime(6)  not null,
    constraint pk_programme primary key (id),
    constraint uq_programme_code unique (code),
    constraint fk_programme_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_programme_achievement foreign key (achievement_id) references achievement (id)
);

create table programme_version (
    id             binary(16)  not null,
    programme_id   binary(16)  not null,
    label          varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    position       int         not null,
    enrolment      varchar(20) not null,
    payment        varchar(200),
    requirements   json        not null,
    created_at     datetime(6) not null,
    constraint pk_programme_version primary key (id),
    constraint uq_programme_version_label unique (programme_id, label),
    constraint fk_programme_version_programme foreign key (programme_id) references programme (id),
    constraint ck_programme_version_enrolment check (enrolment in ('INTAKE', 'ROLLING'))
);

create table programme_intake (
    id             binary(16)  not null,
    programme_id   binary(16)  not null,
    code           varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    announced_on   date,
    orientation_on date,
    constraint pk_programme_intake primary key (id),
    constraint uq_programme_intake_code unique (code),
    constraint fk_programme_intake_programme foreign key (programme_id) references programme (id)
);
