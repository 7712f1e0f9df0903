create table account (
    id             binary(16)   not null,
    display_name   varchar(200) not null,
    zone           varchar(50)  not null,
    locale         varchar(20)  not null,
    password_hash  varchar(255),
    administrator  boolean      not null default false,
    free_from      time,
    free_until     time,
    free_weekdays  varchar(13),
    created_at     datetime(6)  not null,
    disabled_at    datetime(6),
    constraint pk_account primary key (id),
    constraint ck_account_free_hours check ((free_from is null) = (free_until is null))
);

create table email_address (
    address_key  varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    address      varchar(254) not null,
    account_id   binary(16)   not null,
    preferred    boolean      not null,
    confirmed_at datetime(6)  not null,
    constraint pk_email_address primary key (address_key),
    constraint fk_email_address_account foreign key (account_id) references account (id)
);

create table emailed_token (
    id           binary(16)   not null,
    token_hash   binary(32)   not null,
    purpose      varchar(20)  not null,
    account_id   binary(16),
    address      varchar(254) not null,
    display_name varchar(200),
    password_hash varchar(255),
    zone         varchar(50),
    locale       varchar(20),
    created_at   datetime(6)  not null,
    expires_at   datetime(6)  not null,
    used_at      datetime(6),
    constraint pk_emailed_token primary key (id),
    constraint uq_emailed_token_hash unique (token_hash),
    constraint fk_emailed_token_account foreign key (account_id) references account (id),
    constraint ck_emailed_token_purpose check (purpose in ('SIGN_UP', 'SIGN_IN', 'RESET_PASSWORD', 'ADD_ADDRESS')),
    constraint ck_emailed_token_account check ((purpose = 'SIGN_UP') = (account_id is null)),
    index ix_emailed_token_expires_at (expires_at)
);

create table sign_in_throttle (
    subject          varchar(120) character set ascii collate ascii_bin not null,
    failures         int          not null,
    window_began_at  datetime(6)  not null,
    constraint pk_sign_in_throttle primary key (subject),
    index ix_sign_in_throttle_window_began_at (window_began_at)
);

create table access_token (
    id           binary(16)   not null,
    account_id   binary(16)   not null,
    name         varchar(100) not null,
    token_hash   binary(32)   not null,
    scopes       varchar(500) not null,
    created_at   datetime(6)  not null,
    expires_at   datetime(6)  not null,
    revoked_at   datetime(6),
    last_used_at datetime(6),
    constraint pk_access_token primary key (id),
    constraint uq_access_token_hash unique (token_hash),
    constraint fk_access_token_account foreign key (account_id) references account (id)
);

create table organisation (
    id         binary(16)   not null,
    slug       varchar(60)  character set ascii collate ascii_bin not null,
    name       varchar(200) not null,
    short_name varchar(60)  not null,
    kind       varchar(20)  not null,
    parent_id  binary(16),
    zone       varchar(50)  not null,
    language   varchar(20)  not null,
    hue        smallint     not null default 320,
    url        varchar(500),
    about      text,
    created_at datetime(6)  not null,
    constraint pk_organisation primary key (id),
    constraint uq_organisation_slug unique (slug),
    constraint fk_organisation_parent foreign key (parent_id) references organisation (id),
    constraint ck_organisation_kind check (kind in ('CENTRE', 'HUB', 'MEMBER', 'PARTNER')),
    constraint ck_organisation_hue check (hue between 0 and 359)
);

create table membership (
    organisation_id binary(16)  not null,
    account_id      binary(16)  not null,
    role            varchar(30) not null,
    state           varchar(20) not null,
    created_at      datetime(6) not null,
    confirmed_at    datetime(6),
    constraint pk_membership primary key (organisation_id, account_id, role),
    constraint fk_membership_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_membership_account foreign key (account_id) references account (id),
    constraint ck_membership_role check (role in ('BASIC_USER', 'CONTENT_MANAGER', 'MEMBERSHIP_MANAGER', 'MEMBERSHIP_OWNER', 'INSTRUCTOR', 'PROGRAMME_MANAGER')),
    constraint ck_membership_state check (state in ('ASKED', 'CONFIRMED')),
    index ix_membership_account (account_id)
);
