/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.Faults;
import nl.beveiligdebedden.norm.Verdict;
import nl.beveiligdebedden.validation.BedDraft;
import nl.beveiligdebedden.validation.CapacityDraft;
import nl.beveiligdebedden.validation.Documents;
import nl.beveiligdebedden.validation.NeedDraft;
import nl.beveiligdebedden.validation.PersonDraft;
import nl.beveiligdebedden.validation.RequestDraft;
import nl.beveiligdebedden.validation.TestValidator;
import nl.beveiligdebedden.validation.TitleDraft;
import nl.beveiligdebedden.validation.UnitDraft;
import org.junit.jupiter.api.Test;

/** From a request as somebody wrote it down to an advice that explains itself. */
class AdmissionStory {

    private static final Instant WEDNESDAY_NOON = Instant.parse("2022-06-15T10:00:00Z");

    private final Documents documents = new Documents(TestValidator.VALIDATOR);

    @Test
    void a_coordinator_looks_for_a_place_and_learns_who_can_make_one() {
        // The coordinator writes the request down, with a level that does not exist.
        List<Fault> faults =
                documents.request(requestFor("2HOOG"), new Faults()).faults();

        assertThat(faults).map(Fault::path).containsExactly("/need/securityLevel");

        // Corrected, the request is valid; so is the capacity of the providers.
        PlacementRequest request =
                documents.request(requestFor("2H"), new Faults()).orElseThrow();
        Checked<CapacitySnapshot> capacity = documents.capacity(
                new CapacityDraft(
                        "2022-06-15T12:00:00+02:00",
                        List.of(),
                        List.of(unit("u-dommel", "2H", "ZEDEN"), unit("u-vecht", "2L"), unit("u-zee", "2H")),
                        List.of(
                                bed("b-1", "u-dommel", "GERESERVEERD"),
                                bed("b-2", "u-vecht", "VRIJ"),
                                bed("b-3", "u-zee", "BEZET"))),
                new Faults());

        // The advice: nothing fits, and only one unit can be made to fit.
        SecuredBeds beds = SecuredBeds.builder().capacity(capacity::orElseThrow).build();
        Advice advice = beds.match(request, WEDNESDAY_NOON);

        assertThat(advice.assessments()).map(Assessment::verdict).containsOnly(Verdict.DOES_NOT_FIT);
        assertThat(nearMisses("u-dommel", advice)).containsExactly("BED_BESCHIKBAAR, CONTRA_INDICATIE:ZEDEN");
        assertThat(nearMisses("u-vecht", advice)).isEmpty();
        assertThat(nearMisses("u-zee", advice)).isEmpty();

        // The provider frees the bed and sets the contra-indication aside: asked again, it fits.
        CapacitySnapshot changed = documents
                .capacity(
                        new CapacityDraft(
                                null, null, List.of(unit("u-dommel", "2H")), List.of(bed("b-1", "u-dommel", "VRIJ"))),
                        new Faults())
                .orElseThrow();
        Advice second = SecuredBeds.builder().capacity(() -> changed).build().match(request, WEDNESDAY_NOON);

        assertThat(second.assessments()).map(Assessment::verdict).containsExactly(Verdict.FITS);
        assertThat(second.assessments().get(0).validUntil()).contains(Instant.parse("2022-06-16T21:59:59Z"));
    }

    private static List<String> nearMisses(String unit, Advice advice) {
        return advice.assessments().stream()
                .filter(assessment -> assessment.unit().id().value().equals(unit))
                .flatMap(assessment -> assessment.nearMisses().stream())
                .map(Codes::list)
                .toList();
    }

    private static RequestDraft requestFor(String level) {
        PersonDraft person = new PersonDraft(
                1988, "MAN", "NL-NB", List.of("PSYCHIATRIE"), List.of("ZEDEN"), false, null, null, true, null);
        return new RequestDraft(
                "casus-2022-014",
                null,
                person,
                new NeedDraft(level),
                List.of(new TitleDraft("ZM", "2022-01-10", "2022-07-10", false)),
                null,
                List.of(),
                List.of("ZVW"),
                true,
                "LEVENSLOOPAANBIEDER",
                List.of(),
                null);
    }

    private static UnitDraft unit(String id, String level, String... contraIndications) {
        return new UnitDraft(
                id,
                null,
                "Afdeling " + id,
                "FPA",
                level,
                "NL-NB",
                "PSYCHIATRIE",
                null,
                List.of("WVGGZ"),
                List.of(contraIndications),
                null,
                List.of("ZVW"),
                null,
                null,
                null,
                null,
                null);
    }

    private static BedDraft bed(String id, String unit, String state) {
        return new BedDraft(id, unit, state, "2022-06-15T09:10:00+02:00", null, null);
    }
}
