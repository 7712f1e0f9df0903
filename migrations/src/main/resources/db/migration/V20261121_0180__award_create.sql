create table issuer (
    organisation_id binary(16)   not null,
    did             varchar(500) character set ascii collate ascii_bin not null,
    base_url        varchar(300) character set ascii collate ascii_bin not null,
    email           varchar(254),
    created_at      datetime(6)  not null,
    constraint pk_issuer primary key (organisation_id),
    constraint uq_issuer_did unique (did),
    constraint fk_issuer_organisation foreign key (organisation_id) references organisation (id)
);

create table issuer_key (
    id                binary(16)    not null,
    organisation_id   binary(16)    not null,
    fragment          varchar(40)   character set ascii collate ascii_bin not null,
    algorithm         varchar(20)   not null,
    public_multibase  varchar(200)  character set ascii collate ascii_bin not null,
    encrypted_private varbinary(1000) not null,
    state             varchar(20)   not null,
    created_at        datetime(6)   not null,
    retired_at        datetime(6),
    compromised_at    datetime(6),
    constraint pk_issuer_key primary key (id),
    constraint uq_issuer_key_fragment unique (organisation_id, fragment),
    constraint fk_issuer_key_issuer foreign key (organisation_id) references issuer (organisation_id),
    constraint ck_issuer_key_state check (state in ('ACTIVE', 'RETIRED', 'COMPROMISED')),
    constraint ck_issuer_key_algorithm check (algorithm in ('Ed25519'))
);

create table status_list (
    id              binary(16)  not null,
    organisation_id binary(16)  not null,
    purpose         varchar(20) not null,
    length          int         not null,
    taken           int         not null,
    version         int         not null,
    created_at      datetime(6) not null,
    signed_version  int,
    signed_at       datetime(6),
    document        mediumtext,
    constraint pk_status_list primary key (id),
    constraint fk_status_list_issuer foreign key (organisation_id) references issuer (organisation_id),
    constraint ck_status_list_purpose check (purpose in ('revocation', 'suspension')),
    constraint ck_status_list_length check (length >= 131072 and taken between 0 and length)
);

create table status_entry (
    status_list_id binary(16) not null,
    status_index   int        not null,
    raised         boolean    not null default false,
    constraint pk_status_entry primary key (status_list_id, status_index),
    constraint fk_status_entry_list foreign key (status_list_id) references status_list (id),
    index ix_status_entry_raised (status_list_id, raised, status_index)
);

create table credential (
    id               binary(16)   not null,
    organisation_id  binary(16)   not null,
    achievement_id   binary(16)   not null,
    recipient_id     binary(16),
    decision_id      binary(16),
    run_id           binary(16),
    issuer_key_id    binary(16)   not null,
    recipient_name   varchar(200) not null,
    edition          int          not null,
    document         mediumtext   not null,
    status_list_id   binary(16)   not null,
    status_index     int          not null,
    state            varchar(20)  not null,
    issued_at        datetime(6)  not null,
    valid_from_at    datetime(6)  not null,
    valid_until_at   datetime(6),
    state_changed_at datetime(6),
    state_changed_by binary(16),
    state_reason     varchar(500),
    constraint pk_credential primary key (id),
    constraint uq_credential_decision unique (decision_id),
    constraint uq_credential_status_index unique (status_list_id, status_index),
    constraint fk_credential_issuer foreign key (organisation_id) references issuer (organisation_id),
    constraint fk_credential_achievement foreign key (achievement_id) references achievement (id),
    constraint fk_credential_recipient foreign key (recipient_id) references account (id),
    constraint fk_credential_decision foreign key (decision_id) references completion_decision (id),
    constraint fk_credential_run foreign key (run_id) references run (id),
    constraint fk_credential_issuer_key foreign key (issuer_key_id) references issuer_key (id),
    constraint fk_credential_status_entry foreign key (status_list_id, status_index) references status_entry (status_list_id, status_index),
    constraint fk_credential_state_changed_by foreign key (state_changed_by) references account (id),
    constraint ck_credential_state check (state in ('ISSUED', 'SUSPENDED', 'REVOKED')),
    index ix_credential_recipient (recipient_id, issued_at)
);

create table credential_edition (
    credential_id binary(16)   not null,
    edition       int          not null,
    document      mediumtext   not null,
    reason        varchar(500) not null,
    replaced_at   datetime(6)  not null,
    constraint pk_credential_edition primary key (credential_id, edition),
    constraint fk_credential_edition_credential foreign key (credential_id) references credential (id)
);
