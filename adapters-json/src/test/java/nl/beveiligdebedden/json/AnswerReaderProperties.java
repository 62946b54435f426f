/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.Outlook;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.matching.KeptAssessment;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.testkit.Examples;
import tools.jackson.databind.node.ObjectNode;

/** An answer is read as it was written, quickly and with care. */
class AnswerReaderProperties {

    private static final String FINDING = """
            "criterion": "evbg", "rule": "LVL-26", "effect": "BLOCK", "facts": {"type": "FPA"},
            "text": {"nl": "Nee.", "en": "No."}, "source": {"document": "KVN", "heading": "6"},
            "remedies": [{"code": "INSTEMMING", "owner": "CLIENT"}]
            """;

    /** Something of everything that an answer may hold. */
    private static final String ANSWER = """
            {"$schema": "urn:lcbb:schema:answer:1", "requestId": "casus-1", "asOf": "2022-06-15T12:00:00+02:00",
             "ruleSet": {"version": "1.0.0", "hash": "sha256:HASH"}, "assessments": [
              {"unit": "u-1", "bed": null, "rank": 1, "verdict": "DOES_NOT_FIT", "validUntil": null, "findings": [
                {FINDING}], "nearMisses": [["INSTEMMING"]], "warnings": [{"path": "/level", FINDING}]}],
             "openings": [{"changes": [{"code": "TITEL_WVGGZ", "owner": "RECHTER", "provider": null, "askAhead": [
                {"rule": "LAW-ZM-8", "length": "P49D", "mark": "TO_CONFIRM", "text": {"nl": "Zeven.", "en": "Seven."},
                 "source": {"document": "Wvggz", "heading": "5:16"}}], "decidedWithin": []}], "units": ["u-1"]}],
             "obstacles": [{FINDING, "units": ["u-1"]}], "warnings": [{"path": "/titles/0", FINDING}],
             "until": "2022-06-30T12:00:00+02:00", "turns": [{"at": "2022-06-20T00:00:00+02:00", "units": [
                {"unit": "u-1", "bed": "b-1", "verdictBefore": "FITS", "verdict": "DOES_NOT_FIT", "came": [{FINDING}],
                 "went": []}]}]}
            """.replace("FINDING", FINDING).replace("HASH", "0".repeat(64));

    /** No more than the least that an answer must hold. */
    private static final String SHORT = """
            {"requestId": "casus-1", "asOf": "2022-06-15T12:00:00+02:00",
             "ruleSet": {"version": "1.0.0", "hash": "sha256:HASH"}, "assessments": [
              {"unit": "u-1", "rank": 1, "verdict": "DOES_NOT_FIT", "findings": [{FINDING}],
               "nearMisses": [["INSTEMMING"]]}]}
            """.replace("FINDING", FINDING).replace("HASH", "0".repeat(64));

    @Property(tries = 100)
    void an_answer_is_written_again_as_it_was_given(@ForAll Advice advice) {
        assertWrittenAgain(LcbbJson.write(advice));
    }

    @Property(tries = 30)
    void an_answer_over_a_period_is_written_again_as_it_was_given(@ForAll Outlook outlook) {
        assertWrittenAgain(LcbbJson.write(outlook));
    }

    @Property(tries = 100)
    void an_answer_to_any_request_about_any_capacity_is_written_again_as_it_was_given(
            @ForAll PlacementRequest request, @ForAll CapacitySnapshot capacity) {
        assertWrittenAgain(LcbbJson.write(
                SecuredBeds.builder().capacity(() -> capacity).build().match(request, Examples.MOMENT)));
    }

    @Example
    void everything_that_an_answer_may_hold_is_kept() {
        KeptAnswer answer = quick(ANSWER).orElseThrow();

        assertThat(Json.parse(LcbbJson.write(answer))).isEqualTo(Json.parse(ANSWER));
        assertThat(answer.openings().get(0).changes().get(0).askAhead().get(0).length())
                .isEqualTo(Period.ofDays(49));
        assertThat(answer.toString()).isEqualTo("KeptAnswer{requestId=casus-1, asOf=2022-06-15T10:00:00Z}");
    }

    @Example
    void what_an_answer_does_not_hold_is_not_recorded_or_empty() {
        KeptAnswer answer = careful(SHORT).orElseThrow();
        ObjectNode nulls = Json.parse(SHORT);
        Stream.of("openings", "obstacles", "warnings").forEach(nulls::putNull);
        Stream.of("bed", "validUntil", "warnings").forEach(((ObjectNode) nulls.at("/assessments/0"))::putNull);

        assertThat(answer.openings()).isEmpty();
        assertThat(answer.assessments().get(0).bed()).isEmpty();
        assertThat(answer.assessments().get(0).validUntil()).isEmpty();
        assertThat(quick(SHORT)).contains(answer);
        assertThat(careful(nulls.toString()).value()).contains(answer);
        assertThat(Schemas.paths(LcbbSchema.ANSWER, Json.parse(SHORT))).isEmpty();
        assertThat(Schemas.paths(LcbbSchema.ANSWER, nulls)).isEmpty();
    }

    @Example
    void a_bed_or_a_provider_that_a_change_or_a_turn_does_not_hold_is_not_recorded() {
        String without = ANSWER.replace("\"provider\": null, ", "").replace("\"bed\": \"b-1\", ", "");
        KeptAnswer answer = careful(without).orElseThrow();

        assertThat(answer.openings().get(0).changes().get(0).provider()).isEmpty();
        assertThat(quick(without)).contains(answer);
        assertThat(Schemas.paths(LcbbSchema.ANSWER, Json.parse(without))).isEmpty();
    }

    @Property(tries = 100)
    void the_assessments_of_an_answer_are_those_that_were_given(@ForAll Advice advice) {
        KeptAnswer answer =
                Json.READER.answer(Json.text(LcbbJson.write(advice))).orElseThrow();

        assertThat(answer.assessments())
                .isEqualTo(advice.assessments().stream().map(KeptAssessment::of).toList());
    }

    @Property(tries = 100)
    void every_answer_that_we_write_is_read_quickly_and_as_with_care(@ForAll Advice advice) {
        String written = LcbbJson.write(advice);

        assertThat(quick(written)).isEqualTo(careful(written).value()).isPresent();
    }

    @Property(tries = 30)
    void every_answer_over_a_period_that_we_write_is_read_quickly_and_as_with_care(@ForAll Outlook outlook) {
        String written = LcbbJson.write(outlook);

        assertThat(quick(written)).isEqualTo(careful(written).value()).isPresent();
    }

    /** What is changed at one place is read in both ways to the same value, or refused. */
    @Property(tries = 4000)
    void what_is_read_quickly_is_never_refused_with_care(
            @ForAll("places") double place, @ForAll("pieces") String piece, @ForAll boolean insert) {
        int at = (int) (place * ANSWER.length());
        int end = insert ? at : Math.min(ANSWER.length(), at + piece.length());
        String changed = ANSWER.substring(0, at) + piece + ANSWER.substring(end);

        Optional<KeptAnswer> quick = quick(changed);

        quick.ifPresent(answer -> assertThat(careful(changed).value()).contains(answer));
    }

    @Example
    void a_BSN_is_found_wherever_it_stands() {
        String text = ANSWER.replace("Nee.", "Nee, 111222333.");
        String path = ANSWER.replace("/titles/0", "/titles/0/111222333");
        String name = ANSWER.replace("\"turns\": ", "\"turns\": [], \"111222333\": ");
        String number = ANSWER.replace("\"rank\": 1", "\"rank\": 111222333");

        assertThat(List.of(text, path, name, number)).allSatisfy(answer -> {
            assertThat(quick(answer)).isEmpty();
            assertThat(Json.READER.answer(Json.text(answer)).value()).isEmpty();
        });
    }

    @Example
    void a_field_that_tells_who_somebody_is_is_refused_among_the_facts_too() {
        String named = ANSWER.replace("\"type\": \"FPA\"", "\"Voornaam\": \"x\"");

        assertThat(quick(named)).isEmpty();
        assertThat(Json.paths(Json.READER.answer(Json.text(named)).faults()))
                .contains("/assessments/0/findings/0/facts/Voornaam", "/obstacles/0/facts/Voornaam");
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
        ((ObjectNode) answer.at("/openings/0")).put("later", "x");
        answer.put("note", "blue");

        assertThat(Json.READER.answer(answer).orElseThrow())
                .isEqualTo(quick(ANSWER).orElseThrow());
        answer.set("note", Json.parse("{\"a\": [{\"b\": \"x 111222333\"}]}"));
        assertThat(Json.paths(Json.READER.answer(answer).faults())).containsExactly("/note/a/0/b");
    }

    @Example
    void every_fault_of_an_answer_is_told_at_once() {
        String faulty = ANSWER.replace("casus-1", "casus 1")
                .replace("DOES_NOT_FIT", "MAYBE")
                .replace("\"CLIENT\"", "7")
                .replace("\"rank\": 1,", "")
                .replace("P49D", "zeven weken")
                .replace("\"until\": \"2022-06-30T12:00:00+02:00\", ", "")
                .replace("\"bed\": \"b-1\", ", "\"bed\": 7, ");

        assertThat(Json.paths(Json.READER.answer(Json.text(faulty)).faults()))
                .containsExactly(
                        "/assessments/0/findings/0/remedies/0/owner",
                        "/assessments/0/rank",
                        "/assessments/0/verdict",
                        "/assessments/0/warnings/0/remedies/0/owner",
                        "/obstacles/0/remedies/0/owner",
                        "/openings/0/changes/0/askAhead/0/length",
                        "/requestId",
                        "/turns/0/units/0/bed",
                        "/turns/0/units/0/came/0/remedies/0/owner",
                        "/turns/0/units/0/verdict",
                        "/until",
                        "/warnings/0/remedies/0/owner");
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
                "\"geboortedatum\": \"x\", ",
                "\uFEFF",
                "é",
                "\\u0000");
    }

    private static void assertWrittenAgain(String answer) {
        assertThat(LcbbJson.write(Json.READER.answer(Json.text(answer)).orElseThrow()))
                .isEqualTo(answer);
    }

    private static Optional<KeptAnswer> quick(String answer) {
        return new QuickAnswerReader().read(answer.getBytes(StandardCharsets.UTF_8));
    }

    private static Checked<KeptAnswer> careful(String answer) {
        return Json.READER.answer(LcbbJson.parse(Json.text(answer)));
    }
}
