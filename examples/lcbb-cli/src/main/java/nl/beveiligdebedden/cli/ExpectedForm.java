/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Verdict;
import tools.jackson.databind.JsonNode;

/** Checks that a match scenario says what it expects, and says nothing that would be passed over. */
final class ExpectedForm {

    private static final String ROOT = "/expected";
    private static final String VERDICT = ROOT + "/verdict";
    private static final String NEAR_MISSES = ROOT + "/nearMisses";
    private static final List<String> RULES = List.of("blocks", "unknowns", "conditions");
    private static final Set<String> FIELDS = Set.of("verdict", "blocks", "unknowns", "conditions", "nearMisses");

    private final ScenarioForm form;

    ExpectedForm(ScenarioForm form) {
        this.form = form;
    }

    void check() {
        form.object(ROOT).ifPresent(this::checkFields);
    }

    private void checkFields(JsonNode expected) {
        expected.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> form.add(ROOT + "/" + escaped(name), FaultKind.UNKNOWN_FIELD));
        form.text(VERDICT).ifPresent(this::checkVerdict);
        RULES.forEach(field -> checkTexts(ROOT + "/" + field));
        checkNearMisses(expected);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private void checkVerdict(String code) {
        if (Arrays.stream(Verdict.values()).map(Coded::code).noneMatch(code::equals)) {
            form.add(VERDICT, FaultKind.UNKNOWN_CODE);
        }
    }

    private void checkTexts(String path) {
        form.list(path).ifPresent(list -> indexed(list, path).forEach(form::text));
    }

    /** Near-misses belong to {@code DOES_NOT_FIT}; given with another verdict they are still compared. */
    private void checkNearMisses(JsonNode expected) {
        boolean required =
                Verdict.DOES_NOT_FIT.code().equals(expected.path("verdict").asString(""));
        if (required || form.isRecorded(NEAR_MISSES)) {
            form.list(NEAR_MISSES).ifPresent(sets -> indexed(sets, NEAR_MISSES).forEach(this::checkTexts));
        }
    }

    private static List<String> indexed(JsonNode list, String path) {
        return IntStream.range(0, list.size())
                .mapToObj(index -> path + "/" + index)
                .toList();
    }
}
