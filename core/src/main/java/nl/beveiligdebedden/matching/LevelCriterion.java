/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2_HIGH;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2_LOW;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/** Does the unit have the level that the person needs? Rules LVL-6, LVL-8, LVL-9 and KVN-DEF-14. */
final class LevelCriterion implements Criterion {

    private static final Reasons REASONS = Reasons.of("level");
    private static final Reason NEED_UNKNOWN = REASONS.unknown(
            "LVL-9",
            "Het is niet ingevuld welk niveau de persoon nodig heeft. Laat professionals dit wegen.",
            "The level that the person needs is not recorded. Let professionals weigh it.");
    private static final Reason RIGHT = REASONS.support(
            "LVL-9",
            "De afdeling heeft {level}; nodig is {needed}.",
            "The unit has {level}; the person needs {needed}.");
    private static final Reason TOO_LIGHT = REASONS.block(
            "LVL-9",
            "De afdeling heeft {level}; nodig is {needed}. Dat is te licht.",
            "The unit has {level}; the person needs {needed}. That is too light.");
    private static final Reason HEAVIER = REASONS.condition(
            "KVN-DEF-14",
            "De afdeling heeft {level}; nodig is {needed}. Leg uit waarom het zwaarder moet dan nodig.",
            "The unit has {level}; the person needs {needed}. Explain why it must be heavier than needed.");
    private static final Reason HEAVIER_WEIGHED = REASONS.support(
            "LVL-8",
            "De afdeling heeft {level}; nodig is {needed}. Professionals vinden het zwaardere niveau terecht.",
            "The unit has {level}; the person needs {needed}. Professionals find the heavier level justified.");
    private static final Reason HALF_UNKNOWN = REASONS.condition(
            "LVL-6",
            "Nodig is {needed}; van de afdeling is alleen {level} bekend. Vraag of het 2 hoog is.",
            "The person needs {needed}; of the unit only {level} is known. Ask whether it is 2 high.");
    private static final Reason HALF_TOO_LIGHT = REASONS.block(
            "LVL-6",
            "De afdeling heeft {level}; nodig is {needed}. Dat is te licht.",
            "The unit has {level}; the person needs {needed}. That is too light.");

    @Override
    public List<Reason> reasons() {
        return REASONS.all();
    }

    @Override
    public Object view(Place place, Instant asOf) {
        return place.unit().level();
    }

    @Override
    public List<Finding> ask(Pairing pairing) {
        Optional<SecurityLevel> needed = pairing.request().neededLevel();
        if (needed.isEmpty()) {
            return List.of(NEED_UNKNOWN.found(
                    Fact.missing("need.securityLevel", "het niveau dat nodig is", "the level that is needed")));
        }
        Optional<SecurityLevel> level = pairing.unit().level();
        return level.isPresent() ? List.of(judge(needed.get(), level.get(), pairing)) : List.of();
    }

    private static Finding judge(SecurityLevel needed, SecurityLevel level, Pairing pairing) {
        return compare(needed, level, pairing).found(Fact.of("needed", needed), Fact.of("level", level));
    }

    private static Reason compare(SecurityLevel needed, SecurityLevel level, Pairing pairing) {
        if (level.major() < needed.major()) {
            return TOO_LIGHT;
        }
        if (level.major() > needed.major() || needed == LEVEL_2_LOW && level == LEVEL_2_HIGH) {
            return pairing.request().weighing().heavierLevelJustified() ? HEAVIER_WEIGHED : HEAVIER;
        }
        return needed == LEVEL_2_HIGH ? compareHalf(level) : RIGHT;
    }

    private static Reason compareHalf(SecurityLevel level) {
        if (level == LEVEL_2) {
            return HALF_UNKNOWN;
        }
        return level == LEVEL_2_LOW ? HALF_TOO_LIGHT : RIGHT;
    }
}
