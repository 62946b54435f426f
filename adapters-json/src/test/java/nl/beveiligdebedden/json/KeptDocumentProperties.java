/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.beveiligdebedden.lifecourse.LifecourseAdvice;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.KeptFinding;
import nl.beveiligdebedden.region.ChainAnswer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An answer to any other question than which bed fits is read as it was given. */
class KeptDocumentProperties {

    private static final String FINDING = """
            {"criterion": "evbg", "rule": "LVL-26", "effect": "BLOCK", "facts": {"type": "FPA"},
             "text": {"nl": "Nee.", "en": "No."}, "source": {"document": "KVN", "heading": "6"}, "remedies": []}
            """;
    private static final String LIFECOURSE = """
            {"$schema": "urn:lcbb:schema:lifecourse-answer:1", "decision": "NOT_ELIGIBLE", "rules": ["KVN-INC-1"],
             "findings": [FINDING], "steps": []}
            """.replace("FINDING", FINDING);
    private static final String DISCLOSURE = """
            {"$schema": "urn:lcbb:schema:disclosure:1", "projection": {"route": "WZD", "to": "CIZ", "data": [
              {"category": "KENMERK", "facts": [{"name": "id", "value": "c-1", "text": {"nl": "c-1", "en": "c-1"}}]}]},
             "ground": [FINDING], "leftOut": []}
            """.replace("FINDING", FINDING);

    @Property(tries = 200)
    void an_answer_is_written_again_as_it_was_given(@ForAll("answers") String answer) {
        KeptDocument kept = kept(answer);

        assertThat(LcbbJson.write(kept)).isEqualTo(answer);
        assertThat(kept(LcbbJson.write(kept))).isEqualTo(kept).hasSameHashCodeAs(kept);
    }

    @Property(tries = 50)
    void the_mapper_of_an_embedder_reads_and_writes_the_same(@ForAll("answers") String answer) {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.writeValueAsString(mapper.readValue(answer, KeptDocument.class)))
                .isEqualTo(answer);
    }

    @Property(tries = 50)
    void the_findings_about_a_chain_are_those_that_were_given(@ForAll ChainAnswer answer) {
        assertThat(kept(LcbbJson.write(answer)).findings("/findings"))
                .isEqualTo(answer.findings().stream()
                        .map(one -> KeptFinding.of(one.finding()))
                        .toList());
    }

    @Property(tries = 50)
    void the_findings_and_steps_of_the_levensloopaanpak_are_those_that_were_given(@ForAll LifecourseAdvice advice) {
        KeptDocument kept = kept(LcbbJson.write(advice));

        assertThat(kept.json().path("decision").asString())
                .isEqualTo(advice.decision().code());
        assertThat(kept.findings("/findings"))
                .isEqualTo(advice.findings().stream().map(KeptFinding::of).toList());
        assertThat(kept.findings("/steps"))
                .isEqualTo(advice.steps().stream().map(KeptFinding::of).toList());
    }

    @Example
    void where_no_findings_stand_there_are_none_to_ask_for() {
        KeptDocument kept = kept(LIFECOURSE);

        assertThat(kept.findings("/steps")).isEmpty();
        assertThatThrownBy(() -> kept.findings("/rules"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("list (/rules) must point to a list of findings");
        assertThatThrownBy(() -> kept.findings("/stappen")).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void what_was_read_cannot_be_changed_and_shows_nothing_of_a_person() {
        ObjectNode given = Json.parse(DISCLOSURE);
        KeptDocument kept = Json.READER.kept(given).orElseThrow();

        ((ObjectNode) given.at("/ground/0/facts")).removeAll();
        ((ObjectNode) kept.json()).removeAll();

        assertThat(kept).isEqualTo(kept(DISCLOSURE)).isNotEqualTo(kept(LIFECOURSE));
        assertThat(kept).hasToString("KeptDocument[urn:lcbb:schema:disclosure:1]");
    }

    @Example
    void fields_that_we_do_not_know_are_passed_over_but_never_a_BSN() {
        ObjectNode later = Json.parse(DISCLOSURE);
        later.put("note", "blue");
        ((ObjectNode) later.at("/ground/0/source")).put("page", 7);

        assertThat(Json.READER.kept(later).orElseThrow()).isEqualTo(kept(DISCLOSURE));
        later.set("note", Json.parse("{\"a\": [{\"b\": \"x 111222333\"}]}"));
        assertThat(paths(later)).containsExactly("/note/a/0/b");
    }

    @Example
    void a_field_that_tells_who_somebody_is_is_refused_and_only_a_fact_has_a_name() {
        String named = DISCLOSURE
                .replace("\"type\": \"FPA\"", "\"name\": \"x\"")
                .replace("\"leftOut\": []", "\"leftOut\": [], \"Voornaam\": \"x\"");

        assertThat(paths(Json.parse(named))).containsExactly("/Voornaam", "/ground/0/facts/name");
        assertThat(paths(Json.parse(DISCLOSURE.replace("\"id\"", "\"111222333\""))))
                .containsExactly("/projection/data/0/facts/0/name");
    }

    @Example
    void every_fault_is_told_at_once_with_what_was_probably_meant() {
        String faulty = LIFECOURSE
                .replace("NOT_ELIGIBLE", "NOT_ELIGIBEL")
                .replace("\"KVN-INC-1\"", "\"KVN-INC-1\", 7")
                .replace("\"en\": \"No.\"", "\"de\": \"Nein.\"")
                .replace("\"FPA\"", "null")
                .replace("\"steps\": []", "\"steps\": {}");

        List<Fault> faults = Json.READER.kept(Json.parse(faulty)).faults();

        assertThat(Json.paths(faults))
                .containsExactly("/decision", "/findings/0/facts/type", "/findings/0/text/en", "/rules/1", "/steps");
        assertThat(faults.get(0).didYouMean()).contains("NOT_ELIGIBLE");
    }

    @Example
    void what_may_be_null_may_be_absent() {
        String overview = """
                {"$schema": "urn:lcbb:schema:overview:1", "asOf": "2022-06-15T12:00:00+02:00", "total": COUNT,
                 "levels": [COUNT], "providers": [COUNT], "units": []}
                """.replace(
                        "COUNT", "{\"planned\": 8, \"staffed\": 7, \"bookable\": 1, \"toConfirm\": 0, \"unknown\": 0}");

        assertThat(paths(Json.parse(overview))).isEmpty();
        assertThat(Schemas.paths(LcbbSchema.OVERVIEW, Json.parse(overview))).isEmpty();
    }

    @Example
    void a_document_of_another_kind_of_a_newer_version_or_that_does_not_say_is_one_fault() {
        assertThat(onSchema("\"urn:lcbb:schema:request:1\"").kind()).isEqualTo(FaultKind.UNKNOWN_CODE);
        assertThat(onSchema("\"urn:lcbb:schema:request:1\"").allowed().en())
                .contains("urn:lcbb:schema:chain-answer:1, ");
        assertThat(onSchema("\"urn:lcbb:schema:chain-answer:2\"").allowed().en())
                .isEqualTo("urn:lcbb:schema:chain-answer:1, and no newer version");
        assertThat(onSchema("null").kind()).isEqualTo(FaultKind.MISSING);
        assertThat(Json.READER.kept(LcbbJson.parse(Json.text("[]"))).faults())
                .extracting(Fault::path)
                .containsExactly("");
    }

    private static Fault onSchema(String id) {
        List<Fault> faults = Json.READER
                .kept(Json.parse("{\"$schema\": " + id + ", \"x\": 1}"))
                .faults();
        assertThat(Json.paths(faults)).containsExactly("/$schema");
        return faults.get(0);
    }

    @Provide
    Arbitrary<String> answers() {
        return DrawnAnswers.answers();
    }

    private static KeptDocument kept(String answer) {
        return Json.READER.kept(Json.parse(answer)).orElseThrow();
    }

    private static List<String> paths(ObjectNode answer) {
        return Json.paths(Json.READER.kept(answer).faults());
    }
}
