-- The same view, so that PostgreSQL never thinks of going through the whole history: what has a limit is asked anew for
-- each bed, one step down the index.
create or replace view latest_bed_report as
select
    report.bed_id, report.sequence_number, report.state, report.confirmed_at, report.carried_forward_at,
    report.verified_by, report.reported_by
from bed
cross join lateral (
    select *
    from bed_report
    where bed_report.bed_id = bed.id
    order by bed_report.sequence_number desc
    fetch first 1 row only
) report;

-- Who listens to lcbb_capacity hears, at the end of each transaction, that the capacity is another one.
create function lcbb_notify() returns trigger language plpgsql as $$
begin
    perform pg_notify('lcbb_capacity', tg_table_schema);
    return null;
end $$;

create trigger bed_report_is_told after insert on bed_report for each statement execute function lcbb_notify();

create trigger snapshot_is_told after update on snapshot for each statement execute function lcbb_notify();
