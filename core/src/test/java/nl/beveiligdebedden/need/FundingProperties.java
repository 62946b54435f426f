/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;

/** The periods say of every day what asking about that day alone says; and money never shuts anybody out. */
class FundingProperties {

    private static final int LONGEST_WALK = 1500;

    @Property(tries = 150)
    void every_day_is_in_one_period_that_says_what_asking_that_day_says(
            @ForAll PlacementRequest request, @ForAll ExpectedStay stay) {
        List<FundingPeriod> periods = Funding.of(request, stay);

        for (LocalDate day = stay.from(); !isOver(stay, day); day = day.plusDays(1)) {
            FundingPeriod alone = Funding.of(request, on(stay, day)).get(0);
            assertThat(covering(periods, day)).as("%s", day).singleElement().satisfies(period -> {
                assertThat(period.acts()).isEqualTo(alone.acts());
                assertThat(period.findings()).isEqualTo(alone.findings());
            });
        }
    }

    @Property
    void the_periods_fill_the_time_that_was_asked_and_two_in_a_row_differ(
            @ForAll PlacementRequest request, @ForAll ExpectedStay stay) {
        List<FundingPeriod> periods = Funding.of(request, stay);

        assertThat(periods.get(0).from()).isEqualTo(stay.from());
        assertThat(periods.get(periods.size() - 1).until()).isEqualTo(stay.until());
        for (int index = 1; index < periods.size(); index++) {
            FundingPeriod before = periods.get(index - 1);
            FundingPeriod after = periods.get(index);
            assertThat(before.until()).contains(after.from().minusDays(1));
            assertThat(before.isLike(after)
                            && stay.days()
                                    .payer(before.from())
                                    .equals(stay.days().payer(after.from())))
                    .isFalse();
        }
    }

    @Property
    void KVN_DEF_13_money_never_blocks_and_every_condition_has_an_owner(@ForAll FundingPeriod period) {
        Stream<Finding> findings =
                Stream.concat(period.acts().values().stream().flatMap(List::stream), period.findings().stream());

        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.effect()).isNotEqualTo(Effect.BLOCK);
            assertThat(finding.remedies().isEmpty()).isEqualTo(finding.effect() != Effect.CONDITION);
        });
    }

    @Property
    void KVN_DEF_13_on_every_day_of_the_stay_some_act_could_pay(
            @ForAll PlacementRequest request, @ForAll ExpectedStay stay) {
        assertThat(Funding.of(request, stay))
                .allSatisfy(period -> assertThat(period.acts().isEmpty())
                        .isEqualTo(stay.days().payer(period.from()).isEmpty()));
    }

    @Property
    void every_sentence_is_filled_in(@ForAll FundingPeriod period) {
        Stream<Finding> findings =
                Stream.concat(period.acts().values().stream().flatMap(List::stream), period.findings().stream());

        assertThat(findings)
                .allSatisfy(finding ->
                        assertThat(finding.text().nl() + finding.text().en()).doesNotContain("{", "}"));
    }

    private static boolean isOver(ExpectedStay stay, LocalDate day) {
        LocalDate last = stay.from().plusDays(LONGEST_WALK);
        return day.isAfter(stay.until().filter(last::isAfter).orElse(last));
    }

    private static ExpectedStay on(ExpectedStay stay, LocalDate day) {
        return new ExpectedStay(stay.days(), stay.facts(), day, Optional.of(day));
    }

    private static List<FundingPeriod> covering(List<FundingPeriod> periods, LocalDate day) {
        return periods.stream()
                .filter(period -> !day.isBefore(period.from())
                        && period.until().filter(day::isAfter).isEmpty())
                .toList();
    }
}
