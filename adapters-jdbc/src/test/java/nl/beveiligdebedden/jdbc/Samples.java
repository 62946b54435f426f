/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Profession;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.Regime;

/** Invented capacity for the tests. */
final class Samples {

    static final Instant NOON = Instant.parse("2022-06-23T10:00:00Z");
    static final Provider PROVIDER = new Provider(new ProviderId("p-1"), Optional.of("De Linde"));

    private Samples() {}

    static CapacitySnapshot nothing() {
        return new CapacitySnapshot(Optional.empty(), List.of(), List.of(), List.of());
    }

    static CapacitySnapshot capacity(List<Unit> units, Bed... beds) {
        return new CapacitySnapshot(Optional.of(NOON), List.of(PROVIDER), units, List.of(beds));
    }

    static CapacitySnapshot aWard() {
        return capacity(List.of(aFullUnit("u-1"), aBareUnit("u-2")), aBed("b-1", "u-1"), aBed("b-2", "u-2"));
    }

    static CapacitySnapshot aWardWith(Bed bed) {
        return capacity(List.of(aBareUnit("u-1")), bed);
    }

    static CapacitySnapshot theCountry(int beds) {
        List<Unit> units = IntStream.range(0, beds / 10)
                .mapToObj(number -> aFullUnit("u-%04d".formatted(number)))
                .toList();
        Bed[] all = IntStream.range(0, beds)
                .mapToObj(number -> aBed("b-%04d".formatted(number), "u-%04d".formatted(number / 10)))
                .toArray(Bed[]::new);
        return capacity(units, all);
    }

    static Unit aBareUnit(String id) {
        return Unit.builder().id(new UnitId(id)).type(UnitType.HIC).build();
    }

    static Unit aFullUnit(String id) {
        return Unit.builder()
                .id(new UnitId(id))
                .provider(PROVIDER.id())
                .name("Afdeling Noord")
                .type(UnitType.FPA)
                .level(SecurityLevel.LEVEL_2_HIGH)
                .province(Province.OVERIJSSEL)
                .specialism(Specialism.KIB_LIZ)
                .addAlsoTreats(Problem.LVB, Problem.VERSLAVING)
                .regimes(Recorded.of(Regime.WVGGZ, Regime.BVT))
                .contraIndications(Recorded.of(ContraIndication.of("BRANDSTICHTING"), ContraIndication.of("A+B_C./-9")))
                .addRequiredIndications(Indication.of("3LVG"), Indication.of("1SGLVG"))
                .contractedActs(Recorded.of(FinancingAct.WFZ, FinancingAct.ZVW))
                .turnoverCeilingReached(true)
                .extraStaffSecurity(Answer.YES)
                .reservedForNonForensic(true)
                .somaticCare(Answer.NO)
                .addProfessionals(Profession.of("PSYCHIATER"), Profession.of("VERPLEEGKUNDIGE"))
                .build();
    }

    static Unit aUnitWithNothingButNone(String id) {
        return Unit.builder()
                .id(new UnitId(id))
                .type(UnitType.FPK)
                .regimes(Recorded.of())
                .contraIndications(Recorded.of())
                .contractedActs(Recorded.of())
                .build();
    }

    static Bed aBed(String id, String unit) {
        return aBed(id, unit, BedState.VRIJ, NOON);
    }

    static Bed aBed(String id, String unit, BedState state, Instant confirmedAt) {
        return Bed.builder()
                .id(new BedId(id))
                .unit(new UnitId(unit))
                .state(state)
                .confirmedAt(confirmedAt)
                .build();
    }
}
