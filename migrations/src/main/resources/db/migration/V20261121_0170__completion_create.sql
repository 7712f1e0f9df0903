create table completion_decision (
    id          binary(16)  not null,
    run_id      binary(16)  not null,
    learner_id  binary(16)  not null,
    outcome     varchar(20) not null,
    satisfied   boolean     not null,
    evaluation  json        not null,
    decided_by  binary(16),
    decided_at  datetime(6) not null,
    reason      varchar(1000),
    constraint pk_completion_decision primary key (id),
    constraint uq_completion_decision_learner unique (run_id, learner_id),
    constraint fk_completion_decision_run foreign key (run_id) references run (id),
    constraint fk_completion_decision_learner foreign key (learner_id) references account (id),
    constraint fk_completion_decision_decided_by foreign key (decided_by) references account (id),
    constraint ck_completion_decision_outcome check (outcome in ('COMPLETED', 'NOT_COMPLETED'))
);

create table completion_standing (
    run_id       binary(16)  not null,
    learner_id   binary(16)  not null,
    satisfied    boolean     not null,
    impossible   boolean     not null,
    evaluated_at datetime(6) not null,
    constraint pk_completion_standing primary key (run_id, learner_id),
    constraint fk_completion_standing_run foreign key (run_id) references run (id),
    constraint fk_completion_standing_learner foreign key (learner_id) references account (id)
);

create table completion_review (
    id          binary(16)   not null,
    decision_id binary(16)   not null,
    cause       varchar(500) not null,
    opened_at   datetime(6)  not null,
    closed_at   datetime(6),
    closed_by   binary(16),
    note        varchar(1000),
    constraint pk_completion_review primary key (id),
    constraint fk_completion_review_decision foreign key (decision_id) references completion_decision (id),
    constraint fk_completion_review_closed_by foreign key (closed_by) references account (id)
);
