create table assignment (
    id                     binary(16)  not null,
    run_id                 binary(16)  not null,
    assignment_template_id binary(16)  not null,
    due_on                 date        not null,
    due_time               time        not null,
    zone                   varchar(50) not null,
    due_at                 datetime(6) not null,
    constraint pk_assignment primary key (id),
    constraint uq_assignment_template unique (run_id, assignment_template_id),
    constraint fk_assignment_run foreign key (run_id) references run (id),
    constraint fk_assignment_template foreign key (assignment_template_id) references assignment_template (id)
);

create table submission (
    id            binary(16)  not null,
    assignment_id binary(16)  not null,
    learner_id    binary(16)  not null,
    attempt       int         not null,
    state         varchar(20) not null,
    text          mediumtext  not null,
    link          varchar(2000),
    updated_at    datetime(6) not null,
    submitted_at  datetime(6),
    constraint pk_submission primary key (id),
    constraint uq_submission_attempt unique (assignment_id, learner_id, attempt),
    constraint fk_submission_assignment foreign key (assignment_id) references assignment (id),
    constraint fk_submission_learner foreign key (learner_id) references account (id),
    constraint ck_submission_state check (state in ('DRAFT', 'SUBMITTED', 'ASSESSED'))
);

create table assessment (
    id            binary(16)  not null,
    assignment_id binary(16)  not null,
    learner_id    binary(16)  not null,
    submission_id binary(16),
    marker_id     binary(16)  not null,
    state         varchar(20) not null,
    feedback      text        not null,
    updated_at    datetime(6) not null,
    published_at  datetime(6),
    constraint pk_assessment primary key (id),
    constraint uq_assessment_marker unique (submission_id, marker_id),
    constraint fk_assessment_assignment foreign key (assignment_id) references assignment (id),
    constraint fk_assessment_learner foreign key (learner_id) references account (id),
    constraint fk_assessment_submission foreign key (submission_id) references submission (id),
    constraint fk_assessment_marker foreign key (marker_id) references account (id),
    constraint ck_assessment_state check (state in ('DRAFT', 'PUBLISHED')),
    index ix_assessment_learner (assignment_id, learner_id, state)
);

create table assessment_level (
    assessment_id binary(16) not null,
    criterion_id  binary(16) not null,
    level         int        not null,
    comment       text,
    constraint pk_assessment_level primary key (assessment_id, criterion_id),
    constraint fk_assessment_level_assessment foreign key (assessment_id) references assessment (id),
    constraint fk_assessment_level_level foreign key (criterion_id, level) references rubric_level (criterion_id, level)
);
