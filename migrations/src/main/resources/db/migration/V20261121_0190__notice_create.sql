create table notice (
    id         binary(16)   not null,
    account_id binary(16)   not null,
    kind       varchar(60)  not null,
    subject_key varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    facts      json         not null,
    created_at datetime(6)  not null,
    read_at    datetime(6),
    mailed_at  datetime(6),
    constraint pk_notice primary key (id),
    constraint uq_notice_subject unique (account_id, kind, subject_key),
    constraint fk_notice_account foreign key (account_id) references account (id)
);
