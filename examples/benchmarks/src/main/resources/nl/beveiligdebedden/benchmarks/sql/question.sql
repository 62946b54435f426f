-- SPDX-License-Identifier: Apache-2.0
-- Verdict and reasons of every unit by its best bed, best unit first. The question marks are the request.
with
judged as (
    select
        unit_number,
        unit,
        bed,
        state_order,
        confirmed_at,
        level_order,
        province is null or province is distinct from home as far,
        array_remove(array[
            case when state = 'GERESERVEERD' then 'bed-state BED-2' end,
            case when state = 'GEEN_PERSONEEL' then 'bed-state BED-3' end,
            case when state = 'GESLOTEN' then 'bed-state BED-9' end,
            case when state = 'BEZET' then 'bed-state LCBB-10' end,
            case when contra_indications && hits_always then 'contra-indication BED-5' end,
            case when contra_indications && hits_other then 'contra-indication BED-4' end,
            case when major < needed_major then 'level LVL-9' end,
            case when needed = '2H' and level = '2L' then 'level LVL-6' end,
            case when level is null and type in ('HIC', 'FHIC', 'VIC', 'KIB') and needed = '4'
                then 'unit-without-level LVL-9' end,
            case when level is null and type in ('HIC', 'FHIC') and needed in ('2H', '3') and not extra_staff
                then 'unit-without-level LVL-13' end,
            case when level is null and type = 'VIC' and not lvb then 'unit-without-level KVN-DEF-8' end,
            case when evbg and (type <> 'FPC' or level is distinct from '4') then 'evbg LVL-26' end,
            case when level = '4' and criminal and reserved_for_non_forensic then 'level-4 LVL-18' end,
            case when level = '4' and not criminal and not reserved_for_non_forensic then 'level-4 LVL-21' end,
            case when level = '4' and not criminal and not wvggz then 'level-4 LVL-19' end,
            case when level = '4' and not criminal and wvggz and not bvt_powers and zm then 'level-4 TTL-4' end,
            case when not titled and not consent then 'title TTL-1' end,
            case when not titled and not consent then 'title TTL-3' end,
            case when titled and not regimes && fitting_regimes then 'title TTL-25' end,
            case when required && held and not required && usable and not required && doubtful
                then 'indication FIN-20' end,
            case when required <> '{}' and not required && held then 'indication FIN-28' end,
            case when required <> '{}' and not required && held and unprovable and only_for_lvb
                then 'indication FIN-27' end,
            case when province = any (victims) then 'victims REJ-S3' end,
            case when somatic and not somatic_care then 'somatic-care REJ-I3' end
        ], null) as blocks,
        array_remove(array[
            case when confirmed_at is null or confirmed_at < usable_since or confirmed_at > as_of
                then 'freshness FILL-9' end,
            case when contra_indications is null then 'contra-indication BED-15' end,
            case when contra_indications && doubts then 'contra-indication BED-12' end,
            case when needed is null then 'level LVL-9' end,
            case when level is null and type in ('HIC', 'FHIC') and needed in ('2H', '3') and extra_staff is null
                then 'unit-without-level LVL-13' end,
            case when level is null and type not in ('HIC', 'FHIC', 'VIC', 'KIB') then 'unit-without-level LVL-27' end,
            case when level = '4' and not criminal and wvggz and not bvt_powers and not zm then 'level-4 TTL-4' end,
            case when not titled and consent is null then 'title TTL-3' end,
            case when titled and regimes is null then 'title TTL-25' end,
            case when specialism is null then 'treatment-offer REJ-I1' end,
            case when required && doubtful and not required && usable then 'indication FIN-20' end,
            case when victims <> '{}' and province is null then 'victims REJ-S3' end,
            case when somatic and somatic_care is null then 'somatic-care REJ-I3' end
        ], null) as unknowns,
        array_remove(array[
            case when confirmed_at >= usable_since and confirmed_at < fresh_since then 'freshness BED-11' end,
            case when maybe_minor then 'adult-norm KVN-INC-1' end,
            case when not heavier_justified and (major > needed_major or needed = '2L' and level = '2H')
                then 'level KVN-DEF-14' end,
            case when needed = '2H' and level = '2' then 'level LVL-6' end,
            case when level is null and type in ('HIC', 'FHIC') and needed = '3' and extra_staff
                then 'unit-without-level LVL-8' end,
            case when type = 'KIB' and not disturbed then 'kib KVN-DEF-18' end,
            case when level = '4' and not criminal and not lower_insufficient then 'level-4 LVL-11' end,
            case when not titled and consent then 'title TTL-1' end,
            case when titled and regimes && fitting_regimes and not regimes && fitting_civil_regimes
                then 'title TTL-22' end,
            case when title_ends then 'title-end TTL-12' end,
            case when specialism is not null and not treated @> problems then 'treatment-offer REJ-I1' end,
            case when not acts && wanted_acts then 'financing REJ-F2' end,
            case when ceiling_reached then 'financing REJ-F4' end,
            case when not criminal and not guaranteed then 'guarantee ' || guarantee_rule end,
            case when major = 2 and province <> home then 'geography LVL-24' end,
            case when unrepresented then 'representation ESC-10' end
        ], null) as conditions,
        array_remove(array[
            case when state = 'VRIJ' then 'bed-state BED-1' end,
            case when heavier_justified and (major > needed_major or needed = '2L' and level = '2H')
                then 'level LVL-8' end,
            case when major = needed_major and case needed when '2H' then level = '2H' when '2L' then level <> '2H' else true end
                then 'level LVL-9' end,
            case when level is null and type in ('HIC', 'FHIC') and needed in ('2H', '3') and extra_staff
                then 'unit-without-level LVL-13' end,
            case when level is null and type = 'VIC' and lvb and needed is distinct from '4'
                then 'unit-without-level KVN-DEF-8' end,
            case when level is null and type = 'KIB' and needed is distinct from '4'
                then 'unit-without-level KVN-DEF-7' end,
            case when type = 'KIB' and disturbed then 'kib KVN-DEF-18' end,
            case when evbg and type = 'FPC' and level = '4' then 'evbg LVL-26' end,
            case when level = '4' and not criminal and bvt_powers then 'level-4 TTL-4' end,
            case when level = '4' and not criminal and lower_insufficient then 'level-4 LVL-11' end,
            case when not titled and consent then 'title TTL-3' end,
            case when titled and regimes && fitting_regimes then 'title TTL-25' end,
            case when required && usable then 'indication KVN-BIZ-5' end,
            case when acts && wanted_acts then 'financing FIN-11' end,
            case when not criminal and guaranteed then 'guarantee ' || guarantee_rule end,
            case when major = 3 and province is not null and home is not null then 'geography LVL-22' end,
            case when somatic and somatic_care then 'somatic-care REJ-I3' end
        ], null) as supports
    from
        place,
        (select
            ?::timestamptz as as_of,
            ?::timestamptz as fresh_since,
            ?::timestamptz as usable_since,
            ?::text[] as hits_always,
            ?::text[] as hits_other,
            ?::text[] as doubts,
            ?::boolean as maybe_minor,
            ?::text as needed,
            ?::int as needed_major,
            ?::boolean as heavier_justified,
            ?::boolean as lower_insufficient,
            ?::text[] as problems,
            ?::boolean as lvb,
            ?::boolean as disturbed,
            ?::boolean as evbg,
            ?::boolean as somatic,
            ?::boolean as criminal,
            ?::boolean as wvggz,
            ?::boolean as zm,
            ?::boolean as bvt_powers,
            ?::boolean as titled,
            ?::boolean as consent,
            ?::text[] as fitting_regimes,
            ?::text[] as fitting_civil_regimes,
            ?::boolean as title_ends,
            ?::text[] as held,
            ?::text[] as usable,
            ?::text[] as doubtful,
            ?::boolean as unprovable,
            ?::text[] as wanted_acts,
            ?::boolean as guaranteed,
            ?::text as guarantee_rule,
            ?::text as home,
            ?::text[] as victims,
            ?::boolean as unrepresented
        ) as need
),
verdicts as (
    select
        *,
        case when blocks <> '{}' then 3 when unknowns <> '{}' then 2 when conditions <> '{}' then 1 else 0 end as verdict
    from judged
),
best_bed as (
    select distinct on (unit_number) *
    from verdicts
    order by unit_number, verdict, state_order, confirmed_at desc nulls last, bed
)
select unit, bed, verdict, blocks, unknowns, conditions, supports
from best_bed
order by verdict, cardinality(conditions), level_order, far, confirmed_at desc nulls last, unit
