/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.BedFigure;
import nl.beveiligdebedden.json.CapacityTotals;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.Json;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.LossKind;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Counts that somebody else could have written in the style of SANER. */
class CountsReaderTest {

    private static final String POPULATION =
            "{\"code\": {\"coding\": [{\"system\": \"http://hl7.org/fhir/uv/saner/CodeSystem/MeasuredValues\", \"code\": \"%s\"}]}, \"count\": %d}";

    private static final String FOREIGN = """
            {"resourceType": "Bundle", "type": "collection", "timestamp": "2022-06-16T08:00:00Z", "entry": [
             {"resource": {"resourceType": "Organization", "id": "zuid", "name": "Ziekenhuis Zuid"}},
             {"resource": {"resourceType": "MeasureReport", "status": "complete", "type": "summary",
               "measure": "http://hl7.org/fhir/uv/saner/Measure/FEMADailyHospitalCOVID19Reporting",
               "reporter": {"reference": "Organization/zuid"}, "date": "2022-06-15T09:00:00Z",
               "period": {"start": "2022-06-15", "end": "2022-06-15"},
               "group": [{"code": {"coding": [{"code": "Beds", "display": "Beds of the hospital"}]},
                 "population": [TOTAL, AVAILABLE, ICU]}]}}%s]}
            """.replace("TOTAL", POPULATION.formatted("numTotBeds", 40))
            .replace("AVAILABLE", POPULATION.formatted("numTotBedsAvail", 3))
            .replace("ICU", POPULATION.formatted("numICUBeds", 4));

    @Test
    void a_report_without_strata_is_one_group_of_beds_and_what_we_do_not_know_is_named() {
        Carried<CapacityTotals> read = read(FOREIGN.formatted(""));

        assertThat(read.value())
                .isEqualTo(new CapacityTotals(
                        Instant.parse("2022-06-15T09:00:00Z"),
                        List.of(new CapacityTotals.Facility(
                                Optional.of("zuid"),
                                Optional.of("Ziekenhuis Zuid"),
                                List.of(new CapacityTotals.Group(
                                        "Beds of the hospital",
                                        Map.of(BedFigure.PLANNED, 40, BedFigure.BOOKABLE, 3)))))));
        assertThat(read.losses())
                .extracting(Loss::path)
                .containsExactly(
                        "/entry/1/resource/group/0/population/2",
                        "/entry/1/resource/measure",
                        "/entry/1/resource/period",
                        "/timestamp");
    }

    @Test
    void a_report_by_itself_is_read_as_one_in_a_bundle_and_its_losses_stand_where_they_are() {
        JsonNode report = Json.parse(FOREIGN.formatted("")).at("/entry/1/resource");
        JsonNode unfinished = Json.parse(report.toString().replace("\"complete\"", "\"error\""));

        Carried<CapacityTotals> read = alone(report);

        assertThat(read.value().asOf()).isEqualTo("2022-06-15T09:00:00Z");
        assertThat(read.value().facilities())
                .flatExtracting(CapacityTotals.Facility::groups)
                .containsExactly(new CapacityTotals.Group(
                        "Beds of the hospital", Map.of(BedFigure.PLANNED, 40, BedFigure.BOOKABLE, 3)));
        assertThat(read.losses())
                .extracting(Loss::path)
                .containsExactly("/group/0/population/2", "/measure", "/period", "/reporter");
        assertThat(alone(unfinished).losses()).extracting(Loss::path).containsExactly("");
    }

    @Test
    void a_fault_in_a_report_by_itself_stands_where_it_is() {
        JsonNode report =
                Json.parse("{\"resourceType\": \"MeasureReport\", \"reporter\": {\"display\": \"111222333\"}}");

        assertThat(Json.paths(FhirJson.totals(report, Examples.MOMENT).faults()))
                .containsExactly("/reporter/display");
    }

    private static Carried<CapacityTotals> alone(JsonNode report) {
        return FhirJson.totals(report, Examples.MOMENT).orElseThrow();
    }

    @Test
    void a_report_that_is_not_complete_stays_out_as_a_whole() {
        String error = FOREIGN.formatted("").replace("\"complete\"", "\"error\"");

        assertThat(read(error).value().facilities()).isEmpty();
        assertThat(read(error).losses())
                .anySatisfy(
                        loss -> assertThat(loss.message().en())
                                .isEqualTo(
                                        "/entry/1: report that is not complete or not a count: lacks what we need; left out as a whole"));
    }

    @Test
    void a_count_of_the_whole_that_its_parts_do_not_add_up_to_is_named() {
        CapacityTotals totals = new CapacityTotals(
                Examples.MOMENT,
                List.of(new CapacityTotals.Facility(
                        Optional.of("p-1"),
                        Optional.empty(),
                        List.of(new CapacityTotals.Group("niveau 4", Map.of(BedFigure.PLANNED, 8))))));
        String written = FhirJson.write(totals).value().replaceFirst("\"count\":8", "\"count\":9");

        assertThat(read(written).value()).isEqualTo(totals);
        assertThat(read(written).losses())
                .extracting(Loss::path)
                .containsExactly("/entry/0/resource/group/0/population");
    }

    @Test
    void the_oldest_counts_decide_from_when_the_totals_are() {
        String other = """
                , {"resource": {"resourceType": "MeasureReport", "status": "complete", "type": "summary",
                   "date": "2022-06-14T09:00:00Z"}}
                """;

        assertThat(read(FOREIGN.formatted(other)).value().asOf()).isEqualTo("2022-06-14T09:00:00Z");
        assertThat(read("{\"resourceType\": \"Bundle\"}").value().asOf()).isEqualTo(Examples.MOMENT);
    }

    @Test
    void a_report_that_does_not_tell_from_when_its_counts_are_is_named_and_makes_no_other_newer() {
        String dated = ", {\"resource\": {\"resourceType\": \"MeasureReport\", \"status\": \"complete\","
                + " \"type\": \"summary\"%s}}";
        Carried<CapacityTotals> mixed = read(FOREIGN.formatted(dated.formatted(", \"date\": \"2019-03-01\"")));
        Carried<CapacityTotals> none = read("{\"resourceType\": \"Bundle\", \"entry\": ["
                + dated.formatted("").substring(2) + "]}");

        assertThat(mixed.value().asOf()).isEqualTo("2022-06-15T09:00:00Z");
        assertThat(mixed.losses()).contains(noMoment("/entry/2/resource/date"));
        assertThat(none.value().asOf()).isEqualTo(Examples.MOMENT);
        assertThat(none.losses()).containsExactly(noMoment("/entry/0/resource/date"));
    }

    private static Loss noMoment(String path) {
        return new Loss(path, LossKind.READ_AS, Text.same("date"));
    }

    @Test
    void a_BSN_or_a_person_refuses_the_bundle() {
        String bsn = FOREIGN.formatted("").replace("Ziekenhuis Zuid", "111222333");
        String person =
                FOREIGN.formatted(", {\"resource\": {\"resourceType\": \"Patient\", \"name\": [{\"text\": \"x\"}]}}");

        assertThat(List.of(bsn, person))
                .allSatisfy(bundle -> assertThat(FhirJson.totals(Json.parse(bundle), Examples.MOMENT)
                                .value())
                        .isEmpty());
    }

    static Carried<CapacityTotals> read(String bundle) {
        return FhirJson.totals(Json.parse(bundle), Examples.MOMENT).orElseThrow();
    }
}
