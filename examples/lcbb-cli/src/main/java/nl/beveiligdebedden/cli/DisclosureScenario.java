/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.disclosure.DataCategory;
import nl.beveiligdebedden.disclosure.Disclosure;
import nl.beveiligdebedden.disclosure.DisclosureTable;
import nl.beveiligdebedden.disclosure.Recipient;
import nl.beveiligdebedden.disclosure.SharingFacts;
import nl.beveiligdebedden.disclosure.SharingQuestion;
import nl.beveiligdebedden.disclosure.SharingRoute;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.FaultKind;
import tools.jackson.databind.JsonNode;

/** Runs one scenario of the disclosure section: which categories may be told, and which rules stand in the way. */
final class DisclosureScenario {

    private static final String REQUEST = "/request";
    private static final String CARRIED = "/expected/carried";
    private static final String RULES = "/expected/rules";
    private static final Set<Effect> AGAINST = Set.of(Effect.UNKNOWN, Effect.BLOCK);

    private final LcbbJson reader;

    DisclosureScenario(LcbbJson reader) {
        this.reader = reader;
    }

    /** Each difference between what was expected and what was found; none when the scenario passes. */
    List<String> differences(JsonNode scenario) {
        ScenarioForm form = new ScenarioForm(scenario);
        Optional<PlacementRequest> request = request(form);
        Optional<SharingRoute> route = code(SharingRoute.class, "/route", form);
        Optional<Recipient> to = code(Recipient.class, "/to", form);
        Optional<LocalDate> date = form.date("/date");
        SharingFacts facts =
                new SharingFacts(answer("/consent", form), answer("/situation", form), answer("/weighed", form));
        Set<String> carried = texts(CARRIED, form);
        Set<String> rules = texts(RULES, form);
        if (!form.isSound()) {
            return form.faults();
        }
        Disclosure found = DisclosureTable.national()
                .disclose(
                        request.orElseThrow(),
                        new SharingQuestion(route.orElseThrow(), to.orElseThrow(), date.orElseThrow(), facts));
        return compare(carried, rules, found);
    }

    private Optional<PlacementRequest> request(ScenarioForm form) {
        return form.object(REQUEST).flatMap(json -> {
            Checked<PlacementRequest> checked = reader.request(json);
            if (checked.value().isEmpty()) {
                checked.faults().forEach(fault -> form.add(REQUEST + fault.path(), fault.kind()));
            }
            return checked.value();
        });
    }

    private static <E extends Enum<E> & Coded> Optional<E> code(Class<E> set, String path, ScenarioForm form) {
        Optional<String> text = form.text(path);
        Optional<E> code = text.flatMap(found -> Codes.find(set, found));
        if (text.isPresent() && code.isEmpty()) {
            form.add(path, FaultKind.UNKNOWN_CODE);
        }
        return code;
    }

    private static Answer answer(String path, ScenarioForm form) {
        return form.isRecorded(path)
                ? form.flag(path).map(Answer::of).orElse(Answer.NOT_RECORDED)
                : Answer.NOT_RECORDED;
    }

    private static Set<String> texts(String path, ScenarioForm form) {
        return form.list(path).stream()
                .flatMap(list -> IntStream.range(0, list.size()).mapToObj(index -> path + "/" + index))
                .flatMap(place -> form.text(place).stream())
                .collect(toCollection(TreeSet::new));
    }

    private static List<String> compare(Set<String> carried, Set<String> rules, Disclosure found) {
        List<String> differences = new ArrayList<>();
        compare("carried", carried, codes(found.projection().data().keySet()), differences);
        compare("rules", rules, against(found), differences);
        return differences;
    }

    private static Set<String> codes(Collection<DataCategory> categories) {
        return categories.stream().map(Coded::code).collect(toCollection(TreeSet::new));
    }

    /** What stands in the way of the route itself. */
    private static Set<String> against(Disclosure found) {
        return found.ground().stream()
                .filter(finding -> AGAINST.contains(finding.effect()))
                .map(finding -> finding.rule().id().value())
                .collect(toCollection(TreeSet::new));
    }

    private static void compare(String what, Set<String> wanted, Set<String> present, List<String> differences) {
        if (!wanted.equals(present)) {
            differences.add(what + " expected " + Shown.safe(wanted.toString()) + ", found " + present);
        }
    }
}
