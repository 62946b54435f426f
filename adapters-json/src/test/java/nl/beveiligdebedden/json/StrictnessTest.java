/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class StrictnessTest {

    @Test
    void an_unknown_field_is_refused_because_a_typo_must_not_change_an_answer() {
        ObjectNode request = Json.request();
        ((ObjectNode) request.path("need")).put("securitylevel", "4");

        List<Fault> faults = Json.READER.request(request).faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("/need/securitylevel");
            assertThat(fault.kind()).isEqualTo(FaultKind.UNKNOWN_FIELD);
            assertThat(fault.allowed().en()).isEqualTo("securityLevel");
        });
    }

    @Test
    void a_tolerant_reader_passes_over_an_unknown_field() {
        ObjectNode request = Json.request();
        request.put("colour", "blue");

        assertThat(Json.READER.tolerant().request(request).faults()).isEmpty();
    }

    @Test
    void a_pointer_escapes_slashes_and_tildes() {
        ObjectNode request = Json.request();
        request.put("a/b~", 1);

        assertThat(Json.paths(Json.READER.request(request).faults())).containsExactly("/a~1b~0");
    }

    @Test
    void a_name_in_the_place_of_a_field_is_cut_like_a_value_and_told_by_its_number() {
        List<Fault> faults = Json.READER.request(Json.text("""
                        {"id": "c", "Kornelis Zwaluwstaart": {"naam": "x"},
                         "person": {"Zwaluwstaart": 1, "ZwaluwstaartDochter": {}, "birtYear": 1988}}
                        """)).faults();

        assertThat(Json.paths(faults))
                .containsExactly(
                        "/Korn…[2]", "/Korn…[2]/naam", "/person/Zwal…[1]", "/person/Zwal…[2]", "/person/birtYear");
        assertThat(faults.toString()).doesNotContain("Kornelis", "Zwaluw");
        assertThat(faults.get(2).message().nl()).startsWith("/person/Zwal…[1]: dit veld kennen we niet; toegestaan: ");
        assertThat(faults.get(4).didYouMean()).contains("birthYear");
    }

    @Test
    void a_field_that_another_document_has_is_named_in_full() {
        List<Fault> faults = Json.READER
                .request(Json.text("{\"id\": \"c\", \"contraIndications\": []}"))
                .faults();

        assertThat(Json.paths(faults)).containsExactly("/contraIndications");
    }

    @Test
    void twelve_faults_give_twelve_messages_sorted_by_path_in_both_languages() {
        List<Fault> faults = Json.READER.request(Json.text("""
                        {"admissionDate": "morgen", "informedConsent": "ja", "lifecourseIncluded": 1,
                         "person": {"birthYear": 1850, "sex": "M", "problems": ["ALCOHOL", 7], "naam": "x"},
                         "need": {"securityLevel": "5"}, "titles": {"kind": "ZM"}, "colour": "blue",
                         "victimProvinces": ["NB"]}
                        """)).faults();

        assertThat(Json.paths(faults))
                .containsExactly(
                        "/admissionDate",
                        "/colour",
                        "/id",
                        "/informedConsent",
                        "/lifecourseIncluded",
                        "/need/securityLevel",
                        "/person/birthYear",
                        "/person/naam",
                        "/person/problems/0",
                        "/person/problems/1",
                        "/person/sex",
                        "/titles",
                        "/victimProvinces/0");
        assertThat(faults)
                .extracting(fault -> fault.message().nl())
                .element(5)
                .asString()
                .isEqualTo(
                        "/need/securityLevel: deze code bestaat niet; gevonden: \"5\"; toegestaan: 1, 2L, 2, 2H, 3, 4");
        assertThat(faults)
                .extracting(fault -> fault.message().en())
                .element(2)
                .asString()
                .isEqualTo("/id: this field is required; allowed: an id of 1 to 100 characters, without spaces");
    }
}
