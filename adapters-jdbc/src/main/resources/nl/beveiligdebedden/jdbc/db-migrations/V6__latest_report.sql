-- What was said last, asked of the whole history. It is what the table below must be equal to, and is never read to work.
drop view claim_conflict;

alter view latest_bed_report rename to latest_of_history;

-- A copy of the last report of each bed, made by the transaction that adds the report: so that reading how the beds stand
-- takes as long after ten years as on the first day.
create table latest_bed_report (
    bed_id             varchar(100) not null,
    sequence_number    integer      not null,
    state              varchar(40)  not null,
    confirmed_at       timestamp(6) with time zone,
    carried_forward_at timestamp(6) with time zone,
    verified_by        varchar(40),
    reported_by        varchar(40),
    constraint latest_bed_report_key primary key (bed_id),
    constraint latest_bed_report_is_a_report
        foreign key (bed_id, sequence_number) references bed_report (bed_id, sequence_number)
);

insert into latest_bed_report (
    bed_id, sequence_number, state, confirmed_at, carried_forward_at, verified_by, reported_by)
select bed_id, sequence_number, state, confirmed_at, carried_forward_at, verified_by, reported_by
from latest_of_history;

create view claim_conflict as
select claim.bed_id, claim.request_id, claim.state as claimed, report.state as reported, report.sequence_number
from active_claim claim
join latest_bed_report report on report.bed_id = claim.bed_id
where report.state <> claim.state;
