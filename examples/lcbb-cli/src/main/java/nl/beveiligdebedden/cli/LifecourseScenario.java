/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.lifecourse.Lifecourse;
import nl.beveiligdebedden.lifecourse.LifecourseAdvice;
import nl.beveiligdebedden.lifecourse.LifecourseDecision;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.RuleId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Runs one scenario of the lifecourse section: may somebody come into the levensloopaanpak, or leave it. */
final class LifecourseScenario {

    private static final String KIND = "/kind";
    private static final String FACTS = "/facts";
    private static final String REGIONAL = "/regional";
    private static final String RULES = "/expected/rules";

    /** Nothing in a scenario depends on the day of asking. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private final LcbbJson reader;

    LifecourseScenario(LcbbJson reader) {
        this.reader = reader;
    }

    /** Each difference between what was expected and what was found; none when the scenario passes. */
    List<String> differences(JsonNode scenario) {
        ScenarioForm form = new ScenarioForm(scenario);
        Optional<JsonNode> facts = form.object(FACTS);
        Optional<LifecourseAdvice> advice = form.text(KIND).flatMap(kind -> advice(kind, facts, form));
        form.object("/expected").ifPresent(expected -> checkExpected(form));
        return form.isSound() ? compare(scenario.path("expected"), advice.orElseThrow()) : form.faults();
    }

    private Optional<LifecourseAdvice> advice(String kind, Optional<JsonNode> facts, ScenarioForm form) {
        switch (kind) {
            case "inclusion":
                return facts.flatMap(json -> readable(reader.inclusion(withRegion(json, form)), form))
                        .map(Lifecourse::include);
            case "outflow":
                return facts.flatMap(json -> readable(reader.outflow(json), form))
                        .map(read -> read.on(ANY_DAY));
            default:
                form.add(KIND, FaultKind.UNKNOWN_CODE);
                return Optional.empty();
        }
    }

    /** The facts and the answers of the region as one document, as {@code lcbb include} reads it. */
    private static JsonNode withRegion(JsonNode facts, ScenarioForm form) {
        ObjectNode document = (ObjectNode) facts.deepCopy();
        if (document.has("regional")) {
            form.add(FACTS + REGIONAL, FaultKind.UNKNOWN_FIELD);
        }
        if (form.isRecorded(REGIONAL)) {
            form.object(REGIONAL).ifPresent(regional -> document.set("regional", regional));
        }
        return document;
    }

    private static <T> Optional<T> readable(Checked<T> checked, ScenarioForm form) {
        checked.faults().forEach(fault -> form.add(place(fault.path()), fault.kind()));
        return checked.value();
    }

    private static String place(String path) {
        return path.startsWith(REGIONAL) ? path : FACTS + path;
    }

    private static void checkExpected(ScenarioForm form) {
        form.object("/expected")
                .flatMap(expected -> form.text("/expected/decision"))
                .ifPresent(code -> {
                    if (Codes.find(LifecourseDecision.class, code).isEmpty()) {
                        form.add("/expected/decision", FaultKind.UNKNOWN_CODE);
                    }
                });
        form.list(RULES)
                .ifPresent(rules -> IntStream.range(0, rules.size()).forEach(index -> form.text(RULES + "/" + index)));
    }

    private static List<String> compare(JsonNode expected, LifecourseAdvice found) {
        List<String> differences = new ArrayList<>();
        compare(
                "decision",
                expected.path("decision").asString(""),
                found.decision().code(),
                differences);
        compare("rules", rules(expected), rules(found), differences);
        return differences;
    }

    private static void compare(String what, Object wanted, Object present, List<String> differences) {
        if (!wanted.equals(present)) {
            differences.add(what + " expected " + Shown.safe(wanted.toString()) + ", found " + present);
        }
    }

    private static Set<String> rules(JsonNode expected) {
        return expected.path("rules")
                .valueStream()
                .map(rule -> rule.asString(""))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> rules(LifecourseAdvice found) {
        return found.rules().stream().map(RuleId::value).collect(toCollection(TreeSet::new));
    }
}
