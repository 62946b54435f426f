-- The role, never the name, of whoever confirmed a bed when it was asked, such as by phone. Null when nobody was asked.
alter table bed_report add column verified_by varchar(40);

drop view latest_bed_report;

create view latest_bed_report as
select
    report.bed_id, report.sequence_number, report.state, report.confirmed_at, report.carried_forward_at,
    report.verified_by
from bed_report report
where not exists (
    select 1
    from bed_report later
    where later.bed_id = report.bed_id
      and later.sequence_number > report.sequence_number
);
