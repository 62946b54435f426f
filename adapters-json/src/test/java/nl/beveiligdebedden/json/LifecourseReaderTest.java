/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static nl.beveiligdebedden.json.Json.READER;
import static nl.beveiligdebedden.json.Json.parse;
import static nl.beveiligdebedden.json.Json.paths;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.lifecourse.Disorder;
import nl.beveiligdebedden.lifecourse.InclusionFacts;
import nl.beveiligdebedden.lifecourse.LifecourseDecision;
import nl.beveiligdebedden.lifecourse.Setback;
import nl.beveiligdebedden.lifecourse.StabilityClock;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file may say of inclusion and outflow. */
class LifecourseReaderTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 15);

    @Test
    void a_whole_file_about_inclusion_is_read() {
        InclusionFacts facts = READER.inclusion(parse("""
                        {"ageYears": 18, "conditions": ["NAH", "LVB"], "dangerToOthers": true, "longTermRecurrent": false,
                         "structureNeeded": true, "titlesEver": ["CM", "ZM"], "repetitionOnlyByCoercion": true,
                         "regional": {"KVN-RR-1": false}}
                        """)).orElseThrow();

        assertThat(facts)
                .isEqualTo(new InclusionFacts(
                        OptionalInt.of(18),
                        Recorded.of(Disorder.LVB, Disorder.NAH),
                        Recorded.of(TitleKind.ZM, TitleKind.CM),
                        Map.of(
                                "dangerToOthers", true,
                                "longTermRecurrent", false,
                                "structureNeeded", true,
                                "repetitionOnlyByCoercion", true,
                                "KVN-RR-1", false)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"ageYears\": null, \"conditions\": null, \"dangerToOthers\": null, \"titlesEver\": null, \"regional\": null}",
                "{\"regional\": {}}",
                "{\"regional\": {\"KVN-RR-1\": null}}"
            })
    void absent_and_null_are_both_not_recorded(String json) {
        assertThat(READER.inclusion(parse(json)).orElseThrow())
                .isEqualTo(new InclusionFacts(OptionalInt.empty(), Recorded.nothing(), Recorded.nothing(), Map.of()));
    }

    @Test
    void an_empty_list_is_recorded_as_none() {
        InclusionFacts facts = READER.inclusion(parse("{\"conditions\": [], \"titlesEver\": []}"))
                .orElseThrow();

        assertThat(facts.conditions()).isEqualTo(Recorded.of());
        assertThat(facts.titlesEver()).isEqualTo(Recorded.of());
    }

    @Test
    void every_fault_about_inclusion_is_named_at_once() {
        List<Fault> faults = READER.inclusion(parse("""
                        {"ageYears": -1, "conditions": ["BORDERLINE", null], "dangerToOthers": "ja", "titlesEver": "ZM",
                         "structureneeded": true, "naam": "x",
                         "regional": {"KVN-RR-1": 1, "KVN-INC-2": true, "stuck": true}}
                        """)).faults();

        assertThat(faults)
                .map(fault -> fault.path() + " " + fault.kind())
                .containsExactly(
                        "/ageYears OUT_OF_RANGE",
                        "/conditions/0 UNKNOWN_CODE",
                        "/conditions/1 MISSING",
                        "/dangerToOthers WRONG_TYPE",
                        "/naam PERSONAL_DATA",
                        "/regional/KVN-INC-2 UNKNOWN_FIELD",
                        "/regional/KVN-RR-1 WRONG_TYPE",
                        "/regional/stuck UNKNOWN_FIELD",
                        "/structureneeded UNKNOWN_FIELD",
                        "/titlesEver WRONG_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KVN-DEF-13", "FIN-12", "KVN-OUT-1", "KVN-RR-7"})
    void a_rule_that_is_not_a_regions_own_is_an_unknown_field_KVN_INC_11(String id) {
        List<Fault> faults = READER.inclusion(parse("{\"regional\": {\"" + id + "\": false}}"))
                .faults();

        assertThat(faults)
                .map(fault -> fault.path() + " " + fault.kind())
                .containsExactly("/regional/" + id + " UNKNOWN_FIELD");
    }

    @Test
    void a_criterion_of_another_region_is_data_and_narrows() {
        InclusionFacts facts =
                READER.inclusion(parse("{\"regional\": {\"UTR-1\": false}}")).orElseThrow();

        assertThat(facts.answers()).containsExactly(Map.entry("UTR-1", false));
    }

    @Test
    void stability_is_read_with_its_setbacks_and_counted_on_the_day_of_asking() {
        OutflowFacts facts = READER.outflow(parse("""
                        {"stability": {"stableFrom": "2019-01-01",
                                       "setbacks": [{"date": "2020-06-14", "evidence": "incident-7"}]},
                         "protectiveFactorsSecured": true, "riskLoweredByAssessment": true, "fallbackPossible": true,
                         "triadeConsulted": true}
                        """)).orElseThrow();

        assertThat(facts.stability())
                .contains(new StabilityClock(
                        LocalDate.of(2019, 1, 1), List.of(new Setback(LocalDate.of(2020, 6, 14), "incident-7"))));
        assertThat(facts.on(DAY).decision()).isEqualTo(LifecourseDecision.OUTFLOW_ALLOWED);
        assertThat(facts.on(DAY.minusDays(1)).decision()).isEqualTo(LifecourseDecision.OUTFLOW_NOT_YET);
    }

    @Test
    void months_that_nobody_recorded_are_not_known() {
        assertThat(READER.outflow(parse("{\"stableMonths\": null}"))
                        .orElseThrow()
                        .on(DAY)
                        .rules())
                .hasSize(5);
        assertThat(READER.outflow(parse("{\"stableMonths\": 24}"))
                        .orElseThrow()
                        .on(DAY)
                        .rules())
                .hasSize(4);
    }

    @Test
    void every_fault_about_outflow_is_named_at_once() {
        List<Fault> faults = READER.outflow(parse("""
                        {"stableMonths": 23.5, "fallbackPossible": [],
                         "stability": {"stableFrom": "2022-02-30",
                                       "setbacks": [{"date": "gisteren"}, {"date": "2022-01-01", "evidence": "a b"}, null]}}
                        """)).faults();

        assertThat(paths(faults))
                .containsExactly(
                        "/fallbackPossible",
                        "/stability/setbacks/0/date",
                        "/stability/setbacks/0/evidence",
                        "/stability/setbacks/1/evidence",
                        "/stability/setbacks/2",
                        "/stability/stableFrom",
                        "/stableMonths");
    }

    @Test
    void months_beside_a_clock_are_refused_because_they_can_disagree() {
        List<Fault> faults = READER.outflow(
                        parse("{\"stableMonths\": 24, \"stability\": {\"stableFrom\": \"2022-01-01\"}}"))
                .faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("/stableMonths");
            assertThat(fault.kind()).isEqualTo(FaultKind.WRONG_FORM);
            assertThat(fault.allowed().en()).isEqualTo("stableMonths or stability, not both");
        });
    }

    @Test
    void a_tolerant_reader_passes_over_what_it_does_not_know_and_still_refuses_a_BSN() {
        assertThat(READER.tolerant().inclusion(parse("{\"colour\": 1}")).faults())
                .isEmpty();
        assertThat(READER.tolerant().inclusion(parse("{\"colour\": 111222333}")).faults())
                .map(Fault::kind)
                .containsExactly(FaultKind.PERSONAL_DATA);
    }
}
