/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.beveiligdebedden.base.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a service answers when a document cannot be read. */
class LcbbProblemTest {

    @Test
    void every_fault_is_told_with_its_pointer_and_what_was_probably_meant() {
        ObjectNode request = Json.request();
        ((ObjectNode) request.path("person")).put("birthYear", 1850).put("sexx", "MAN");
        request.withArray("/financing").add("WZLV");

        JsonNode problem = problem(request, Language.EN);

        assertThat(problem).isEqualTo(Json.parse("""
                {"$schema": "urn:lcbb:schema:problem:1", "type": "urn:lcbb:problem:invalid",
                 "title": "there are faults in the document", "status": 422, "detail": "mend these 3 faults",
                 "errors": [
                  {"pointer": "/financing/1", "code": "UNKNOWN_CODE", "detail": "this code does not exist",
                   "allowed": "ZVW, WLZ, WFZ, WMO", "didYouMean": null},
                  {"pointer": "/person/birthYear", "code": "OUT_OF_RANGE", "detail": "this number is not possible",
                   "allowed": "1900 or more", "didYouMean": null},
                  {"pointer": "/person/sexx", "code": "UNKNOWN_FIELD", "detail": "we do not know this field",
                   "allowed": "birthYear, sex, homeProvince, problems, characteristics, disturbedTreatmentRelation, iq, lvbDemonstrableBefore18, decisionallyCapable, representative",
                   "didYouMean": "sex"}]}
                """));
    }

    @Test
    void it_is_told_in_Dutch_too() {
        ObjectNode request = Json.request();
        request.remove("id");

        JsonNode problem = problem(request, Language.NL);

        assertThat(problem.path("title").asString()).isEqualTo("er staan fouten in het document");
        assertThat(problem.path("detail").asString()).isEqualTo("herstel deze fout");
        assertThat(problem.at("/errors/0/detail").asString()).isEqualTo("dit veld is verplicht");
    }

    @Test
    void a_value_that_was_found_is_never_repeated() {
        ObjectNode request = Json.request();
        ((ObjectNode) request.path("person"))
                .put("representative", "Verzonnen Moeder")
                .put("iq", 999);

        assertThat(problem(request, Language.NL).toString()).doesNotContain("Verzonnen", "999");
    }

    @Test
    void what_is_not_JSON_is_another_kind_of_problem() {
        UnreadableJsonException unreadable =
                catchThrowableOfType(UnreadableJsonException.class, () -> LcbbJson.parse(Json.text("{\"id\": }")));

        JsonNode problem = Json.parse(LcbbJson.write(LcbbProblem.of(unreadable), Language.EN));

        assertThat(problem.path("type").asString()).isEqualTo("urn:lcbb:problem:unreadable");
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("detail").asString()).startsWith("not readable as JSON at line 1");
        assertThat(problem.path("errors").isEmpty()).isTrue();
        assertThat(Schemas.faults(LcbbSchema.PROBLEM, problem)).isEmpty();
    }

    private static JsonNode problem(ObjectNode request, Language language) {
        return Json.parse(
                LcbbJson.write(LcbbProblem.of(Json.READER.request(request).faults()), language));
    }
}
