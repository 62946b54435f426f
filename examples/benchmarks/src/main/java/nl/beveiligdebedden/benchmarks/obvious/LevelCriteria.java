/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.obvious;

import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2_HIGH;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2_LOW;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_3;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_4;
import static nl.beveiligdebedden.norm.Effect.BLOCK;
import static nl.beveiligdebedden.norm.Effect.CONDITION;
import static nl.beveiligdebedden.norm.Effect.SUPPORT;
import static nl.beveiligdebedden.norm.Effect.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.benchmarks.judged.Reason;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.norm.Effect;

/** The criteria about the level and the kind of unit: 5 to 8. */
final class LevelCriteria {

    private static final Characteristic EVBG = Characteristic.of("EVBG");

    private LevelCriteria() {}

    static List<Reason> level(Question question, Unit unit, Optional<Bed> bed) {
        Optional<SecurityLevel> needed = question.request().neededLevel();
        if (needed.isEmpty()) {
            return List.of(
                    new Reason("level", "LVL-9", UNKNOWN, "Het is niet ingevuld welk niveau de persoon nodig heeft."));
        }
        if (unit.level().isEmpty()) {
            return List.of();
        }
        boolean justified = question.request().weighing().heavierLevelJustified();
        return List.of(compare(needed.get(), unit.level().get(), justified));
    }

    private static Reason compare(SecurityLevel needed, SecurityLevel level, boolean justified) {
        String both = "De afdeling heeft " + level.words().nl() + "; nodig is "
                + needed.words().nl() + ".";
        if (level.major() < needed.major()) {
            return level("LVL-9", BLOCK, both + " Dat is te licht.");
        }
        if (level.major() > needed.major() || needed == LEVEL_2_LOW && level == LEVEL_2_HIGH) {
            return justified
                    ? level("LVL-8", SUPPORT, both + " Professionals vinden het zwaardere niveau terecht.")
                    : level("KVN-DEF-14", CONDITION, both + " Leg uit waarom het zwaarder moet dan nodig.");
        }
        if (needed == LEVEL_2_HIGH && level == LEVEL_2_LOW) {
            return level("LVL-6", BLOCK, both + " Dat is te licht.");
        }
        return needed == LEVEL_2_HIGH && level == LEVEL_2
                ? level("LVL-6", CONDITION, both + " Vraag of het 2 hoog is.")
                : level("LVL-9", SUPPORT, both);
    }

    private static Reason level(String rule, Effect effect, String sentence) {
        return new Reason("level", rule, effect, sentence);
    }

    static List<Reason> unitWithoutLevel(Question question, Unit unit, Optional<Bed> bed) {
        if (unit.level().isPresent()) {
            return List.of();
        }
        Optional<SecurityLevel> needed = question.request().neededLevel();
        return switch (unit.type()) {
            case HIC, FHIC -> hic(needed, unit);
            case VIC -> vic(needed, question, unit);
            case KIB ->
                needs(LEVEL_4, needed)
                        ? List.of(tooLight(unit))
                        : List.of(byKind("KVN-DEF-7", SUPPORT, "Een KIB is beveiligde intensieve zorg."));
            default -> List.of(byKind("LVL-27", UNKNOWN, "Het niveau van de afdeling is niet ingevuld. Vraag het na."));
        };
    }

    private static List<Reason> hic(Optional<SecurityLevel> needed, Unit unit) {
        if (needed.isEmpty() || needed.get().compareTo(LEVEL_2_HIGH) < 0) {
            return List.of();
        }
        if (needs(LEVEL_4, needed)) {
            return List.of(tooLight(unit));
        }
        return switch (unit.extraStaffSecurity()) {
            case NOT_RECORDED ->
                List.of(byKind(
                        "LVL-13", UNKNOWN, "Een HIC telt alleen mee met extra beveiliging. Vraag of die er is."));
            case NO ->
                List.of(byKind("LVL-13", BLOCK, "Een HIC telt alleen mee met extra beveiliging: die is er niet."));
            case YES -> staffed(needed);
        };
    }

    private static List<Reason> staffed(Optional<SecurityLevel> needed) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(byKind("LVL-13", SUPPORT, "De HIC heeft extra personele beveiliging."));
        if (needs(LEVEL_3, needed)) {
            reasons.add(
                    byKind("LVL-8", CONDITION, "Nodig is niveau 3. Laat professionals wegen of een HIC genoeg is."));
        }
        return reasons;
    }

    private static List<Reason> vic(Optional<SecurityLevel> needed, Question question, Unit unit) {
        List<Reason> reasons = new ArrayList<>();
        if (!question.person().problems().contains(Problem.LVB)) {
            reasons.add(byKind("KVN-DEF-8", BLOCK, "Een VIC is voor mensen met een licht verstandelijke beperking."));
        }
        if (needs(LEVEL_4, needed)) {
            reasons.add(tooLight(unit));
        }
        if (reasons.isEmpty()) {
            reasons.add(byKind("KVN-DEF-8", SUPPORT, "Een VIC is gelijk aan niveau 2 hoog of 3."));
        }
        return reasons;
    }

    private static boolean needs(SecurityLevel level, Optional<SecurityLevel> needed) {
        return needed.isPresent() && needed.get() == level;
    }

    private static Reason tooLight(Unit unit) {
        String kind = unit.type().words().nl();
        return byKind("LVL-9", BLOCK, "Dit soort afdeling (" + kind + ") is te licht voor niveau 4.");
    }

    private static Reason byKind(String rule, Effect effect, String sentence) {
        return new Reason("unit-without-level", rule, effect, sentence);
    }

    static List<Reason> kib(Question question, Unit unit, Optional<Bed> bed) {
        if (unit.type() != UnitType.KIB) {
            return List.of();
        }
        return question.person().disturbedTreatmentRelation()
                ? List.of(new Reason("kib", "KVN-DEF-18", SUPPORT, "De behandelrelatie is verstoord."))
                : List.of(new Reason(
                        "kib", "KVN-DEF-18", CONDITION, "Een KIB is bedoeld voor een verstoorde behandelrelatie."));
    }

    static List<Reason> evbg(Question question, Unit unit, Optional<Bed> bed) {
        if (!question.person().characteristics().contains(EVBG)) {
            return List.of();
        }
        boolean fpc4 = unit.type() == UnitType.FPC && unit.level().equals(Optional.of(LEVEL_4));
        String kind = unit.type().words().nl();
        return fpc4
                ? List.of(new Reason(
                        "evbg", "LVL-26", SUPPORT, "De persoon is EVBG; dit is een FPC met niveau 4 (" + kind + ")."))
                : List.of(new Reason(
                        "evbg",
                        "LVL-26",
                        BLOCK,
                        "De persoon is EVBG; dat kan alleen in een FPC met niveau 4. Soort van deze afdeling: " + kind
                                + "."));
    }
}
