/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Profession;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.lifecourse.CareSetting;
import nl.beveiligdebedden.lifecourse.Casemanager;
import nl.beveiligdebedden.lifecourse.Lifecourse;
import nl.beveiligdebedden.lifecourse.TeamMakeUp;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.validation.UnitQuality;
import tools.jackson.databind.JsonNode;

/** Runs one scenario of the checklist section: what a plan, a handover, a step, a team, casemanagers or a unit lack. */
final class ChecklistScenario {

    private static final String LIST = "/list";
    private static final String ANSWERS = "/answers";
    private static final String EXPECTED = "/expected";
    private static final Map<String, Effect> BY_EFFECT =
            Map.of("conditions", Effect.CONDITION, "supports", Effect.SUPPORT, "unknowns", Effect.UNKNOWN);

    private final LcbbJson reader;

    ChecklistScenario(LcbbJson reader) {
        this.reader = reader;
    }

    /** Each difference between what was expected and what was found; none when the scenario passes. */
    List<String> differences(JsonNode scenario) {
        ScenarioForm form = new ScenarioForm(scenario);
        Map<String, Boolean> answers = answers(form);
        Optional<List<Finding>> found = form.text(LIST).flatMap(list -> ask(list, answers, form));
        Map<String, Set<String>> expected = expected(form);
        return form.isSound() ? compare(expected, found.orElseThrow()) : form.faults();
    }

    private Optional<List<Finding>> ask(String list, Map<String, Boolean> answers, ScenarioForm form) {
        return switch (list) {
            case "plan" -> asked(() -> Lifecourse.plan(answers), form);
            case "handover" -> asked(() -> Lifecourse.handover(answers), form);
            case "scaling" -> scaling(answers, form);
            case "team" -> team(answers, form);
            case "casemanager" -> casemanagers(form);
            case "unit-quality" ->
                unit(form)
                        .flatMap(unit -> asked(() -> UnitQuality.of(unit.units().get(0), answers), form));
            default -> refused(LIST, FaultKind.UNKNOWN_CODE, form);
        };
    }

    private static Optional<List<Finding>> scaling(Map<String, Boolean> answers, ScenarioForm form) {
        Optional<CareSetting> from = setting("/from", form);
        Optional<CareSetting> to = setting("/to", form);
        return from.flatMap(first -> to.flatMap(last -> asked(() -> Lifecourse.scaling(first, last, answers), form)));
    }

    private static Optional<CareSetting> setting(String path, ScenarioForm form) {
        Optional<String> text = form.text(path);
        return text.flatMap(code -> Codes.find(CareSetting.class, code))
                .or(() -> text.isPresent() ? refused(path, FaultKind.UNKNOWN_CODE, form) : Optional.empty());
    }

    private static Optional<List<Finding>> team(Map<String, Boolean> answers, ScenarioForm form) {
        Recorded<Profession> professions = form.isRecorded("/professionals")
                ? Recorded.copyOf(
                        texts("/professionals", form).map(Profession::of).toList())
                : Recorded.nothing();
        Optional<BigDecimal> persons = form.number("/includedPersons");
        Optional<BigDecimal> fte = form.number("/fte");
        OptionalInt included = persons.stream().mapToInt(BigDecimal::intValue).findFirst();
        return asked(() -> Lifecourse.team(new TeamMakeUp(professions, included, fte, answers)), form);
    }

    private static Optional<List<Finding>> casemanagers(ScenarioForm form) {
        Optional<LocalDate> date = form.date("/date");
        List<Casemanager> past = places("/casemanagers", form)
                .flatMap(place -> casemanager(place, form).stream())
                .toList();
        return date.map(day -> Lifecourse.casemanagers(past, day));
    }

    private static Optional<Casemanager> casemanager(String place, ScenarioForm form) {
        Optional<String> id = form.text(place + "/id");
        Optional<LocalDate> from = form.date(place + "/from");
        Optional<LocalDate> until = form.isRecorded(place + "/until") ? form.date(place + "/until") : Optional.empty();
        try {
            return id.flatMap(who -> from.map(first -> new Casemanager(who, first, until)));
        } catch (IllegalArgumentException e) {
            return refused(place, FaultKind.WRONG_FORM, form);
        }
    }

    private Optional<CapacitySnapshot> unit(ScenarioForm form) {
        return form.object("/unit").flatMap(unit -> {
            Checked<CapacitySnapshot> checked = reader.capacity(OneUnit.snapshot(unit));
            if (checked.value().isEmpty()) {
                checked.faults().forEach(fault -> form.add(OneUnit.pathInScenario(fault.path()), fault.kind()));
            }
            return checked.value();
        });
    }

    /** An answer to something that the list does not ask is the only thing that can still be wrong. */
    private static Optional<List<Finding>> asked(Supplier<List<Finding>> question, ScenarioForm form) {
        try {
            return Optional.of(question.get());
        } catch (IllegalArgumentException e) {
            return refused(ANSWERS, FaultKind.UNKNOWN_FIELD, form);
        }
    }

    private static <T> Optional<T> refused(String path, FaultKind kind, ScenarioForm form) {
        form.add(path, kind);
        return Optional.empty();
    }

    private static Map<String, Boolean> answers(ScenarioForm form) {
        Map<String, Boolean> answers = new HashMap<>();
        if (form.isRecorded(ANSWERS)) {
            form.object(ANSWERS)
                    .ifPresent(object -> object.propertyNames().stream()
                            .filter(code -> form.isRecorded(ANSWERS + "/" + code))
                            .forEach(code -> form.flag(ANSWERS + "/" + code).ifPresent(yes -> answers.put(code, yes))));
        }
        return answers;
    }

    private static Map<String, Set<String>> expected(ScenarioForm form) {
        Map<String, Set<String>> expected = new HashMap<>();
        form.object(EXPECTED)
                .ifPresent(object -> object.propertyNames().forEach(effect -> {
                    if (BY_EFFECT.containsKey(effect)) {
                        expected.put(
                                effect, texts(EXPECTED + "/" + effect, form).collect(toCollection(TreeSet::new)));
                    } else {
                        form.add(EXPECTED + "/" + Shown.cut(effect), FaultKind.UNKNOWN_FIELD);
                    }
                }));
        Stream.of("conditions", "unknowns")
                .filter(effect -> !expected.containsKey(effect))
                .forEach(effect -> form.add(EXPECTED + "/" + effect, FaultKind.MISSING));
        return expected;
    }

    private static Stream<String> texts(String path, ScenarioForm form) {
        return places(path, form).flatMap(place -> form.text(place).stream());
    }

    private static Stream<String> places(String path, ScenarioForm form) {
        return form.list(path).stream()
                .flatMap(list -> IntStream.range(0, list.size()).mapToObj(index -> path + "/" + index));
    }

    private static List<String> compare(Map<String, Set<String>> expected, List<Finding> found) {
        List<String> differences = new ArrayList<>();
        expected.keySet().stream().sorted().forEach(effect -> {
            Set<String> rules = rules(found, BY_EFFECT.get(effect));
            if (!rules.equals(expected.get(effect))) {
                differences.add(
                        effect + " expected " + Shown.safe(expected.get(effect).toString()) + ", found " + rules);
            }
        });
        return differences;
    }

    private static Set<String> rules(List<Finding> found, Effect effect) {
        return found.stream()
                .filter(finding -> finding.effect() == effect)
                .map(finding -> finding.rule().id().value())
                .collect(toCollection(TreeSet::new));
    }
}
