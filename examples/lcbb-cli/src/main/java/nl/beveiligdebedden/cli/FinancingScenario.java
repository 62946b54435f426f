/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.beveiligdebedden.law.Interruption;
import nl.beveiligdebedden.law.StayDays;
import nl.beveiligdebedden.norm.FaultKind;
import tools.jackson.databind.JsonNode;

/** Runs one scenario of the financing section: which day of the stay is it, and who pays. */
final class FinancingScenario {

    private static final String INTERRUPTIONS = "/interruptions";

    private FinancingScenario() {}

    /** Each difference between what was expected and what was found; none when the scenario passes. */
    static List<String> differences(JsonNode scenario) {
        ScenarioForm form = new ScenarioForm(scenario);
        Optional<LocalDate> stayFrom = form.date("/stayFrom");
        Optional<LocalDate> date = form.date("/date");
        Optional<JsonNode> expected = form.object("/expected");
        List<Interruption> interruptions = interruptions(form);
        stayFrom.ifPresent(from -> refuseBefore(from, interruptions, form));
        return form.isSound()
                ? compare(
                        expected.orElseThrow(), StayDays.of(stayFrom.orElseThrow(), interruptions), date.orElseThrow())
                : form.faults();
    }

    private static List<Interruption> interruptions(ScenarioForm form) {
        if (!form.isRecorded(INTERRUPTIONS)) {
            return List.of();
        }
        return form.list(INTERRUPTIONS).stream()
                .flatMap(list -> IntStream.range(0, list.size()).boxed())
                .flatMap(index -> interruption(INTERRUPTIONS + "/" + index, form).stream())
                .toList();
    }

    private static Optional<Interruption> interruption(String path, ScenarioForm form) {
        Optional<LocalDate> from = form.date(path + "/from");
        if (!form.isRecorded(path + "/until")) {
            return from.map(Interruption::since);
        }
        Optional<LocalDate> until = form.date(path + "/until");
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            form.add(path + "/until", FaultKind.ENDS_BEFORE_BEGIN);
        }
        return form.isSound()
                ? from.flatMap(first -> until.map(last -> Interruption.of(first, last)))
                : Optional.empty();
    }

    private static void refuseBefore(LocalDate stayFrom, List<Interruption> interruptions, ScenarioForm form) {
        IntStream.range(0, interruptions.size())
                .filter(index -> interruptions.get(index).from().isBefore(stayFrom))
                .forEach(index -> form.add(INTERRUPTIONS + "/" + index + "/from", FaultKind.OUT_OF_ORDER));
    }

    private static List<String> compare(JsonNode expected, StayDays stay, LocalDate date) {
        List<String> differences = new ArrayList<>();
        compare(
                "dayNumber",
                expected,
                stay.dayNumber(date).isEmpty()
                        ? "null"
                        : "" + stay.dayNumber(date).getAsInt(),
                differences);
        compare("payer", expected, stay.payer(date).map(payer -> payer.code()).orElse("null"), differences);
        return differences;
    }

    private static void compare(String what, JsonNode expected, String found, List<String> differences) {
        String wanted = expected.path(what).asString("null");
        if (!wanted.equals(found)) {
            differences.add(what + " expected " + Shown.safe(wanted) + ", found " + found);
        }
    }
}
