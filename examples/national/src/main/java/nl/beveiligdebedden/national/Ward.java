/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.national;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Profession;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.Regime;

/**
 * A sort of unit: what units of this sort have in common, wherever they stand.
 *
 * <p>Level 2 stays plain 2, because the report does not split it.
 */
record Ward(Row row) {

    private static final Map<String, Ward> WARDS =
            Row.of("""
            ward          type   level  regimes    required        contra                     also
            fpa-mixed     FPA    2      WVGGZ,WFZ  -               JONGER_DAN_18,ZEDEN        VERSLAVING
            fpa-men       FPA    2      WVGGZ,WFZ  -               JONGER_DAN_18,ZEDEN,VROUW  VERSLAVING
            fpa-forensic  FPA    2      WFZ        -               JONGER_DAN_18,ZEDEN        -
            fpa-civil     FPA    2      WVGGZ      -               JONGER_DAN_18,ZEDEN        ONTWRICHTEND_GEDRAG
            fpa-zeden     FPA    2      WVGGZ,WFZ  -               JONGER_DAN_18,LVB          -
            fva-mixed     FVA    2      WVGGZ,WFZ  -               JONGER_DAN_18,ZEDEN        PSYCHIATRIE
            fva-civil     FVA    2      WVGGZ      -               JONGER_DAN_18              PSYCHIATRIE
            sglvg-wzd     SGLVG  2      WZD        1SGLVG,7VG      JONGER_DAN_18              ONTWRICHTEND_GEDRAG
            sglvg-wfz     SGLVG  2      WFZ        1SGLVG          JONGER_DAN_18              ONTWRICHTEND_GEDRAG
            lvg           LVG    2      WZD        3LVG,4LVG,5LVG  ZEDEN                      -
            vic           VIC    2      WZD        7VG             JONGER_DAN_18              ONTWRICHTEND_GEDRAG
            kib-2         KIB    2      WVGGZ      -               JONGER_DAN_18              -
            kib-3         KIB    3      WVGGZ,WFZ  -               JONGER_DAN_18              VERSLAVING
            fpk-mixed     FPK    3      WVGGZ,WFZ  -               JONGER_DAN_18              VERSLAVING
            fpk-forensic  FPK    3      WFZ        -               JONGER_DAN_18,VROUW        VERSLAVING
            fvk-mixed     FVK    3      WVGGZ,WFZ  -               JONGER_DAN_18,ZEDEN,LVB    PSYCHIATRIE
            fvk-civil     FVK    3      WVGGZ      -               JONGER_DAN_18,ZEDEN        PSYCHIATRIE
            fpc-crisis    FPC    4      WVGGZ,BVT  -               JONGER_DAN_18,ZEDEN        VERSLAVING
            """).stream().map(Ward::new).collect(toUnmodifiableMap(Ward::name, identity()));

    private static final List<String> TEAM =
            List.of("PSYCHIATER", "PSYCHOLOOG", "VERPLEEGKUNDIGE", "ERVARINGSDESKUNDIGE");

    static Ward named(String name) {
        return Optional.ofNullable(WARDS.get(name)).orElseThrow();
    }

    private String name() {
        return row.word("ward");
    }

    /** A unit with everything that goes with the sort of ward. */
    Unit.Builder unit() {
        return Unit.builder()
                .type(type())
                .level(level())
                .specialism(specialism())
                .alsoTreats(row.list("also", Problem::valueOf))
                .regimes(Recorded.copyOf(regimes()))
                .contraIndications(Recorded.copyOf(row.list("contra", ContraIndication::of)))
                .requiredIndications(row.list("required", Indication::of))
                .contractedActs(Recorded.copyOf(acts()))
                .reservedForNonForensic(level() == SecurityLevel.LEVEL_4)
                .professionals(professionals());
    }

    /** What people call a unit of this sort; the free place at level 4 was on a crisis ward. */
    String noun() {
        return level() == SecurityLevel.LEVEL_4 ? "Crisisafdeling" : "Afdeling";
    }

    private UnitType type() {
        return row.code("type", UnitType.class);
    }

    private SecurityLevel level() {
        return row.code("level", SecurityLevel.class);
    }

    private List<Regime> regimes() {
        return row.list("regimes", Regime::valueOf);
    }

    private Specialism specialism() {
        return switch (type()) {
            case FVA, FVK -> Specialism.VERSLAVING;
            case SGLVG, LVG, VIC -> Specialism.SGLVG;
            case KIB -> Specialism.KIB_LIZ;
            default -> Specialism.PSYCHIATRIE;
        };
    }

    private List<FinancingAct> acts() {
        return regimes().stream().flatMap(Ward::paidUnder).toList();
    }

    private static Stream<FinancingAct> paidUnder(Regime regime) {
        return switch (regime) {
            case WVGGZ -> Stream.of(FinancingAct.ZVW);
            case WZD -> Stream.of(FinancingAct.WLZ);
            case WFZ -> Stream.of(FinancingAct.WFZ);
            case BVT -> Stream.empty();
        };
    }

    /** The team of every unit and the physician of this specialism (TEAM-8, TEAM-9). */
    private List<Profession> professionals() {
        return Stream.concat(TEAM.stream(), physician()).map(Profession::of).toList();
    }

    private Stream<String> physician() {
        return switch (specialism()) {
            case SGLVG -> Stream.of("AVG");
            case VERSLAVING -> Stream.of("ARTS_VERSLAVINGSZORG");
            default -> Stream.empty();
        };
    }
}
