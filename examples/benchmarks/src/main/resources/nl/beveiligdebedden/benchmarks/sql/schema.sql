-- SPDX-License-Identifier: Apache-2.0
-- A row for each bed with the facts of its unit, in the order of the units: every question reads all of them, so the
-- primary key is the only index that helps.
drop table if exists place;

create table place (
    unit_number int not null,
    bed_number int not null,
    unit text collate "C" not null,
    bed text collate "C",
    state text not null,
    state_order int not null,
    confirmed_at timestamptz,
    type text not null,
    level text,
    level_order int,
    major int,
    province text,
    specialism text,
    treated text[] not null,
    regimes text[],
    contra_indications text[],
    required text[] not null,
    only_for_lvb boolean not null,
    acts text[],
    ceiling_reached boolean not null,
    extra_staff boolean,
    reserved_for_non_forensic boolean not null,
    somatic_care boolean,
    primary key (unit_number, bed_number)
)
