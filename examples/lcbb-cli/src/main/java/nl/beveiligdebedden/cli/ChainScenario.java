/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.beveiligdebedden.chain.Agreement;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.region.ChainAnswer;
import nl.beveiligdebedden.region.RegionChain;
import tools.jackson.databind.JsonNode;

/** Runs one scenario of the chain section: is this chain closed on a day, and what is the least that closes it. */
final class ChainScenario {

    private static final String CHAIN = "/chain";

    private final LcbbJson reader;

    ChainScenario(LcbbJson reader) {
        this.reader = reader;
    }

    /** Each difference between what was expected and what was found; none when the scenario passes. */
    List<String> differences(JsonNode scenario) {
        ScenarioForm form = new ScenarioForm(scenario);
        Optional<LocalDate> on = form.date("/on");
        Optional<RegionChain> chain = form.object(CHAIN).flatMap(json -> readable(reader.chain(json), form));
        form.object("/expected");
        form.text("/expected/closure");
        List.of("gaps", "unknowns", "conditions", "owners", "leastAgreements").forEach(list -> {
            if (form.isRecorded("/expected/" + list)) {
                form.list("/expected/" + list);
            }
        });
        return form.isSound()
                ? compare(scenario.path("expected"), chain.orElseThrow().on(on.orElseThrow()))
                : form.faults();
    }

    private static Optional<RegionChain> readable(Checked<RegionChain> checked, ScenarioForm form) {
        if (checked.value().isEmpty()) {
            checked.faults().forEach(fault -> form.add(CHAIN + fault.path(), fault.kind()));
        }
        return checked.value();
    }

    private static List<String> compare(JsonNode expected, ChainAnswer answer) {
        List<String> differences = new ArrayList<>();
        compare(
                "closure",
                Stream.of(expected.path("closure").asString("")),
                Stream.of(answer.closure().code()),
                differences);
        compare("gaps", expected, rules(answer, Effect.BLOCK), differences);
        compare("unknowns", expected, rules(answer, Effect.UNKNOWN), differences);
        compare("conditions", expected, rules(answer, Effect.CONDITION), differences);
        compare("owners", expected, owners(answer), differences);
        compare("leastAgreements", expected, answer.leastAgreements().stream().map(ChainScenario::line), differences);
        return differences;
    }

    private static Stream<String> rules(ChainAnswer answer, Effect effect) {
        return answer.findings().stream()
                .filter(found -> found.finding().effect() == effect)
                .map(found -> found.finding().rule().id().value());
    }

    private static Stream<String> owners(ChainAnswer answer) {
        return answer.gaps().stream().flatMap(gap -> gap.owners().stream()).map(owner -> owner.value());
    }

    private static String line(Agreement agreement) {
        return agreement.kind() + " " + agreement.by() + " " + agreement.with();
    }

    private static void compare(String what, JsonNode expected, Stream<String> found, List<String> differences) {
        compare(what, expected.path(what).valueStream().map(one -> one.asString("")), found, differences);
    }

    private static void compare(String what, Stream<String> expected, Stream<String> found, List<String> differences) {
        SortedSet<String> wanted = expected.map(Shown::safe).collect(toCollection(TreeSet::new));
        SortedSet<String> was = found.collect(toCollection(TreeSet::new));
        if (!wanted.equals(was)) {
            differences.add(what + " expected " + wanted + ", found " + was);
        }
    }
}
