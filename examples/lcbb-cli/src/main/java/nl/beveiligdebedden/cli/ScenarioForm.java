/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.beveiligdebedden.norm.FaultKind;
import tools.jackson.databind.JsonNode;

/** A scenario as it is written down, and what is wrong with it: at most one fault for each place, never with a value. */
final class ScenarioForm {

    private final JsonNode scenario;
    private final TreeMap<String, FaultKind> faults = new TreeMap<>();

    ScenarioForm(JsonNode scenario) {
        this.scenario = scenario;
    }

    void add(String path, FaultKind kind) {
        faults.putIfAbsent(path, kind);
    }

    boolean isSound() {
        return faults.isEmpty();
    }

    List<String> faults() {
        return faults.entrySet().stream().map(ScenarioForm::line).toList();
    }

    private static String line(Map.Entry<String, FaultKind> fault) {
        return shown(fault.getKey()) + ": " + fault.getValue().words().en();
    }

    /** A path can hold the name of a field that does not exist, which is a text from outside like any other. */
    private static String shown(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> part.isEmpty() ? part : Shown.cut(part))
                .collect(joining("/"));
    }

    Optional<JsonNode> object(String path) {
        return present(path).filter(node -> holds(node.isObject(), path, FaultKind.WRONG_TYPE));
    }

    Optional<JsonNode> list(String path) {
        return present(path).filter(node -> holds(node.isArray(), path, FaultKind.WRONG_TYPE));
    }

    Optional<String> text(String path) {
        return present(path)
                .filter(node -> holds(node.isString(), path, FaultKind.WRONG_TYPE))
                .map(JsonNode::asString);
    }

    Optional<Boolean> flag(String path) {
        return present(path)
                .filter(node -> holds(node.isBoolean(), path, FaultKind.WRONG_TYPE))
                .map(JsonNode::asBoolean);
    }

    /** A number of 0 or more; empty when it is not recorded. */
    Optional<BigDecimal> number(String path) {
        return isRecorded(path)
                ? present(path)
                        .filter(node -> holds(node.isNumber(), path, FaultKind.WRONG_TYPE))
                        .map(JsonNode::decimalValue)
                        .filter(number -> holds(number.signum() >= 0, path, FaultKind.OUT_OF_RANGE))
                : Optional.empty();
    }

    Optional<Instant> moment(String path) {
        Optional<Instant> moment = text(path).flatMap(Moments::parse);
        holds(moment.isPresent(), path, FaultKind.WRONG_FORM);
        return moment;
    }

    Optional<LocalDate> date(String path) {
        Optional<LocalDate> date = text(path).flatMap(ScenarioForm::parsed);
        holds(date.isPresent(), path, FaultKind.WRONG_FORM);
        return date;
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    boolean isRecorded(String path) {
        JsonNode node = scenario.at(path);
        return !node.isMissingNode() && !node.isNull();
    }

    private Optional<JsonNode> present(String path) {
        return Optional.of(scenario.at(path)).filter(node -> holds(isRecorded(path), path, FaultKind.MISSING));
    }

    private boolean holds(boolean right, String path, FaultKind otherwise) {
        if (!right) {
            add(path, otherwise);
        }
        return right;
    }
}
