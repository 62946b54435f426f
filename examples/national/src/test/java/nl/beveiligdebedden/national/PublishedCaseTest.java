/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.national;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Remedy;
import nl.beveiligdebedden.norm.Verdict;
import org.junit.jupiter.api.Test;

/** The published case, asked of all the beds of 15 June 2022. */
class PublishedCaseTest {

    private static final Set<String> FIELDS = Set.of(
            "/id",
            "/admissionDate",
            "/person/birthYear",
            "/person/sex",
            "/person/homeProvince",
            "/person/problems",
            "/person/characteristics",
            "/person/disturbedTreatmentRelation",
            "/person/iq",
            "/person/lvbDemonstrableBefore18",
            "/person/decisionallyCapable",
            "/person/representative",
            "/need/securityLevel",
            "/titles",
            "/informedConsent",
            "/indications",
            "/financing",
            "/lifecourseIncluded",
            "/returnGuaranteeBy",
            "/victimProvinces",
            "/weighing");

    private static final CapacitySnapshot SNAPSHOT = Stored.readBack(NationalSnapshot.of15June2022());
    private static final Advice ADVICE = SecuredBeds.builder()
            .capacity(() -> SNAPSHOT)
            .build()
            .match(PublishedCase.request(), PublishedCase.moment());

    @Test
    void every_field_of_the_request_is_told_or_assumed() {
        Stream<CaseNote> notes =
                Stream.of(PublishedCase.told(), PublishedCase.assumptions()).flatMap(List::stream);

        assertThat(notes.map(CaseNote::field).collect(toSet())).isEqualTo(FIELDS);
    }

    @Test
    void the_request_is_sound() {
        assertThat(ADVICE.warnings()).isEmpty();
    }

    @Test
    void every_unit_gets_an_answer() {
        assertThat(ADVICE.assessments()).hasSameSizeAs(SNAPSHOT.units());
    }

    @Test
    void no_unit_simply_fits_as_the_case_tells() {
        assertThat(with(Verdict.FITS)).isEmpty();
    }

    @Test
    void what_fits_names_its_conditions() {
        assertThat(with(Verdict.FITS_WITH_CONDITIONS))
                .isNotEmpty()
                .allSatisfy(assessment ->
                        assertThat(texts(assessment, Effect.CONDITION)).isNotEmpty());
    }

    @Test
    void what_does_not_fit_names_what_is_in_the_way() {
        assertThat(with(Verdict.DOES_NOT_FIT))
                .isNotEmpty()
                .allSatisfy(assessment ->
                        assertThat(texts(assessment, Effect.BLOCK)).isNotEmpty());
    }

    @Test
    void nothing_is_left_unknown_because_every_unit_records_everything() {
        assertThat(with(Verdict.UNDETERMINED)).isEmpty();
    }

    @Test
    void some_units_would_do_after_one_step_of_the_provider() {
        assertThat(nearMisses()).contains(List.of("BED_BESCHIKBAAR"), List.of("CONTRA_INDICATIE:LVB"));
    }

    @Test
    void the_place_at_level_4_needs_the_court_to_declare_the_powers_of_the_bvt_applicable() {
        assertThat(nearMisses()).contains(List.of("BVT_VERKLARING"));
    }

    @Test
    void the_free_wzd_bed_needs_a_title_of_the_court_and_a_profile_that_asks_no_proof_of_lvb() {
        assertThat(nearMisses()).contains(List.of("INDICATIE:7VG", "TITEL_WZD"));
        assertThat(nearMisses().flatMap(List::stream)).doesNotContain("INDICATIE:1SGLVG");
    }

    private static List<Assessment> with(Verdict verdict) {
        return ADVICE.assessments().stream()
                .filter(assessment -> assessment.verdict() == verdict)
                .toList();
    }

    private static Stream<String> texts(Assessment assessment, Effect effect) {
        return assessment.findings().stream()
                .filter(finding -> finding.effect() == effect)
                .map(finding -> finding.text().nl());
    }

    private static Stream<List<String>> nearMisses() {
        return ADVICE.assessments().stream()
                .flatMap(assessment -> assessment.nearMisses().stream())
                .map(set -> set.stream().map(Remedy::code).toList());
    }
}
