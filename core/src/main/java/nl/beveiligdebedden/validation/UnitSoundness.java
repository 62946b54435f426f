/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Profession;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;
import nl.beveiligdebedden.norm.Warning;

/** Is the registration of a unit sound? Rules LVL-1 to LVL-5, KVN-DEF-8 and TEAM-9. */
final class UnitSoundness {

    static final Reasons REASONS = Reasons.of("unit-registration");
    private static final Map<UnitType, ExpectedLevel> EXPECTED_LEVELS = Map.of(
            UnitType.FPA, new ExpectedLevel(2, otherLevel("LVL-1")),
            UnitType.FVA, new ExpectedLevel(2, otherLevel("LVL-2")),
            UnitType.FPK, new ExpectedLevel(3, otherLevel("LVL-3")),
            UnitType.FVK, new ExpectedLevel(3, otherLevel("LVL-4")),
            UnitType.FPC, new ExpectedLevel(4, otherLevel("LVL-5")));
    private static final Reason VIC_LEVEL = REASONS.condition(
            "KVN-DEF-8",
            "Een VIC is gelijk aan niveau 2 hoog of 3; hier staat {level}. Klopt dat?",
            "A VIC equals level 2 high or 3; this says {level}. Is that right?");
    private static final Reason PROFESSION_MISSING = REASONS.condition(
            "TEAM-9",
            "Bij dit soort afdeling ({type}) hoort ook: {profession}. Dat staat er niet bij.",
            "This kind of unit ({type}) should also have: {profession}. That is not recorded.");

    private static final Set<SecurityLevel> VIC_LEVELS =
            Set.of(SecurityLevel.LEVEL_2, SecurityLevel.LEVEL_2_HIGH, SecurityLevel.LEVEL_3);
    private static final Profession AVG = Profession.of("AVG");
    private static final Profession ADDICTION_PHYSICIAN = Profession.of("ARTS_VERSLAVINGSZORG");

    private UnitSoundness() {}

    private static Reason otherLevel(String rule) {
        return REASONS.condition(
                rule,
                "Bij dit soort afdeling ({type}) hoort niveau {expected}; hier staat {level}. Klopt dat?",
                "This kind of unit ({type}) has level {expected}; this says {level}. Is that right?");
    }

    static List<Warning> of(Unit unit) {
        return Stream.of(level(unit), vicLevel(unit), profession(unit))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Warning> level(Unit unit) {
        return Optional.ofNullable(EXPECTED_LEVELS.get(unit.type()))
                .flatMap(expected -> unit.level()
                        .filter(level -> level.major() != expected.major())
                        .map(level -> levelWarning(
                                expected.otherLevel(), unit, level, Fact.of("expected", expected.major()))));
    }

    private static Optional<Warning> vicLevel(Unit unit) {
        return unit.level()
                .filter(level -> unit.type() == UnitType.VIC && !VIC_LEVELS.contains(level))
                .map(level -> levelWarning(VIC_LEVEL, unit, level, Fact.of("expected", "2H, 3")));
    }

    private static Warning levelWarning(Reason reason, Unit unit, SecurityLevel level, Fact expected) {
        return new Warning("/level", reason.found(Fact.of("type", unit.type()), Fact.of("level", level), expected));
    }

    private static Optional<Warning> profession(Unit unit) {
        return expectedProfession(unit.type())
                .filter(profession -> !unit.professionals().isEmpty())
                .filter(profession -> !unit.professionals().contains(profession))
                .map(profession ->
                        PROFESSION_MISSING.found(Fact.of("type", unit.type()), Fact.of("profession", profession)))
                .map(finding -> new Warning("/professionals", finding));
    }

    private static Optional<Profession> expectedProfession(UnitType type) {
        return switch (type) {
            case SGLVG, LVG -> Optional.of(AVG);
            case FVA, FVK -> Optional.of(ADDICTION_PHYSICIAN);
            default -> Optional.empty();
        };
    }

    private record ExpectedLevel(int major, Reason otherLevel) {}
}
