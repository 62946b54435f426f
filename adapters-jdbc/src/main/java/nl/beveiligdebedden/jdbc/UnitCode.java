/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.util.Collection;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.capacity.Unit;

/** One code of one kind that a unit has. */
record UnitCode(String unit, Kind kind, String code) {

    /** What the code says of the unit. The names stand in the database. */
    enum Kind {
        ALSO_TREATS,
        REGIME,
        CONTRA_INDICATION,
        REQUIRED_INDICATION,
        CONTRACTED_ACT,
        PROFESSIONAL
    }

    static Stream<UnitCode> of(Unit unit) {
        return Stream.of(
                        of(unit, Kind.ALSO_TREATS, unit.alsoTreats()),
                        of(unit, Kind.REGIME, unit.regimes().values()),
                        of(
                                unit,
                                Kind.CONTRA_INDICATION,
                                unit.contraIndications().values()),
                        of(unit, Kind.REQUIRED_INDICATION, unit.requiredIndications()),
                        of(unit, Kind.CONTRACTED_ACT, unit.contractedActs().values()),
                        of(unit, Kind.PROFESSIONAL, unit.professionals()))
                .flatMap(codes -> codes);
    }

    private static Stream<UnitCode> of(Unit unit, Kind kind, Collection<? extends Coded> words) {
        return words.stream().map(word -> new UnitCode(unit.id().value(), kind, word.code()));
    }
}
