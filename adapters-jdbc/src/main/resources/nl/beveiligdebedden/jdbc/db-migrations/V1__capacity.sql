-- One dialect for PostgreSQL and H2.

-- One row. A load updates it first, so that loads wait for each other.
create table snapshot (
    id    smallint                    not null,
    as_of timestamp(6) with time zone,
    constraint snapshot_key primary key (id),
    constraint snapshot_is_one_row check (id = 1)
);

insert into snapshot (id, as_of) values (1, null);

create table provider (
    id     varchar(100) not null,
    name   varchar(200),
    in_use boolean      not null,
    constraint provider_key primary key (id)
);

create table unit (
    id                          varchar(100) not null,
    provider_id                 varchar(100),
    name                        varchar(200),
    type                        varchar(40) not null,
    level                       varchar(40),
    province                    varchar(40),
    specialism                  varchar(40),
    -- False is "not recorded". True without rows in unit_code is "recorded as none".
    regimes_recorded            boolean not null,
    contra_indications_recorded boolean not null,
    contracted_acts_recorded    boolean not null,
    turnover_ceiling_reached    boolean not null,
    -- Null is "not recorded".
    extra_staff_security        boolean,
    reserved_for_non_forensic   boolean not null,
    -- Null is "not recorded".
    somatic_care                boolean,
    in_use                      boolean not null,
    constraint unit_key primary key (id),
    constraint unit_belongs_to_provider foreign key (provider_id) references provider (id)
);

create table unit_code (
    unit_id varchar(100) not null,
    kind    varchar(40)  not null,
    code    varchar(40)  not null,
    constraint unit_code_key primary key (unit_id, kind, code),
    constraint unit_code_belongs_to_unit foreign key (unit_id) references unit (id),
    constraint unit_code_kind check (kind in (
        'ALSO_TREATS', 'REGIME', 'CONTRA_INDICATION', 'REQUIRED_INDICATION', 'CONTRACTED_ACT', 'PROFESSIONAL'))
);

create table bed (
    id      varchar(100) not null,
    unit_id varchar(100) not null,
    in_use  boolean      not null,
    constraint bed_key primary key (id),
    constraint bed_stands_in_unit foreign key (unit_id) references unit (id)
);

create index bed_by_unit on bed (unit_id);

create index unit_by_provider on unit (provider_id);

-- Rows are added, never changed.
create table bed_report (
    bed_id             varchar(100) not null,
    sequence_number    integer      not null,
    state              varchar(40)  not null,
    confirmed_at       timestamp(6) with time zone,
    carried_forward_at timestamp(6) with time zone,
    constraint bed_report_key primary key (bed_id, sequence_number),
    constraint bed_report_is_of_bed foreign key (bed_id) references bed (id),
    constraint bed_report_is_numbered_from_one check (sequence_number >= 1),
    constraint bed_report_state check (state in ('VRIJ', 'GERESERVEERD', 'GEEN_PERSONEEL', 'GESLOTEN', 'BEZET'))
);

create view latest_bed_report as
select report.bed_id, report.sequence_number, report.state, report.confirmed_at, report.carried_forward_at
from bed_report report
where not exists (
    select 1
    from bed_report later
    where later.bed_id = report.bed_id
      and later.sequence_number > report.sequence_number
);
