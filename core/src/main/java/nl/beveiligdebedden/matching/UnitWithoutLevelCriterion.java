/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2_HIGH;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_3;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_4;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/** Is a unit without a level secure enough by its kind? Rules LVL-8, LVL-9, LVL-13, LVL-27, KVN-DEF-7 and KVN-DEF-8. */
final class UnitWithoutLevelCriterion implements Criterion {

    private static final Reasons REASONS = Reasons.of("unit-without-level");
    private static final Reason TOO_LIGHT = REASONS.block(
            "LVL-9",
            "Dit soort afdeling ({type}) is te licht voor iemand die {needed} nodig heeft.",
            "This kind of unit ({type}) is too light for somebody who needs {needed}.");
    private static final Reason STAFF_UNKNOWN = REASONS.unknown(
            "LVL-13",
            "Een HIC telt alleen mee met extra personele beveiliging. Vraag of die er is.",
            "A HIC counts only with extra security staff. Ask whether it has that.");
    private static final Reason NO_EXTRA_STAFF = REASONS.block(
            "LVL-13",
            "Een HIC telt alleen mee met extra personele beveiliging, en die is er niet.",
            "A HIC counts only with extra security staff, and it has none.");
    private static final Reason EXTRA_STAFF =
            REASONS.support("LVL-13", "De HIC heeft extra personele beveiliging.", "The HIC has extra security staff.");
    private static final Reason WEIGH_LEVEL_3 = REASONS.condition(
            "LVL-8",
            "Nodig is {needed}. Laat professionals wegen of dit soort afdeling ({type}) genoeg is.",
            "The person needs {needed}. Let professionals weigh whether this kind of unit ({type}) is enough.");
    private static final Reason NOT_FOR_LVB = REASONS.block(
            "KVN-DEF-8",
            "Een VIC is voor mensen met een licht verstandelijke beperking.",
            "A VIC is for people with a mild intellectual disability.");
    private static final Reason VIC_EQUALS = REASONS.support(
            "KVN-DEF-8", "Een VIC is gelijk aan niveau 2 hoog of 3.", "A VIC equals level 2 high or 3.");
    private static final Reason KIB_COUNTS =
            REASONS.support("KVN-DEF-7", "Een KIB is beveiligde intensieve zorg.", "A KIB is secured intensive care.");
    private static final Reason LEVEL_UNKNOWN = REASONS.unknown(
            "LVL-27",
            "Het niveau van de afdeling is niet ingevuld. Vraag het na.",
            "The level of the unit is not recorded. Ask for it.");

    @Override
    public List<Reason> reasons() {
        return REASONS.all();
    }

    @Override
    public Object view(Place place, Instant asOf) {
        Unit unit = place.unit();
        return unit.level().isPresent() ? REQUEST_ALONE : List.of(unit.type(), unit.extraStaffSecurity());
    }

    @Override
    public List<Finding> ask(Pairing pairing) {
        return pairing.unit().level().isPresent() ? List.of() : judge(pairing).toList();
    }

    private static Stream<Finding> judge(Pairing pairing) {
        return switch (pairing.unit().type()) {
            case HIC, FHIC -> judgeHic(pairing);
            case VIC -> judgeVic(pairing);
            case KIB -> Stream.of(needs(LEVEL_4, pairing) ? tooLight(pairing) : KIB_COUNTS.found());
            default -> Stream.of(LEVEL_UNKNOWN.found(Fact.missing("level", "het niveau", "the level")));
        };
    }

    private static Stream<Finding> judgeHic(Pairing pairing) {
        if (!pairing.needsAtLeast(LEVEL_2_HIGH)) {
            return Stream.empty();
        }
        return needs(LEVEL_4, pairing) ? Stream.of(tooLight(pairing)) : judgeStaff(pairing);
    }

    private static Stream<Finding> judgeStaff(Pairing pairing) {
        return switch (pairing.unit().extraStaffSecurity()) {
            case NOT_RECORDED ->
                Stream.of(STAFF_UNKNOWN.found(
                        Fact.missing("extraStaffSecurity", "extra personele beveiliging", "extra security staff")));
            case NO -> Stream.of(NO_EXTRA_STAFF.found().liftedBy(RemedyKind.EXTRA_BEVEILIGING.possibleFor(pairing)));
            case YES ->
                Stream.concat(
                        Stream.of(EXTRA_STAFF.found()),
                        Stream.of(pairing)
                                .filter(pair -> needs(LEVEL_3, pair))
                                .map(pair -> WEIGH_LEVEL_3.found(needed(pair), type(pair))));
        };
    }

    private static Stream<Finding> judgeVic(Pairing pairing) {
        boolean hasLvb = pairing.person().problems().contains(Problem.LVB);
        boolean tooHeavy = needs(LEVEL_4, pairing);
        if (hasLvb && !tooHeavy) {
            return Stream.of(VIC_EQUALS.found());
        }
        return Stream.concat(
                Stream.of(pairing).filter(pair -> !hasLvb).map(pair -> NOT_FOR_LVB.found()),
                Stream.of(pairing).filter(pair -> tooHeavy).map(UnitWithoutLevelCriterion::tooLight));
    }

    private static boolean needs(SecurityLevel level, Pairing pairing) {
        return pairing.request().neededLevel().filter(level::equals).isPresent();
    }

    private static Finding tooLight(Pairing pairing) {
        return TOO_LIGHT.found(needed(pairing), type(pairing));
    }

    private static Fact needed(Pairing pairing) {
        return Fact.of("needed", pairing.request().neededLevel().orElseThrow());
    }

    private static Fact type(Pairing pairing) {
        return Fact.of("type", pairing.unit().type());
    }
}
