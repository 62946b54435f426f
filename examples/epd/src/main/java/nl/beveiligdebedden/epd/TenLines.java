/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.epd;

import jakarta.validation.Validator;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.Replay;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.UnitChange;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.PhoneCall;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Faults;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.port.CapacitySource;
import nl.beveiligdebedden.port.Decision;
import nl.beveiligdebedden.validation.Documents;
import nl.beveiligdebedden.validation.RequestDraft;

/** How an EPD embeds the library: {@link #print} is all that it takes; the README shows it. */
final class TenLines {

    private TenLines() {}

    static void print(PlacementRequest request, CapacitySource epd, PrintStream out) {
        SecuredBeds beds = SecuredBeds.builder().capacity(epd).build();

        for (Assessment assessment : beds.match(request).assessments()) {
            out.println(
                    assessment.unit().id() + " " + assessment.verdict().words().nl());
            for (Finding finding : assessment.findings()) {
                out.println("  " + finding.rule().id() + " " + finding.text().nl());
            }
        }
    }

    static void check(RequestDraft draft, Validator validator, CapacitySource epd, PrintStream out) {
        Checked<PlacementRequest> checked = new Documents(validator).request(draft, new Faults());
        checked.faults().forEach(fault -> out.println(fault.message().nl()));
        checked.value().ifPresent(request -> print(request, epd, out));
    }

    static CapacitySnapshot phoned(CapacitySnapshot known, Instant moment, PrintStream out) {
        PhoneCall call = new PhoneCall(new BedId("b-1"), moment, ReporterRole.OPNAMECOORDINATOR, BedState.VRIJ);
        Checked<CapacitySnapshot> after = call.recordedIn(known);
        after.faults().forEach(fault -> out.println(fault.message().nl()));
        return after.value().orElse(known);
    }

    static Decision keep(PlacementRequest request, SecuredBeds beds) {
        Advice advice = beds.match(request);
        return advice.decision().withoutCapacity();
    }

    static void explain(Decision decision, CapacitySnapshot capacityOfThen, SecuredBeds beds, PrintStream out) {
        Replay replay = beds.replay(decision.with(capacityOfThen));
        replay.differences().forEach(difference -> out.println(difference.text().nl()));
        for (UnitChange change : replay.changes()) {
            out.println(change.text().nl());
            change.went()
                    .forEach(finding -> out.println(
                            "- " + finding.rule() + " " + finding.text().nl()));
            change.came()
                    .forEach(finding -> out.println(
                            "+ " + finding.rule() + " " + finding.text().nl()));
        }
    }

    /** A unit with one free bed, from the tables of the EPD. */
    static CapacitySnapshot capacity(Instant now) {
        Unit unit = Unit.builder()
                .id(new UnitId("u-1"))
                .type(UnitType.FPA)
                .level(SecurityLevel.LEVEL_2_HIGH)
                .regimes(Recorded.of(Regime.WVGGZ))
                .build();
        Bed bed = Bed.builder()
                .id(new BedId("b-1"))
                .unit(unit.id())
                .state(BedState.VRIJ)
                .confirmedAt(now)
                .build();
        return new CapacitySnapshot(Optional.of(now), List.of(), List.of(unit), List.of(bed));
    }

    /** What is asked, from the file of the person: no name, no birth date. */
    static PlacementRequest request() {
        return PlacementRequest.builder()
                .id(new RequestId("casus-1"))
                .person(Person.builder()
                        .birthYear(1988)
                        .addProblems(Problem.VERSLAVING)
                        .build())
                .neededLevel(SecurityLevel.LEVEL_3)
                .addTitles(LegalTitle.builder()
                        .kind(TitleKind.ZM)
                        .from(LocalDate.of(2022, 1, 10))
                        .build())
                .build();
    }
}
