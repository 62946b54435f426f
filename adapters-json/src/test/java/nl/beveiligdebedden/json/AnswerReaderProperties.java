/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.Outlook;
import nl.beveiligdebedden.matching.KeptAssessment;
import nl.beveiligdebedden.norm.Checked;
import tools.jackson.databind.node.ObjectNode;

/** An answer is read as it was written, quickly and with care. */
class AnswerReaderProperties {

    private static final String ANSWER = """
            {"$schema": "urn:lcbb:schema:answer:1", "requestId": "casus-1", "asOf": "2022-06-15T12:00:00+02:00",
             "ruleSet": {"version": "1.0.0", "hash": "sha256:HASH"}, "assessments": [
              {"unit": "u-1", "bed": null, "rank": 1, "verdict": "DOES_NOT_FIT", "validUntil": null, "findings": [
                {"criterion": "evbg", "rule": "LVL-26", "effect": "BLOCK", "facts": {"type": "FPA"},
                 "text": {"nl": "Nee.", "en": "No."}, "source": {"document": "KVN", "heading": "6"},
                 "remedies": [{"code": "INSTEMMING", "owner": "CLIENT"}]}],
               "nearMisses": [["INSTEMMING"]], "warnings": []}],
             "openings": [], "obstacles": [], "warnings": []}
            """.replace("HASH", "0".repeat(64));

    @Property(tries = 100)
    void an_answer_is_read_as_it_was_written(@ForAll Advice advice) {
        assertThat(Json.READER.answer(Json.text(LcbbJson.write(advice))).orElseThrow())
                .isEqualTo(kept(advice));
    }

    @Property(tries = 30)
    void an_answer_over_a_period_is_read_as_that_of_its_start(@ForAll Outlook outlook) {
        assertThat(Json.READER.answer(Json.text(LcbbJson.write(outlook))).orElseThrow())
                .isEqualTo(kept(outlook.start()));
    }

    @Property(tries = 100)
    void every_answer_that_we_write_is_read_quickly_and_as_with_care(@ForAll Advice advice) {
        String written = LcbbJson.write(advice);

        assertThat(quick(written)).isEqualTo(careful(written).value()).isPresent();
    }

    /** What is changed at one place is read in both ways to the same value, or refused. */
    @Property(tries = 2000)
    void what_is_read_quickly_is_never_refused_with_care(
            @ForAll("places") double place, @ForAll("pieces") String piece, @ForAll boolean insert) {
        int at = (int) (place * ANSWER.length());
        int end = insert ? at : Math.min(ANSWER.length(), at + piece.length());
        String changed = ANSWER.substring(0, at) + piece + ANSWER.substring(end);

        Optional<KeptAnswer> quick = quick(changed);

        quick.ifPresent(answer -> assertThat(careful(changed).value()).contains(answer));
    }

    @Example
    void a_BSN_is_found_in_what_is_read_and_in_what_is_passed_over() {
        String text = ANSWER.replace("Nee.", "Nee, 111222333.");
        String openings = ANSWER.replace("\"openings\": []", "\"openings\": [{\"a\": [\"x 111222333\"]}]");
        String name = ANSWER.replace("\"openings\": []", "\"openings\": [{\"111222333\": 1}]");
        String number = ANSWER.replace("\"openings\": []", "\"openings\": [{\"a\": 111222333}]");

        assertThat(List.of(text, openings, name, number)).allSatisfy(answer -> {
            assertThat(quick(answer)).isEmpty();
            assertThat(Json.READER.answer(Json.text(answer)).value()).isEmpty();
        });
    }

    @Example
    void a_byte_order_mark_is_refused_as_in_every_document() {
        assertThatThrownBy(() -> Json.READER.answer(Json.text("\uFEFF" + ANSWER)))
                .isInstanceOf(UnreadableJsonException.class)
                .hasMessageContaining("byte order mark");
    }

    @Example
    void fields_that_we_do_not_know_are_passed_over_but_never_a_BSN() {
        ObjectNode answer = Json.parse(ANSWER);
        answer.withArray("/openings").addObject().put("later", "x");
        answer.put("colour", "blue");

        assertThat(Json.READER.answer(answer).orElseThrow())
                .isEqualTo(quick(ANSWER).orElseThrow());
        for (String field : new String[] {"openings", "turns", "colour"}) {
            String withBsn = answer.deepCopy()
                    .set(field, Json.parse("{\"a\": [{\"b\": \"x 111222333\"}]}"))
                    .toString();
            assertThat(Json.paths(Json.READER.answer(Json.text(withBsn)).faults()))
                    .containsExactly("/" + field + "/a/0/b");
        }
    }

    @Example
    void every_fault_of_an_answer_is_told_at_once() {
        String faulty = ANSWER.replace("casus-1", "casus 1")
                .replace("DOES_NOT_FIT", "MAYBE")
                .replace("\"CLIENT\"", "7")
                .replace("\"rank\": 1,", "");

        assertThat(Json.paths(Json.READER.answer(Json.text(faulty)).faults()))
                .containsExactly(
                        "/assessments/0/findings/0/remedies/0/owner",
                        "/assessments/0/rank",
                        "/assessments/0/verdict",
                        "/requestId");
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, 1);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "\"",
                "{",
                "}",
                "[]",
                ",",
                "null",
                "true",
                "123456782",
                " ",
                "\\ud800",
                "111222333",
                "\"unit\": \"x\", ",
                "\"a\": 1, ",
                "\"a\": 111222333, ",
                "\uFEFF",
                "é",
                "\\u0000");
    }

    private static KeptAnswer kept(Advice advice) {
        return new KeptAnswer(
                advice.requestId(),
                advice.asOf(),
                advice.rules().edition(),
                advice.assessments().stream().map(KeptAssessment::of).toList());
    }

    private static Optional<KeptAnswer> quick(String answer) {
        return new QuickAnswerReader().read(answer.getBytes(StandardCharsets.UTF_8));
    }

    private static Checked<KeptAnswer> careful(String answer) {
        return Json.READER.answer(LcbbJson.parse(Json.text(answer)));
    }
}
