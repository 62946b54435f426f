/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.beveiligdebedden.testkit.DomainArbitraries;
import nl.beveiligdebedden.testkit.Examples;

/** What holds for every time line and every stay. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class TimelineProperties {

    private static final int DAYS = 1200;

    @Provide
    Arbitrary<List<LegalTitle>> titles() {
        return DomainArbitraries.titles().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<StayDays> stays() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, DAYS).map(day -> Examples.TODAY.plusDays(day));
        Arbitrary<Interruption> away = Combinators.combine(
                        days, Arbitraries.of(0, 1, 10, 29, 30, 31, 60).injectNull(0.1))
                .as((from, more) ->
                        new Interruption(from, Optional.ofNullable(more).map(from::plusDays)));
        return away.list().ofMaxSize(4).map(list -> StayDays.of(Examples.TODAY, list));
    }

    @Property
    void titles_in_any_order_give_the_same_time_line(
            @ForAll("titles") List<LegalTitle> titles, @ForAll Random random, @ForAll @IntRange(max = DAYS) int ahead) {
        List<LegalTitle> shuffled = new ArrayList<>(titles);
        Collections.shuffle(shuffled, random);
        LocalDate day = Examples.TODAY.plusDays(ahead - DAYS / 2);

        TitleTimeline one = TitleTimeline.of(titles);
        TitleTimeline other = TitleTimeline.of(shuffled);

        assertThat(other).isEqualTo(one);
        assertThat(other.checks()).isEqualTo(one.checks());
        assertThat(other.on(day)).isEqualTo(one.on(day));
        assertThat(other.firstGap(day)).isEqualTo(one.firstGap(day));
        assertThat(other.endsFrom(day)).isEqualTo(one.endsFrom(day));
    }

    @Property
    void a_gap_is_really_a_gap_and_the_first(
            @ForAll("titles") List<LegalTitle> titles, @ForAll @IntRange(max = DAYS) int ahead) {
        TitleTimeline timeline = TitleTimeline.of(titles);
        LocalDate day = Examples.TODAY.plusDays(ahead - DAYS / 2);

        Optional<TitleGap> gap = timeline.firstGap(day);

        LocalDate first = gap.map(TitleGap::from).orElse(day.plusDays(DAYS));
        LocalDate last = gap.flatMap(TitleGap::until).orElse(first.plusDays(DAYS));
        assertThat(day.datesUntil(first)).noneMatch(before -> isWithout(timeline, before));
        assertThat(gap.stream().flatMap(found -> first.datesUntil(last.plusDays(1))))
                .allMatch(inside -> isWithout(timeline, inside));
        assertThat(gap.flatMap(TitleGap::until).stream())
                .allSatisfy(
                        end -> assertThat(isWithout(timeline, end.plusDays(1))).isFalse());
    }

    @Property
    void a_title_that_holds_on_the_time_line_holds_in_a_verdict(
            @ForAll("titles") List<LegalTitle> titles, @ForAll @IntRange(max = DAYS) int ahead) {
        LocalDate day = Examples.TODAY.plusDays(ahead - DAYS / 2);

        List<LegalTitle> holding = TitleTimeline.of(titles).on(day).titles();

        assertThat(holding).allMatch(title -> title.holdsOn(day));
        assertThat(titles.stream()
                        .filter(title -> title.holdsOn(day) && title.until().isPresent()))
                .allMatch(holding::contains);
    }

    @Property
    void when_something_must_be_asked_for_after_a_civil_title_the_next_day_is_without_title(
            @ForAll("titles") List<LegalTitle> titles) {
        TitleTimeline timeline = TitleTimeline.of(titles);

        List<TitleEnd> ends = timeline.endsFrom(Examples.TODAY);

        assertThat(ends)
                .filteredOn(end -> !end.title().kind().isCriminal())
                .allSatisfy(end -> assertThat(end.applications().isEmpty())
                        .isNotEqualTo(isWithout(timeline, end.lastDay().plusDays(1))));
    }

    @Property
    void day_numbers_grow_by_one_or_begin_anew(@ForAll("stays") StayDays stay) {
        List<Integer> numbers = stay.stayFrom()
                .datesUntil(stay.stayFrom().plusDays(2 * DAYS))
                .map(stay::dayNumber)
                .flatMap(number -> number.stream().boxed())
                .toList();

        for (int index = 1; index < numbers.size(); index++) {
            assertThat(numbers.get(index)).isIn(numbers.get(index - 1) + 1, 1);
        }
    }

    @Property
    void every_day_has_a_number_or_is_before_the_stay_or_in_an_interruption(
            @ForAll("stays") StayDays stay, @ForAll @IntRange(max = DAYS) int ahead) {
        LocalDate day = stay.stayFrom().plusDays(ahead - 100);

        OptionalInt number = stay.dayNumber(day);

        boolean away = stay.interruptions().stream()
                .anyMatch(days -> !days.from().isAfter(day)
                        && !days.until().orElse(LocalDate.MAX).isBefore(day));
        assertThat(number.isEmpty()).isEqualTo(day.isBefore(stay.stayFrom()) || away);
        assertThat(stay.payer(day).isPresent()).isEqualTo(number.isPresent());
    }

    @Property
    void the_first_day_of_the_Wlz_has_number_1096(@ForAll("stays") StayDays stay) {
        Optional<LocalDate> first = stay.firstWlzDay();

        assertThat(first.stream())
                .allSatisfy(day -> assertThat(stay.dayNumber(day)).hasValue(1096));
    }

    private static boolean isWithout(TitleTimeline timeline, LocalDate day) {
        return timeline.on(day).titles().isEmpty();
    }
}
