/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Checked;
import tools.jackson.databind.JsonNode;

/** Runs one scenario of the match section: one request against one unit with one bed. */
final class MatchScenario {

    private static final String UNIT = "/unit";
    private static final String REQUEST = "/request";

    private final LcbbJson reader;

    MatchScenario(LcbbJson reader) {
        this.reader = reader;
    }

    /** Each difference between what was expected and what was found; none when the scenario passes. */
    List<String> differences(JsonNode scenario) {
        ScenarioForm form = new ScenarioForm(scenario);
        Optional<Instant> asOf = form.moment("/asOf");
        Optional<PlacementRequest> request = request(form);
        Optional<CapacitySnapshot> capacity = capacity(form);
        new ExpectedForm(form).check();
        return form.isSound()
                ? compare(scenario, assess(request.orElseThrow(), capacity.orElseThrow(), asOf.orElseThrow()))
                : form.faults();
    }

    private Optional<PlacementRequest> request(ScenarioForm form) {
        return form.object(REQUEST).flatMap(json -> readable(reader.request(json), form, path -> REQUEST + path));
    }

    private Optional<CapacitySnapshot> capacity(ScenarioForm form) {
        return form.object(UNIT)
                .filter(unit -> form.object(UNIT + "/bed").isPresent())
                .flatMap(unit -> readable(reader.capacity(OneUnit.snapshot(unit)), form, OneUnit::pathInScenario));
    }

    private static <T> Optional<T> readable(Checked<T> checked, ScenarioForm form, UnaryOperator<String> path) {
        if (checked.value().isEmpty()) {
            checked.faults().forEach(fault -> form.add(path.apply(fault.path()), fault.kind()));
        }
        return checked.value();
    }

    private static Assessment assess(PlacementRequest request, CapacitySnapshot capacity, Instant asOf) {
        return SecuredBeds.builder()
                .capacity(() -> capacity)
                .build()
                .match(request, asOf)
                .assessments()
                .get(0);
    }

    private static List<String> compare(JsonNode scenario, Assessment found) {
        return new Comparison(scenario.path("expected"), found).differences();
    }
}
