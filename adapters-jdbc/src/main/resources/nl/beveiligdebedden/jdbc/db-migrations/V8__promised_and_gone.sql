-- A promised bed that a load left out is a conflict too; nothing is reported of it then.
drop view claim_conflict;

create view claim_conflict as
select
    claim.bed_id, claim.request_id, claim.state as claimed,
    case when bed.in_use then report.state end as reported,
    report.sequence_number
from active_claim claim
join bed on bed.id = claim.bed_id
join latest_bed_report report on report.bed_id = claim.bed_id
where report.state <> claim.state or not bed.in_use;
