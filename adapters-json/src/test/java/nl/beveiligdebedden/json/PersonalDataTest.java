/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class PersonalDataTest {

    private static final String BSN = "111222333";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bsn",
                "name",
                "naam",
                "voornaam",
                "voorletters",
                "achternaam",
                "birthDate",
                "dateOfBirth",
                "geboortedatum",
                "address",
                "adres",
                "postcode",
                "phone",
                "telefoon",
                "email",
                "BSN",
                "Naam"
            })
    void a_forbidden_field_is_refused_anywhere_in_a_request_even_by_a_tolerant_reader(String field) {
        ObjectNode request = Json.request();
        ((ObjectNode) request.at("/titles/0")).putObject("note").put(field, "Jansen");

        List<Fault> faults = Json.READER.tolerant().request(request).faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("/titles/0/note/" + field);
            assertThat(fault.kind()).isEqualTo(FaultKind.PERSONAL_DATA);
            assertThat(fault.message().nl()).doesNotContain("Jansen");
        });
    }

    @Test
    void a_name_is_refused_in_a_request_also_in_a_part_that_is_called_as_the_capacity_of_a_record() {
        ObjectNode request = Json.request();
        request.putObject("capacity").putObject("snapshot").put("name", "Jansen");
        request.putObject("snapshot").put("name", "Jansen");

        List<Fault> faults = Json.READER.tolerant().request(request).faults();

        assertThat(Json.paths(faults)).containsExactly("/capacity/snapshot/name", "/snapshot/name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"111222333", "u 111222333.", "1112.22.333", "111 222 333", "111.222.333"})
    void a_BSN_is_refused_in_any_text_of_any_document(String text) {
        ObjectNode capacity = Json.capacity();
        ((ObjectNode) capacity.at("/units/0")).put("name", text);

        List<Fault> faults = Json.READER.tolerant().capacity(capacity).faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("/units/0/name");
            assertThat(fault.kind()).isEqualTo(FaultKind.PERSONAL_DATA);
            assertThat(fault.toString()).doesNotContain(text);
        });
    }

    @Test
    void a_BSN_as_a_number_or_as_a_field_is_refused_too() {
        ObjectNode request = Json.request();
        ((ObjectNode) request.path("person")).put("iq", Integer.parseInt(BSN)).put(BSN, 1);

        List<Fault> faults = Json.READER.request(request).faults();

        assertThat(Json.paths(faults)).containsExactly("/person", "/person/iq");
        assertThat(faults).extracting(Fault::kind).containsOnly(FaultKind.PERSONAL_DATA);
        assertThat(faults.toString()).doesNotContain(BSN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1988-03-04\"",
                "\"4 maart 1988\"",
                "19880304",
                "\"3-5-88\"",
                "\"88-5-3\"",
                "\"3 mei '88\"",
                "\"drie mei\"",
                "3.588",
                "\"\""
            })
    void a_birth_date_in_the_place_of_a_birth_year_is_refused_and_not_repeated(String value) {
        List<Fault> faults = Json.READER
                .request(Json.text("{\"id\": \"c\", \"person\": {\"birthYear\": " + value + "}}"))
                .faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.PERSONAL_DATA);
            assertThat(fault.found()).isEmpty();
        });
    }

    @Test
    void a_year_with_a_fraction_is_no_whole_number_and_tells_of_nobody() {
        List<Fault> faults = Json.READER
                .request(Json.text("{\"id\": \"c\", \"person\": {\"birthYear\": 1988.5}}"))
                .faults();

        assertThat(faults).extracting(Fault::kind).containsExactly(FaultKind.WRONG_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"111222333.0", "1.11222333e8", "1112223330e-1", "111222333.000"})
    void a_BSN_is_refused_however_the_number_is_written(String number) {
        List<Fault> faults = Json.READER
                .request(Json.text("{\"id\": \"c\", \"person\": {\"iq\": " + number + "}}"))
                .faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.PERSONAL_DATA);
            assertThat(fault.found()).isEmpty();
        });
    }

    @Test
    void a_huge_number_takes_no_time_or_memory() {
        List<Fault> faults = Json.READER
                .request(Json.text("{\"id\": \"c\", \"person\": {\"iq\": 1e999999}}"))
                .faults();

        assertThat(faults).extracting(Fault::kind).containsExactly(FaultKind.WRONG_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Flevoland\"", "[\"Flevoland\"]", "[7]"})
    void where_victims_live_is_never_repeated(String provinces) {
        List<Fault> faults = Json.READER
                .request(Json.text("{\"id\": \"c\", \"victimProvinces\": " + provinces + "}"))
                .faults();

        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.found()).isEmpty());
    }

    @Test
    void the_refusal_rests_on_a_rule() {
        assertThat(FaultKind.PERSONAL_DATA.rule().orElseThrow().id()).hasToString("PRV-9");
    }

    @Test
    void nine_digits_that_fail_the_eleven_test_are_no_BSN() {
        ObjectNode request = Json.request();
        request.put("id", "123456789");

        assertThat(Json.READER.request(request).faults()).isEmpty();
    }
}
