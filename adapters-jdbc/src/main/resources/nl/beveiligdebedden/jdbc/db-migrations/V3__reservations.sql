-- The role of whoever said it; null when the one who runs the database loaded it.
alter table bed_report add column reported_by varchar(40);

drop view latest_bed_report;

-- One step down the index for each bed, however long its history is. The order by names the whole key, so that H2 sees
-- that the index has it already.
create view latest_bed_report as
select
    report.bed_id, report.sequence_number, report.state, report.confirmed_at, report.carried_forward_at,
    report.verified_by, report.reported_by
from bed
join bed_report report
    on report.bed_id = bed.id
    and report.sequence_number = (
        select latest.sequence_number
        from bed_report latest
        where latest.bed_id = bed.id
        order by latest.bed_id desc, latest.sequence_number desc
        fetch first 1 row only
    );

-- All that was ever said, with where it comes from: entered, verified when asked, or carried forward by software.
create view bed_history as
select
    report.bed_id, report.sequence_number, report.state, report.confirmed_at, report.carried_forward_at,
    report.verified_by, report.reported_by,
    case
        when report.carried_forward_at > report.confirmed_at then 'DOORGEZET'
        when report.verified_by is not null then 'GEVERIFIEERD'
        when report.confirmed_at is not null then 'INGEVOERD'
        when report.carried_forward_at is not null then 'DOORGEZET'
    end as origin
from bed_report report;

-- The claims that hold a bed now. The key is the bed: no bed can have two.
create table active_claim (
    bed_id        varchar(100) not null,
    request_id    varchar(100) not null,
    state         varchar(40)  not null,
    -- Null when the claim does not end by itself.
    expires_at    timestamp(6) with time zone,
    -- The report that this claim added last. A later one that says something else contradicts it.
    report_number integer      not null,
    constraint active_claim_key primary key (bed_id),
    constraint active_claim_is_of_bed foreign key (bed_id) references bed (id),
    constraint active_claim_rests_on_report
        foreign key (bed_id, report_number) references bed_report (bed_id, sequence_number),
    constraint active_claim_state check (state in ('GERESERVEERD', 'BEZET')),
    constraint only_a_reservation_expires check (state = 'GERESERVEERD' or expires_at is null)
);

-- Every step that was done with a claim. Rows are added, never changed.
create table claim_event (
    bed_id        varchar(100) not null,
    -- The key of the order; with a space in it when nobody ordered it, so that no order can have the same.
    order_key     varchar(100) not null,
    request_id    varchar(100) not null,
    step          varchar(40)  not null,
    -- Null when nobody ordered it.
    role          varchar(40),
    party         varchar(100),
    occurred_at   timestamp(6) with time zone not null,
    -- How the claim stood after it; null when it ended.
    state         varchar(40),
    expires_at    timestamp(6) with time zone,
    constraint claim_event_key primary key (bed_id, order_key),
    constraint claim_event_is_of_bed foreign key (bed_id) references bed (id),
    constraint claim_event_step check (step in ('RESERVE', 'CONFIRM', 'RELEASE', 'EXPIRE', 'ADMIT', 'DISCHARGE'))
);

-- Where the latest report says something else than the claim.
create view claim_conflict as
select claim.bed_id, claim.request_id, claim.state as claimed, report.state as reported, report.sequence_number
from active_claim claim
join latest_bed_report report on report.bed_id = claim.bed_id
where report.state <> claim.state;
