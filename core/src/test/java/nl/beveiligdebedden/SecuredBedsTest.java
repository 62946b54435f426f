/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Examples.aRequest;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.matching.Criterion;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.matching.RuleSet;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;
import nl.beveiligdebedden.norm.Rule;
import nl.beveiligdebedden.norm.RuleCatalogue;
import nl.beveiligdebedden.norm.RuleId;
import nl.beveiligdebedden.norm.Source;
import nl.beveiligdebedden.norm.Subject;
import nl.beveiligdebedden.norm.Verdict;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Test;

/** The front door. */
class SecuredBedsTest {

    private static final CapacitySnapshot CAPACITY = Examples.capacity(aUnit().build(), aBed().build());

    @Test
    void a_few_lines_embed_it() {
        PlacementRequest request = aRequest().build();
        SecuredBeds beds = SecuredBeds.builder().capacity(() -> CAPACITY).build();

        Advice advice = beds.match(request, MOMENT);

        assertThat(advice.requestId()).isEqualTo(new RequestId("casus-01"));
        assertThat(advice.asOf()).isEqualTo(MOMENT);
        assertThat(advice.assessments().get(0).verdict()).isEqualTo(Verdict.FITS);
        assertThat(advice.warnings()).isEmpty();
    }

    @Test
    void the_rule_set_stands_beside_the_answer() {
        SecuredBeds beds = SecuredBeds.builder().capacity(() -> CAPACITY).build();

        Advice advice = beds.match(aRequest().build(), MOMENT);

        assertThat(advice.ruleSetVersion()).isEqualTo("1.0.0");
        assertThat(advice.ruleSetHash()).isEqualTo(RuleSet.national().hash()).matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void the_clock_is_read_once_for_each_question() {
        AtomicInteger reads = new AtomicInteger();
        InstantSource clock = () -> MOMENT.plusSeconds(reads.getAndIncrement());
        SecuredBeds beds =
                SecuredBeds.builder().capacity(() -> CAPACITY).clock(clock).build();

        Advice advice = beds.match(aRequest().build());

        assertThat(advice.asOf()).isEqualTo(MOMENT);
        assertThat(reads).hasValue(1);
    }

    @Test
    void the_clock_is_not_read_when_the_moment_is_given() {
        InstantSource broken = () -> {
            throw new AssertionError("nobody may ask");
        };
        SecuredBeds beds =
                SecuredBeds.builder().capacity(() -> CAPACITY).clock(broken).build();

        Advice advice = beds.match(aRequest().build(), MOMENT);

        assertThat(advice.asOf()).isEqualTo(MOMENT);
    }

    @Test
    void without_a_clock_of_its_own_it_asks_now_in_whole_seconds() {
        SecuredBeds beds = SecuredBeds.builder().capacity(() -> CAPACITY).build();
        Instant before = Instant.now().minusSeconds(1);

        Advice advice = beds.match(aRequest().build());

        assertThat(advice.asOf()).isBetween(before, Instant.now());
        assertThat(advice.asOf().getNano()).isZero();
    }

    @Test
    void the_capacity_is_read_once_for_each_question() {
        AtomicInteger reads = new AtomicInteger();
        SecuredBeds beds = SecuredBeds.builder()
                .capacity(() -> {
                    reads.incrementAndGet();
                    return CAPACITY;
                })
                .build();

        beds.match(aRequest().build(), MOMENT);
        beds.match(aRequest().build(), MOMENT);

        assertThat(reads).hasValue(2);
    }

    @Test
    void over_a_period_it_tells_the_answer_at_the_start_and_every_turn_after_it() {
        SecuredBeds beds = SecuredBeds.builder().capacity(() -> CAPACITY).build();
        PlacementRequest request = aRequest().admissionDate(Examples.TODAY).build();

        Outlook outlook = beds.match(request, MOMENT, MOMENT.plus(Duration.ofDays(7)));

        assertThat(outlook.start()).isEqualTo(beds.match(request, MOMENT));
        assertThat(outlook.until()).isEqualTo(MOMENT.plus(Duration.ofDays(7)));
        assertThat(outlook.turns()).map(turn -> turn.day().toString()).containsExactly("2022-06-17");
    }

    @Test
    void a_turn_follows_the_freshness_policy_of_the_embedder() {
        SecuredBeds beds = SecuredBeds.builder()
                .capacity(() -> CAPACITY)
                .freshness(new FreshnessPolicy(3, 4))
                .build();
        PlacementRequest request = aRequest().admissionDate(Examples.TODAY).build();

        Outlook outlook = beds.match(request, MOMENT, MOMENT.plus(Duration.ofDays(7)));

        assertThat(outlook.turns()).map(turn -> turn.day().toString()).containsExactly("2022-06-19", "2022-06-20");
    }

    @Test
    void the_capacity_is_read_once_for_a_whole_period() {
        AtomicInteger reads = new AtomicInteger();
        SecuredBeds beds = SecuredBeds.builder()
                .capacity(() -> {
                    reads.incrementAndGet();
                    return CAPACITY;
                })
                .build();

        beds.match(aRequest().build(), MOMENT, MOMENT.plus(Duration.ofDays(7)));

        assertThat(reads).hasValue(1);
    }

    @Test
    void a_period_that_ends_before_it_begins_is_a_mistake_of_the_caller() {
        SecuredBeds beds = SecuredBeds.builder().capacity(() -> CAPACITY).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> beds.match(aRequest().build(), MOMENT, MOMENT.minusSeconds(1)))
                .withMessage("until (2022-06-15T09:59:59Z) must be from (2022-06-15T10:00:00Z) or later");
    }

    @Test
    void an_own_criterion_takes_part_and_changes_the_hash() {
        SecuredBeds beds = SecuredBeds.builder()
                .capacity(() -> CAPACITY)
                .criterion(new NoLift())
                .build();

        Advice advice = beds.match(aRequest().build(), MOMENT);

        assertThat(advice.assessments().get(0).verdict()).isEqualTo(Verdict.DOES_NOT_FIT);
        assertThat(advice.assessments().get(0).findings())
                .map(Finding::criterion)
                .endsWith("lift");
        assertThat(advice.ruleSetHash()).isNotEqualTo(RuleSet.national().hash());
    }

    @Test
    void an_own_rule_stands_in_the_rule_book_after_the_national_ones() {
        SecuredBeds beds = SecuredBeds.builder()
                .capacity(() -> CAPACITY)
                .criterion(new NoLift())
                .build();

        List<RuleBook.Entry> entries = beds.ruleBook().entries();

        assertThat(entries.get(RuleCatalogue.all().size()))
                .isEqualTo(new RuleBook.Entry(
                        NoLift.NO_LIFT.rule(),
                        List.of(new RuleBook.Place(NoLift.class.getName(), Optional.of(Effect.BLOCK)))));
    }

    @Test
    void the_freshness_policy_is_that_of_the_embedder() {
        Instant later = MOMENT.plus(Duration.ofDays(3));
        SecuredBeds beds = SecuredBeds.builder()
                .capacity(() -> CAPACITY)
                .freshness(new FreshnessPolicy(3, 7))
                .build();

        Advice advice = beds.match(aRequest().build(), later);

        assertThat(advice.assessments().get(0).verdict()).isEqualTo(Verdict.FITS);
    }

    @Test
    void what_is_not_sound_is_told_beside_the_answer() {
        PlacementRequest request =
                aRequest().indications(List.of(Indication.of("3LVG"))).build();
        Unit unit = aUnit().level(SecurityLevel.LEVEL_3).build();
        SecuredBeds beds = SecuredBeds.builder()
                .capacity(() -> Examples.capacity(unit, aBed().build()))
                .build();

        Advice advice = beds.match(request, MOMENT);

        assertThat(advice.warnings())
                .map(warning -> warning.finding().rule().id().value())
                .containsExactly("FIN-20");
        assertThat(advice.warningsOn(unit))
                .map(warning -> warning.finding().rule().id().value())
                .containsExactly("LVL-1");
    }

    @Test
    void a_front_door_without_capacity_says_what_to_do() {
        SecuredBeds.Builder builder = SecuredBeds.builder();

        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessageContaining("capacity is required")
                .withMessageContaining("\nMaybe ");
    }

    /** A criterion of an embedder, with a rule of its own. */
    static final class NoLift implements Criterion {

        private static final Reasons REASONS = Reasons.of("lift");
        private static final Rule RULE = new Rule(
                new RuleId("OWN-1"), new Source("Huisregels", "1"), new Text("Een lift.", "A lift."), Subject.MATCHING);
        private static final Reason NO_LIFT = REASONS.add(Effect.BLOCK, RULE, "Er is geen lift.", "There is no lift.");

        @Override
        public List<Reason> reasons() {
            return REASONS.all();
        }

        @Override
        public List<Finding> ask(Pairing pairing) {
            return List.of(NO_LIFT.found());
        }
    }
}
