-- One row. Who adds a record holds it, so that the links follow each other; it also tells when the end was cut off.
create table log_head (
    id     smallint    not null,
    number bigint      not null,
    hash   varchar(71) not null,
    constraint log_head_key primary key (id),
    constraint log_head_is_one_row check (id = 1)
);

insert into log_head (id, number, hash) values (1, 0, '');

-- Rows are added, never changed and never deleted.
create table log_link (
    number       bigint      not null,
    previous     varchar(71) not null,
    content_hash varchar(71) not null,
    hash         varchar(71) not null,
    constraint log_link_key primary key (number)
);

-- What was recorded. Rows are added, never changed, and deleted when the law asks; then the link remains, and a record of
-- the kind RETENTION says up to which number was deleted.
create table log_entry (
    number      bigint       not null,
    kind        varchar(40)  not null,
    request_id  varchar(100) not null,
    occurred_at timestamp(6) with time zone not null,
    role        varchar(40)  not null,
    party       varchar(100) not null,
    body        text         not null,
    constraint log_entry_key primary key (number),
    constraint log_entry_has_link foreign key (number) references log_link (number)
);

create index log_entry_by_request on log_entry (request_id);

create index log_entry_by_party on log_entry (party, number);
