/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Examples.aPerson;
import static nl.beveiligdebedden.testkit.Examples.aRequest;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.beveiligdebedden.Difference.Part;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Language;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.matching.Asking;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Edition;
import nl.beveiligdebedden.norm.KeptFinding;
import nl.beveiligdebedden.port.Decision;
import nl.beveiligdebedden.testkit.Examples;

/** A decision is asked again: the same bytes, or which part differs. */
class ReplayTest {

    private static final FreshnessPolicy STRICT = new FreshnessPolicy(0, 0);
    private static final FreshnessPolicy WIDE = new FreshnessPolicy(9, 9);

    private static final Unit FRESH = aUnit().build();
    private static final Unit AGEING = aUnit().id(new UnitId("u-02")).build();
    private static final CapacitySnapshot CAPACITY = Examples.capacity(
            List.of(FRESH, AGEING),
            List.of(
                    aBed().build(),
                    aBed().id(new BedId("b-02"))
                            .unit(AGEING.id())
                            .confirmedAt(MOMENT.minus(Duration.ofDays(3)))
                            .build()));

    private final SecuredBeds beds =
            SecuredBeds.builder().capacity(() -> CAPACITY).build();
    private final Decision decision = beds.match(aRequest().build(), MOMENT).decision();

    @Property(tries = 200)
    void any_decision_replayed_by_the_same_rules_gives_the_same_bytes(@ForAll Decision any) {
        Replay replay = beds.replay(any);

        assertThat(replay.differences()).isEmpty();
        assertThat(replay.isSame()).isTrue();
        assertThat(replay.hasSameAnswer()).isTrue();
        assertThat(replay.now().canonical()).isEqualTo(any.canonical());
        assertThat(replay.now().hash()).isEqualTo(any.hash());
    }

    @Property(tries = 200)
    void asked_otherwise_it_names_exactly_what_was_changed_and_the_verdicts_when_these_changed_too(
            @ForAll Decision any, @ForAll Asking asking) {
        Replay replay = beds.replay(any, asking);

        assertThat(parts(replay).contains(Part.MOMENT))
                .isEqualTo(!asking.asOf().equals(any.asking().asOf()));
        assertThat(parts(replay).contains(Part.POLICY))
                .isEqualTo(!asking.freshness().equals(any.asking().freshness()));
        assertThat(parts(replay).contains(Part.VERDICTS))
                .isEqualTo(!replay.changes().isEmpty())
                .isEqualTo(!replay.hasSameAnswer());
        assertThat(parts(replay)).isSubsetOf(Part.MOMENT, Part.POLICY, Part.VERDICTS);
    }

    @Property(tries = 100)
    void a_decision_that_holds_only_a_hash_replays_when_its_capacity_is_handed_in(@ForAll Decision any) {
        CapacitySnapshot kept = any.capacity().snapshot().orElseThrow();

        Replay replay = beds.replay(any.withoutCapacity().with(kept));

        assertThat(replay.isSame()).isTrue();
    }

    @Example
    void a_decision_of_which_the_capacity_is_gone_says_so_and_of_which_moment_it_was() {
        Replay replay = beds.replay(decision.withoutCapacity());

        assertThat(replay.isPossible()).isFalse();
        assertThat(replay.hasSameAnswer()).isFalse();
        assertThat(replay.changes()).isEmpty();
        assertThat(replay.differences()).singleElement().satisfies(gone -> {
            assertThat(gone.part()).isEqualTo(Part.CAPACITY);
            assertThat(gone.recorded()).isEqualTo(CAPACITY.hash());
            assertThat(gone.now()).isEmpty();
            assertThat(gone.text().nl()).contains("2022-06-15T12:00+02:00", "Geef ze mee");
            assertThat(gone.text().en()).contains("Hand them in");
        });
    }

    @Example
    void a_decision_of_which_the_capacity_is_gone_still_says_what_else_differs() {
        Decision older = Decision.builder()
                .like(decision.withoutCapacity())
                .ruleSet(new Edition("0.9.0", decision.ruleSet().hash()))
                .build();

        assertThat(parts(beds.replay(older, new Asking(MOMENT, STRICT))))
                .containsExactly(Part.RECORD, Part.CAPACITY, Part.RULE_SET, Part.POLICY);
    }

    @Example
    void other_capacity_than_that_of_then_is_named_with_the_units_that_it_changes() {
        CapacitySnapshot other =
                Examples.capacity(FRESH, aBed().state(BedState.GERESERVEERD).build());

        Replay replay = beds.replay(decision.withoutCapacity().with(other));

        assertThat(parts(replay)).containsExactly(Part.CAPACITY, Part.VERDICTS);
        assertThat(replay.changes())
                .map(change -> change.text().en())
                .containsExactly(
                        "u-01: fits → does not fit", "u-02: fits with conditions → not in the capacity any more");
    }

    @Example
    void units_of_then_and_of_now_are_counted_once_each() {
        CapacitySnapshot other = Examples.capacity(
                aUnit().id(new UnitId("u-07")).build(),
                aBed().unit(new UnitId("u-07")).build());

        Replay replay = beds.replay(decision.withoutCapacity().with(other));

        assertThat(replay.differences().get(1).text().en()).startsWith("The answer differs for 3 of 3 units");
    }

    @Example
    void BED_11_and_FILL_9_come_and_go_with_the_policy_and_the_replay_says_for_which_units_and_why() {
        Replay replay = beds.replay(decision, new Asking(MOMENT, STRICT));

        assertThat(replay.differences()).map(Difference::part).containsExactly(Part.POLICY, Part.VERDICTS);
        assertThat(replay.differences().get(0).text().nl()).isEqualTo("Vers/bruikbaar in dagen: toen 1/7, nu 0/0.");
        UnitChange change = replay.changes().get(0);
        assertThat(change.text().nl()).isEqualTo("u-02: past onder voorwaarden → nog niet te zeggen");
        assertThat(change.went()).map(finding -> finding.rule().value()).containsExactly("BED-11");
        assertThat(change.came()).map(finding -> finding.rule().value()).containsExactly("FILL-9");
        assertThat(change.came().get(0).text().en())
                .isEqualTo("We do not know whether this still holds (last confirmed: 2022-06-12). Phone the provider.");
    }

    @Example
    void a_wider_policy_moves_a_unit_up_and_its_validity_on() {
        Replay replay = beds.replay(decision, new Asking(MOMENT, WIDE));

        assertThat(replay.changes()).map(change -> change.unit().value()).containsExactly("u-02", "u-01");
        assertThat(replay.changes().get(0).text().en()).isEqualTo("u-02: fits with conditions → fits");
        assertThat(replay.changes().get(1).isOfVerdict()).isFalse();
        assertThat(replay.changes().get(1).isOfFindings()).isFalse();
        assertThat(replay.changes().get(1).text().nl()).isEqualTo("u-01: past");
        assertThat(replay.changes().get(1).others())
                .map(other -> other.in(Language.EN))
                .containsExactly("valid until: 2022-06-16T23:59:59+02:00 → 2022-06-24T23:59:59+02:00");
    }

    @Example
    void another_moment_is_named() {
        Replay replay = beds.replay(
                decision, new Asking(MOMENT.plusSeconds(1), decision.asking().freshness()));

        assertThat(replay.differences()).singleElement().satisfies(moment -> {
            assertThat(moment.part()).isEqualTo(Part.MOMENT);
            assertThat(moment.recorded()).isEqualTo("2022-06-15T12:00+02:00");
            assertThat(moment.now()).isEqualTo("2022-06-15T12:00:01+02:00");
        });
    }

    @Example
    void a_request_that_was_changed_in_the_record_is_named() {
        PlacementRequest other = aRequest().neededLevel(SecurityLevel.LEVEL_3).build();

        Replay replay =
                beds.replay(Decision.builder().like(decision).request(other).build());

        assertThat(parts(replay)).containsExactly(Part.REQUEST, Part.VERDICTS);
        assertThat(replay.changes()).allMatch(UnitChange::isOfVerdict).hasSize(2);
    }

    @Example
    void an_answer_that_was_changed_in_the_record_is_named() {
        Decision shorter = Decision.builder()
                .like(decision)
                .assessments(decision.assessments().subList(0, 1))
                .build();

        Replay replay = beds.replay(shorter);

        assertThat(parts(replay)).containsExactly(Part.RECORD, Part.VERDICTS);
        assertThat(replay.changes())
                .map(change -> change.text().nl())
                .containsExactly("u-02: toen niet bekeken → past onder voorwaarden");
    }

    @Example
    void an_older_version_of_the_rules_is_named_also_when_it_gives_the_same_answer() {
        Decision older = newRecord(new Edition("0.9.0", "sha256:0"), decision.referenceData());

        Replay replay = beds.replay(older);

        assertThat(replay.isSame()).isFalse();
        assertThat(replay.hasSameAnswer()).isTrue();
        assertThat(replay.differences())
                .singleElement()
                .satisfies(rules -> assertThat(rules.text().nl())
                        .isEqualTo("De regels hadden toen versie 0.9.0, nu "
                                + decision.ruleSet().version() + "."));
    }

    @Example
    void other_data_under_the_same_version_is_named() {
        Decision older = newRecord(
                decision.ruleSet(), new Edition(decision.referenceData().version(), "sha256:0"));

        assertThat(beds.replay(older).differences())
                .singleElement()
                .satisfies(data -> assertThat(data.text().en()).contains("the same version", "say something else"));
    }

    @Example
    void a_rule_that_went_still_reads_as_it_was_told() {
        SecuredBeds then = SecuredBeds.builder()
                .capacity(() -> CAPACITY)
                .criterion(new SecuredBedsTest.NoLift())
                .build();

        Replay replay = beds.replay(then.match(aRequest().build(), MOMENT).decision());

        assertThat(parts(replay)).containsExactly(Part.RULE_SET, Part.VERDICTS);
        assertThat(replay.changes().get(0).went())
                .map(finding -> finding.rule() + " " + finding.text().en())
                .containsExactly("OWN-1 There is no lift.");
    }

    @Example
    void another_answer_that_nothing_explains_is_told_to_be_a_change_of_the_code() {
        Decision other = Decision.builder()
                .request(decision.request())
                .capacity(decision.capacity())
                .asking(decision.asking())
                .ruleSet(decision.ruleSet())
                .referenceData(decision.referenceData())
                .assessments(decision.assessments().subList(0, 1))
                .build();

        assertThat(beds.replay(other).differences())
                .singleElement()
                .satisfies(verdicts -> assertThat(verdicts.text().nl())
                        .isEqualTo("Het antwoord is anders bij 1 van de 2 afdelingen, het oordeel bij 1."
                                + " Niets anders verklaart dit: de code veranderde zonder nieuwe versie."));
    }

    @Example
    void with_an_own_criterion_another_answer_can_come_from_facts_that_the_record_does_not_hold() {
        SecuredBeds own = SecuredBeds.builder()
                .capacity(() -> CAPACITY)
                .criterion(new SecuredBedsTest.NoLift())
                .build();
        Decision now = own.match(aRequest().build(), MOMENT).decision();
        Decision then = Decision.builder()
                .request(now.request())
                .capacity(now.capacity())
                .asking(now.asking())
                .ruleSet(now.ruleSet())
                .referenceData(now.referenceData())
                .assessments(decision.assessments())
                .build();

        assertThat(own.replay(then).differences())
                .singleElement()
                .satisfies(verdicts -> assertThat(verdicts.text().en())
                        .contains("the facts of an own criterion changed, or the code"));
    }

    @Example
    void the_advice_on_the_best_units_only_is_not_a_decision() {
        Advice best = beds.match(aRequest().build(), MOMENT).top(1);

        assertThatIllegalStateException().isThrownBy(best::decision).withMessageContaining("\nMaybe ");
    }

    @Example
    void REJ_S3_where_victims_live_stands_in_the_request_and_nowhere_else_in_the_record() {
        PlacementRequest request =
                aRequest().victimProvinces(List.of(Province.NOORD_BRABANT)).build();

        Decision kept = beds.match(request, MOMENT).decision();

        assertThat(kept.assessments().get(0).findings())
                .filteredOn(finding -> finding.rule().value().equals("REJ-S3"))
                .singleElement()
                .extracting(KeptFinding::facts)
                .isEqualTo(Map.of());
        assertThat(request.canonical().value()).contains("victimProvinces\tNL-NB");
        assertThat(kept.canonical().value()).doesNotContain("NL-NB");
    }

    @Example
    void a_record_shows_ids_and_hashes_only() {
        PlacementRequest request = aRequest()
                .person(aPerson().birthYear(1988).build())
                .victimProvinces(List.of(Province.ZEELAND))
                .build();

        String shown = beds.match(request, MOMENT).decision().toString();

        assertThat(shown).contains("casus-01", CAPACITY.hash()).doesNotContain("1988", "NL-ZE", "ZEELAND", "u-01");
    }

    @Example
    void capacity_of_which_the_moment_is_not_recorded_can_be_gone_too() {
        CapacitySnapshot undated =
                new CapacitySnapshot(Optional.empty(), CAPACITY.providers(), CAPACITY.units(), CAPACITY.beds());
        SecuredBeds door = SecuredBeds.builder().capacity(() -> undated).build();

        Replay replay =
                door.replay(door.match(aRequest().build(), MOMENT).decision().withoutCapacity());

        assertThat(replay.differences())
                .map(difference -> difference.text().nl())
                .singleElement()
                .asString()
                .doesNotContain("stand van");
    }

    private Decision newRecord(Edition ruleSet, Edition referenceData) {
        return Decision.builder()
                .request(decision.request())
                .capacity(decision.capacity())
                .asking(decision.asking())
                .assessments(decision.assessments())
                .ruleSet(ruleSet)
                .referenceData(referenceData)
                .build();
    }

    private static List<Part> parts(Replay replay) {
        return replay.differences().stream().map(Difference::part).toList();
    }
}
