/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Remedy;

/** A whole program that needs nothing but core: one question from values in memory, and its answer. */
final class FirstAnswer {

    /** Not parsed: values in memory come without a parser, which takes long to load. */
    private static final Instant MOMENT = LocalDateTime.of(2022, 6, 15, 10, 0).toInstant(ZoneOffset.UTC);

    private FirstAnswer() {}

    public static void main(String[] arguments) {
        SecuredBeds beds = SecuredBeds.builder().capacity(FirstAnswer::capacity).build();
        for (Assessment assessment : beds.match(request(), MOMENT).assessments()) {
            System.out.println(assessment.unit().id() + " " + assessment.verdict());
            for (Finding finding : assessment.findings()) {
                System.out.println(
                        "  " + finding.rule().id() + " " + finding.text().nl());
            }
            for (List<Remedy> nearMiss : assessment.nearMisses()) {
                System.out.println("  " + Codes.list(nearMiss));
            }
        }
    }

    private static CapacitySnapshot capacity() {
        Unit unit = Unit.builder()
                .id(new UnitId("u-1"))
                .type(UnitType.FPA)
                .level(SecurityLevel.LEVEL_2_HIGH)
                .regimes(Recorded.of(Regime.WVGGZ))
                .contraIndications(Recorded.of(ContraIndication.of("VERSLAVING")))
                .build();
        Bed bed = Bed.builder()
                .id(new BedId("b-1"))
                .unit(unit.id())
                .state(BedState.VRIJ)
                .confirmedAt(MOMENT)
                .build();
        return new CapacitySnapshot(Optional.of(MOMENT), List.of(), List.of(unit), List.of(bed));
    }

    private static PlacementRequest request() {
        return PlacementRequest.builder()
                .id(new RequestId("casus-1"))
                .person(Person.builder()
                        .birthYear(1988)
                        .addProblems(Problem.VERSLAVING)
                        .build())
                .neededLevel(SecurityLevel.LEVEL_2_HIGH)
                .addTitles(LegalTitle.builder()
                        .kind(TitleKind.ZM)
                        .from(LocalDate.of(2022, 1, 10))
                        .build())
                .build();
    }
}
