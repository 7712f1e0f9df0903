alter table issuer_key drop constraint ck_issuer_key_algorithm;

alter table issuer_key add constraint ck_issuer_key_algorithm check (algorithm in ('Ed25519', 'P-256'));

create table credential_token (
    credential_id binary(16) not null,
    edition       int        not null,
    issuer_key_id binary(16) not null,
    token         mediumtext character set ascii collate ascii_bin not null,
    signed_at     datetime(6) not null,
    constraint pk_credential_token primary key (credential_id, edition),
    constraint fk_credential_token_credential foreign key (credential_id) references credential (id),
    constraint fk_credential_token_key foreign key (issuer_key_id) references issuer_key (id)
);
