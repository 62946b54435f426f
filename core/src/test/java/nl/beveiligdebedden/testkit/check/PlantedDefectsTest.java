/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import static nl.beveiligdebedden.norm.Effect.BLOCK;
import static nl.beveiligdebedden.norm.Effect.CONDITION;
import static nl.beveiligdebedden.norm.Effect.SUPPORT;
import static nl.beveiligdebedden.norm.Effect.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.matching.Criterion;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.matching.Place;
import nl.beveiligdebedden.matching.RuleSet;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Owner;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;
import nl.beveiligdebedden.norm.Remedy;
import nl.beveiligdebedden.norm.Rule;
import nl.beveiligdebedden.norm.RuleId;
import nl.beveiligdebedden.norm.Source;
import nl.beveiligdebedden.norm.Subject;
import nl.beveiligdebedden.testkit.DomainArbitraries;
import org.junit.jupiter.api.Test;

/** The check is silent about a sound rule, and each kind of remark bites on a defect that is planted for it. */
class PlantedDefectsTest {

    private static final Rule RULE = new Rule(
            new RuleId("P01-1"), new Source("Huisregels", "1"), new Text("Een regel.", "A rule."), Subject.MATCHING);
    private static final Remedy CARE =
            new Remedy("SOMATISCHE_ZORG", Owner.AANBIEDER, () -> new Text("regelt zorg", "arranges care"));
    private static final Remedy LIFT =
            new Remedy("LIFT", Owner.AANBIEDER, () -> new Text("bouwt een lift", "builds a lift"));

    @Test
    void a_sound_rule_has_nothing_remarkable() {
        assertThat(beyondNational(sound())).isEmpty();
    }

    @Test
    void a_reason_that_no_case_gives_is_told() {
        Planted defect = new Planted(pairing -> Stream.of(SUPPORT));

        assertThat(alone(defect)).contains("BLOCK P01-1 of planted: no drawn case ever gave this");
    }

    @Test
    void a_reason_that_was_not_declared_is_told() {
        Planted defect = new Planted(pairing -> Stream.of(CONDITION));

        assertThat(alone(defect))
                .contains("CONDITION P01-1 of planted: found, but reasons() does not have it (Take care.)");
    }

    @Test
    void a_word_that_was_forgotten_is_told() {
        Planted defect = new Planted(pairing -> switch (pairing.bedState()) {
            case VRIJ -> Stream.of(SUPPORT);
            case GESLOTEN -> Stream.empty();
            default -> Stream.of(BLOCK);
        });

        assertThat(alone(defect))
                .contains("bed.state GESLOTEN: no criterion ever says anything about this")
                .doesNotContain("bed.state BEZET: no criterion ever says anything about this");
    }

    @Test
    void a_fact_that_no_criterion_looks_at_is_told() {
        List<Criterion> withoutTheFirst = RuleSet.national().criteria().subList(1, 19);

        assertThat(told(RuleSetCheck.of(withoutTheFirst)))
                .contains("bed.state: no criterion ever says anything about this");
    }

    @Test
    void missing_data_that_counts_as_a_yes_is_told() {
        Planted defect = new Planted(pairing -> Stream.of(pairing.unit().somaticCare() == Answer.NO ? BLOCK : SUPPORT));

        assertThat(alone(defect))
                .contains("unit.somaticCare not recorded: leaving this out takes a block away, and nobody asks for it"
                        + " (takes away: BLOCK P01-1 of planted)");
    }

    @Test
    void missing_data_of_ones_own_that_counts_as_a_yes_is_told() {
        Planted defect = new Planted(pairing -> Stream.of(pairing.unit().name().isPresent() ? BLOCK : SUPPORT));
        RuleSetCheck check = RuleSetCheck.of(List.of(defect))
                .forgetting("the name", Parts.unit(unit -> unit.name(Optional.empty())));

        assertThat(told(check))
                .contains("the name: leaving this out takes a block away, and nobody asks for it"
                        + " (takes away: BLOCK P01-1 of planted)");
    }

    @Test
    void a_rule_that_two_criteria_apply_is_told() {
        RuleSetCheck check = RuleSetCheck.of(List.of(sound(), sound()));

        assertThat(told(check)).contains("BLOCK P01-1 of planted, and of planted: two criteria find this in one case");
    }

    @Test
    void two_blocks_that_always_coincide_are_told() {
        Planted defect = new Planted(pairing -> Stream.of(pairing.bedState() == BedState.BEZET ? BLOCK : SUPPORT));

        assertThat(beyondNational(defect))
                .contains("BLOCK P01-1 of planted, and BLOCK LCBB-10 of bed-state:"
                        + " these always block together, so one of them tells nothing");
    }

    @Test
    void a_rule_that_can_never_change_a_verdict_is_told() {
        Planted defect = new Planted(pairing -> Stream.of(pairing.bedState() == BedState.BEZET ? UNKNOWN : SUPPORT));

        assertThat(beyondNational(defect))
                .contains("UNKNOWN P01-1 of planted: without this, no verdict would have been another one");
    }

    @Test
    void a_criterion_that_remembers_is_told() {
        AtomicInteger asked = new AtomicInteger();
        Planted defect = new Planted(pairing -> Stream.of(asked.getAndIncrement() % 1000 == 999 ? BLOCK : SUPPORT));

        assertThat(alone(defect)).contains("planted: asked again about the same, it says something else");
    }

    @Test
    void a_view_that_leaves_something_out_is_told() {
        Planted defect = sound().looking(place -> place.unit().type());

        assertThat(alone(defect)).contains("planted: places with equal views get other findings");
    }

    @Test
    void a_turn_that_is_not_announced_is_told() {
        Planted defect = new Planted(
                pairing -> Stream.of(pairing.asking().day().getDayOfWeek() == DayOfWeek.SUNDAY ? UNKNOWN : SUPPORT));

        assertThat(alone(defect))
                .contains("planted: the answer changes by itself before any turning point (at 2022-06-19T10:00:00Z)");
    }

    @Test
    void a_remedy_that_is_not_named_is_told() {
        Planted defect = sound().naming();

        assertThat(alone(defect))
                .contains("BLOCK P01-1 of planted: goes away with a remedy that it does not name (SOMATISCHE_ZORG)");
    }

    @Test
    void a_remedy_that_never_helps_is_told() {
        Planted defect = sound().naming(CARE, LIFT);

        assertThat(alone(defect))
                .contains("BLOCK P01-1 of planted with LIFT: this remedy is named and never helps")
                .doesNotContain("BLOCK P01-1 of planted with SOMATISCHE_ZORG: this remedy is named and never helps");
    }

    @Test
    void a_facility_that_counts_when_it_is_present_is_told_to_be_inverted() {
        Planted defect = new Planted(pairing -> switch (pairing.unit().somaticCare()) {
                    case YES -> Stream.of(BLOCK);
                    case NO -> Stream.of(SUPPORT);
                    case NOT_RECORDED -> Stream.of(UNKNOWN);
                })
                .naming(CARE);

        assertThat(beyondNational(defect))
                .containsExactlyInAnyOrder(
                        "BLOCK P01-1 of planted: better makes worse, so the rule may be inverted"
                                + " (when the unit gives somatic care, it says: It cannot.)",
                        "BLOCK P01-1 of planted with SOMATISCHE_ZORG: this remedy is named and never helps");
    }

    @Test
    void a_facility_of_ones_own_that_counts_when_it_is_present_is_told_to_be_inverted() {
        Planted defect = new Planted(pairing -> Stream.of(pairing.unit().name().isPresent() ? BLOCK : SUPPORT));
        RuleSetCheck check = RuleSetCheck.of(List.of(defect))
                .improving("the unit has a name", Parts.unit(unit -> unit.name("De Linde")));

        assertThat(told(check))
                .contains("BLOCK P01-1 of planted: better makes worse, so the rule may be inverted"
                        + " (when the unit has a name, it says: It cannot.)");
    }

    @Test
    void cases_of_ones_own_can_be_drawn() {
        Planted onlyOfKibs = new Planted(pairing -> Stream.of(pairing.unit().type() == UnitType.KIB ? BLOCK : SUPPORT));
        Arbitrary<Pairing> hics = DomainArbitraries.pairings().map(Parts.unit(unit -> unit.type(UnitType.HIC))::apply);

        assertThat(told(RuleSetCheck.of(List.of(onlyOfKibs)).drawing(hics)))
                .contains("BLOCK P01-1 of planted: no drawn case ever gave this");
    }

    @Test
    void words_that_are_not_right_are_told() {
        Reasons reasons = Reasons.of("wordless");
        reasons.add(SUPPORT, RULE, "Plaats: {place}", "Place: {place}");
        reasons.add(UNKNOWN, RULE, "Ok.", "Ok.");

        assertThat(alone(new Always(reasons.all())))
                .contains(
                        "SUPPORT P01-1 of wordless: the words are not right (a fact is not filled in: Plaats: {place})",
                        "UNKNOWN P01-1 of wordless: the words are not right (the same in Dutch and in English: Ok.)");
    }

    @Test
    void a_criterion_that_fails_is_told() {
        Planted defect = new Planted(pairing -> Stream.of(pairing.bed().isPresent() ? SUPPORT : null));

        assertThat(alone(defect)).anyMatch(told -> told.startsWith("planted: fails (java.lang.NullPointerException"));
    }

    @Test
    void a_remark_shows_a_case_in_which_it_was_seen() {
        Planted defect = sound().naming(LIFT);

        Remark remark = RuleSetCheck.of(List.of(defect)).remarks().stream()
                .filter(one -> one.kind() == Remark.Kind.REMEDY_IN_VAIN)
                .findFirst()
                .orElseThrow();

        assertThat(remark.example().orElseThrow().unit().somaticCare()).isEqualTo(Answer.NO);
    }

    private static Planted sound() {
        return new Planted(pairing -> switch (pairing.unit().somaticCare()) {
                    case YES -> Stream.of(SUPPORT);
                    case NO -> Stream.of(BLOCK);
                    case NOT_RECORDED -> Stream.of(UNKNOWN);
                })
                .naming(CARE)
                .looking(place -> place.unit().somaticCare());
    }

    private static List<String> beyondNational(Criterion criterion) {
        RuleSet national = RuleSet.national();
        return told(RuleSetCheck.of(national.with(criterion)).beyond(national));
    }

    private static List<String> alone(Criterion criterion) {
        return told(RuleSetCheck.of(List.of(criterion)));
    }

    private static List<String> told(RuleSetCheck check) {
        return check.remarks().stream().map(Remark::toString).toList();
    }

    /** Answers as it is told to. */
    private static final class Planted implements Criterion {

        private static final Reasons REASONS = Reasons.of("planted");
        private static final Reason YES = REASONS.add(SUPPORT, RULE, "Het kan.", "It can.");
        private static final Reason NO = REASONS.add(BLOCK, RULE, "Het kan niet.", "It cannot.");
        private static final Reason UNSURE = REASONS.add(UNKNOWN, RULE, "Vraag het na.", "Ask for it.");
        private static final Reason NOT_DECLARED = Reasons.of("planted").add(CONDITION, RULE, "Let op.", "Take care.");

        private final Function<Pairing, Stream<Effect>> answer;
        private List<Remedy> remedies = List.of();
        private Function<Place, Object> view = place -> place;

        Planted(Function<Pairing, Stream<Effect>> answer) {
            this.answer = answer;
        }

        Planted naming(Remedy... some) {
            remedies = Arrays.asList(some);
            return this;
        }

        Planted looking(Function<Place, Object> at) {
            view = at;
            return this;
        }

        @Override
        public List<Reason> reasons() {
            return REASONS.all();
        }

        @Override
        public Object view(Place place, Instant asOf) {
            return view.apply(place);
        }

        @Override
        public List<Finding> ask(Pairing pairing) {
            return answer.apply(pairing).map(this::found).toList();
        }

        private Finding found(Effect effect) {
            return switch (effect) {
                case SUPPORT -> YES.found();
                case CONDITION -> NOT_DECLARED.found();
                case UNKNOWN -> UNSURE.found();
                case BLOCK -> NO.found().liftedBy(remedies);
            };
        }
    }

    /** Finds all its reasons in every case, without facts. */
    private record Always(List<Reason> reasons) implements Criterion {

        @Override
        public List<Finding> ask(Pairing pairing) {
            return reasons.stream().map(Reason::found).toList();
        }
    }
}
