create table enrolment (
    id            binary(16)   not null,
    run_id        binary(16)   not null,
    learner_id    binary(16)   not null,
    state         varchar(20)  not null,
    motivation    text,
    created_at    datetime(6)  not null,
    waitlisted_at datetime(6),
    enrolled_at   datetime(6),
    ended_at      datetime(6),
    constraint pk_enrolment primary key (id),
    constraint uq_enrolment_learner unique (run_id, learner_id),
    constraint fk_enrolment_run foreign key (run_id) references run (id),
    constraint fk_enrolment_learner foreign key (learner_id) references account (id),
    constraint ck_enrolment_state check (state in ('APPLIED', 'OFFERED', 'WAITLISTED', 'ENROLLED', 'WITHDRAWN', 'DECLINED', 'COMPLETED', 'NOT_COMPLETED')),
    index ix_enrolment_run_state (run_id, state, waitlisted_at),
    index ix_enrolment_learner (learner_id, state)
);

create table enrolment_change (
    id           binary(16)  not null,
    enrolment_id binary(16)  not null,
    from_state   varchar(20),
    to_state     varchar(20) not null,
    changed_by   binary(16),
    changed_at   datetime(6) not null,
    reason       varchar(500),
    constraint pk_enrolment_change primary key (id),
    constraint fk_enrolment_change_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint fk_enrolment_change_changed_by foreign key (changed_by) references account (id)
);

create table calendar_feed (
    account_id binary(16)  not null,
    token_hash binary(32)  not null,
    created_at datetime(6) not null,
    constraint pk_calendar_feed primary key (account_id),
    constraint uq_calendar_feed_token_hash unique (token_hash),
    constraint fk_calendar_feed_account foreign key (account_id) references account (id)
);
