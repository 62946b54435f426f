/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.beveiligdebedden.json.Json;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.json.fhir.FhirJson;

/** Documents to start from: those of the examples, and what we write ourselves. */
final class Seeds {

    static final String RECORD = "a record";
    static final String FHIR_REQUEST = "our request in FHIR";
    static final String FHIR_CAPACITY = "our capacity in FHIR";
    static final String CAPACITY_LINES = "capacity in lines";
    static final String ANSWER = "an answer";
    static final String COUNTS = "counts in the style of SANER";
    static final String TOTALS = "totals";
    static final String REQUEST_LINES = "requests in lines";

    /** One of each kind. */
    static final String[] KEPT = {
        "answers/chain-answer.json",
        "answers/lifecourse-answer.json",
        "answers/replay.json",
        "answers/funding.json",
        "answers/disclosure.json",
        "answers/projection.json",
        "answers/overview.json"
    };

    private Seeds() {}

    static byte[] bytes(String seed) {
        return switch (seed) {
            case RECORD -> record();
            case FHIR_REQUEST ->
                utf8(FhirJson.write(reader().request(file("request.json")).orElseThrow())
                        .value());
            case FHIR_CAPACITY ->
                utf8(FhirJson.write(reader().capacity(file("capacity.json")).orElseThrow())
                        .value());
            case CAPACITY_LINES -> utf8("""
                    {"format": "lcbb-capacity-lines/1", "asOf": "2022-06-15T12:00:00+02:00"}
                    {"provider": {"id": "p-01", "name": "Noord"}}
                    {"unit": {"id": "u-01", "provider": "p-01", "type": "FPA", "level": "2H", "regimes": ["WVGGZ"]}}
                    {"bed": {"id": "b-1", "unit": "u-01", "state": "VRIJ", "confirmedAt": "2022-06-15T09:10:00+02:00"}}
                    """);
            case ANSWER -> utf8(answer());
            case COUNTS -> utf8(counts());
            case TOTALS -> utf8("""
                    {"asOf": "2022-06-15T12:00:00+02:00", "facilities": [{"id": "p-01", "name": "Noord", "groups": [
                     {"name": "niveau 4", "planned": 8, "staffed": 7, "toConfirm": 1}]}]}
                    """);
            case REQUEST_LINES ->
                utf8("{\"id\": \"c-1\"}\n\n{\"id\": \"c-2\", \"person\": {\"birthYear\": 1988}}\n{\"id\": 3}\n");
            default -> seed.startsWith("answers/") ? resource(seed) : read(Path.of("..", "examples", seed));
        };
    }

    private static String answer() {
        String finding = """
                "criterion": "contra-indication", "rule": "BED-5", "effect": "BLOCK", "facts": {"contraIndication": "ZEDEN"},
                "text": {"nl": "Nee.", "en": "No."},
                "source": {"document": "LCBB managementrapportage 02|22", "heading": "1 Inleiding"},
                "remedies": [{"code": "CONTRA_INDICATIE:ZEDEN", "owner": "AANBIEDER"}]
                """;
        return """
                {"$schema": "urn:lcbb:schema:answer:1", "requestId": "casus-1", "asOf": "2022-06-15T12:00:00+02:00",
                 "ruleSet": {"version": "1.0.0", "hash": "sha256:HASH"},
                 "assessments": [{"unit": "u-01", "bed": "b-1", "rank": 1, "verdict": "DOES_NOT_FIT", "validUntil": null,
                  "findings": [{FINDING}], "nearMisses": [["CONTRA_INDICATIE:ZEDEN"]],
                  "warnings": [{"path": "/level", FINDING}]}],
                 "openings": [{"changes": [{"code": "TITEL_WVGGZ", "owner": "RECHTER", "provider": null, "askAhead": [],
                  "decidedWithin": [{"rule": "LAW-ZM-3", "length": "P21D", "mark": "TO_CONFIRM",
                   "text": {"nl": "Drie weken.", "en": "Three weeks."},
                   "source": {"document": "Wvggz", "heading": "6:2"}}]}], "units": ["u-01"]}],
                 "obstacles": [{FINDING, "units": ["u-01"]}], "warnings": [{"path": "/titles/0", FINDING}],
                 "until": "2022-06-30T12:00:00+02:00", "turns": [{"at": "2022-06-20T00:00:00+02:00", "units": [
                  {"unit": "u-01", "bed": "b-1", "verdictBefore": "FITS", "verdict": "DOES_NOT_FIT", "came": [{FINDING}],
                   "went": []}]}]}
                """.replace("FINDING", finding).replace("HASH", "0123456789abcdef".repeat(4));
    }

    /** As somebody else writes it: the organization stands on its own. */
    private static String counts() {
        return """
                {"resourceType": "Bundle", "type": "collection", "timestamp": "2022-06-15T10:00:00Z", "entry": [
                 {"resource": {"resourceType": "Organization", "id": "zuid", "name": "Ziekenhuis Zuid"}},
                 {"resource": {"resourceType": "MeasureReport", "status": "complete", "type": "summary",
                  "measure": "https://example.org/Measure/beds", "reporter": {"reference": "Organization/zuid"},
                  "date": "2022-06-15T10:00:00Z", "group": [{"stratifier": [{"stratum": [{
                   "component": [{"value": {"text": "niveau 4"}}], "population": [{"code": {"coding": [
                    {"system": "http://hl7.org/fhir/uv/saner/CodeSystem/MeasuredValues", "code": "numTotBeds"}]},
                    "count": 40}]}]}]}]}}]}
                """;
    }

    private static byte[] record() {
        return utf8(new String(resource("records/1.0.0.ndjson"), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow());
    }

    private static byte[] resource(String name) {
        try (InputStream resource = Json.class.getResourceAsStream(name)) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LcbbJson reader() {
        return LcbbJson.with(Json.validator());
    }

    private static InputStream file(String name) {
        return new ByteArrayInputStream(read(Path.of("..", "examples", "files", name)));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
