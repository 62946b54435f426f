/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Remedy;
import tools.jackson.databind.JsonNode;

/** What a match scenario expects beside what was found. */
final class Comparison {

    private static final String NEAR_MISSES = "nearMisses";

    private final JsonNode expected;
    private final Assessment found;
    private final List<String> differences = new ArrayList<>();

    Comparison(JsonNode expected, Assessment found) {
        this.expected = expected;
        this.found = found;
    }

    List<String> differences() {
        compare(
                "verdict",
                expected.path("verdict").asString(""),
                found.verdict().code());
        compareRules("blocks", Effect.BLOCK);
        compareRules("unknowns", Effect.UNKNOWN);
        compareRules("conditions", Effect.CONDITION);
        if (expected.hasNonNull(NEAR_MISSES)) {
            compare(NEAR_MISSES, nearMisses(expected.path(NEAR_MISSES)), nearMisses(found));
        }
        return differences;
    }

    private void compareRules(String what, Effect effect) {
        compare(what, texts(expected.path(what)), rules(effect));
    }

    private void compare(String what, Object wanted, Object present) {
        if (!wanted.equals(present)) {
            differences.add(what + " expected " + Shown.safe(wanted.toString()) + ", found " + present);
        }
    }

    private static Set<String> texts(JsonNode list) {
        return list.valueStream().map(text -> text.asString("")).collect(toCollection(TreeSet::new));
    }

    private Set<String> rules(Effect effect) {
        return found.findings().stream()
                .filter(finding -> finding.effect() == effect)
                .map(finding -> finding.rule().id().value())
                .collect(toCollection(TreeSet::new));
    }

    private static Set<Set<String>> nearMisses(JsonNode sets) {
        return sets.valueStream().map(Comparison::texts).collect(toSet());
    }

    private static Set<Set<String>> nearMisses(Assessment assessment) {
        return assessment.nearMisses().stream()
                .map(set -> set.stream().map(Remedy::code).collect(toCollection(TreeSet::new)))
                .collect(toSet());
    }
}
