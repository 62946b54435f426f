/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.Json;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.LossKind;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who represents a person, when a bundle names more than one, or a period. */
class RepresentativeTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 16);

    private final ObjectNode request = Json.parse(FhirJson.write(Examples.aRequest()
                    .admissionDate(DAY)
                    .person(Examples.aPerson()
                            .representative(Representative.MENTOR)
                            .build())
                    .build())
            .value());
    private final ArrayNode entries = (ArrayNode) request.get("entry");
    private final int last = entries.size() - 1;
    private final ObjectNode condition = (ObjectNode) entries.get(last).get("resource");

    @ParameterizedTest
    @CsvSource({"7, 8, MENTOR", "8, 7, MENTOR", "9, 7, CURATOR", "7, 9, CURATOR", "8, 9, CURATOR", "9, 8, CURATOR"})
    void who_decides_about_care_represents_the_person_whatever_the_order(
            String first, String second, Representative expected) {
        code(condition, first);
        code(another(), second);

        assertThat(representative()).contains(expected);
        assertThat(leftOut()).isEqualTo(1);
    }

    @Test
    void a_mentor_of_the_zib_is_no_other_by_a_code_of_ours_beside_it() {
        ((ArrayNode) condition.at("/code/coding"))
                .addObject()
                .put("system", OwnSystem.REPRESENTATIVE.url())
                .put("code", "CURATOR");

        assertThat(representative()).contains(Representative.MENTOR);
    }

    @ParameterizedTest
    @CsvSource({"2022-06-16, 2022-06-16", "2022-01-10, 2030-01-01", "2022-01-10,", ", 2030-01-01"})
    void a_representative_on_the_day_of_admission_counts(String from, String until) {
        period(from, until);

        assertThat(representative()).contains(Representative.MENTOR);
        assertThat(read().losses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-06-17,", "2022-01-10, 2022-06-15", "2022-06,", "2022-01-10, 2022-07"})
    void a_representative_on_other_days_or_on_days_that_are_not_told_is_left_out(String from, String until) {
        period(from, until);

        assertThat(representative()).isEmpty();
        assertThat(leftOut()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"onsetString", "onsetPeriod", "onsetAge"})
    void a_beginning_that_is_no_day_is_left_out(String field) {
        condition.put(field, "x");

        assertThat(representative()).isEmpty();
        assertThat(leftOut()).isEqualTo(1);
    }

    @Test
    void when_the_day_of_admission_is_not_told_one_with_an_end_is_left_out() {
        ((ObjectNode) entries.get(0).get("resource")).remove("occurrenceDateTime");
        period("2022-01-10", null);

        assertThat(representative()).contains(Representative.MENTOR);
        period("2022-01-10", "2030-01-01");
        assertThat(representative()).isEmpty();
    }

    private void period(String from, String until) {
        Optional.ofNullable(from).ifPresent(day -> condition.put("onsetDateTime", day));
        Optional.ofNullable(until).ifPresent(day -> {
            condition.put("abatementDateTime", day);
            ((ObjectNode) condition.at("/clinicalStatus/coding/0"))
                    .put("code", "inactive")
                    .put("display", "Inactive");
        });
    }

    private ObjectNode another() {
        ObjectNode entry = (ObjectNode) entries.get(last).deepCopy();
        entries.add(entry.put("fullUrl", "urn:uuid:8f3a1c52-0000-4000-8000-000000000001"));
        return (ObjectNode) entry.get("resource");
    }

    private static void code(ObjectNode condition, String code) {
        ((ObjectNode) condition.at("/code/coding/0")).put("code", code);
    }

    private Optional<Representative> representative() {
        return read().value().person().representative();
    }

    private long leftOut() {
        return read().losses().stream()
                .filter(loss -> loss.kind() == LossKind.LEFT_OUT)
                .map(Loss::path)
                .filter(path -> path.matches("/entry/[0-9]+"))
                .count();
    }

    private Carried<PlacementRequest> read() {
        return Bundles.READER.request(request).orElseThrow();
    }
}
