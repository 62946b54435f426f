/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** An answer. */
record PlainAnswer(
        @JsonProperty("$schema") String schema,
        String requestId,
        String asOf,
        Edition ruleSet,
        List<Assessment> assessments,
        List<Opening> openings,
        List<Obstacle> obstacles,
        List<Warning> warnings) {

    record Edition(String version, String hash) {}

    record Assessment(
            String unit,
            String bed,
            int rank,
            String verdict,
            String validUntil,
            List<Finding> findings,
            List<List<String>> nearMisses,
            List<Warning> warnings) {}

    record Finding(
            String criterion,
            String rule,
            String effect,
            Map<String, String> facts,
            Words text,
            Source source,
            List<Remedy> remedies) {}

    record Words(String nl, String en) {}

    record Source(String document, String heading) {}

    record Remedy(String code, String owner) {}

    record Opening(List<Change> changes, List<String> units) {}

    record Change(String code, String owner, String provider, List<Term> askAhead, List<Term> decidedWithin) {}

    record Term(String rule, String length, String mark, Words text, Source source) {}

    record Obstacle(
            String criterion,
            String rule,
            String effect,
            Map<String, String> facts,
            Words text,
            Source source,
            List<Remedy> remedies,
            List<String> units) {}

    record Warning(
            String path,
            String criterion,
            String rule,
            String effect,
            Map<String, String> facts,
            Words text,
            Source source,
            List<Remedy> remedies) {}
}
