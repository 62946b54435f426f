/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.law.TitleKind.ISD;
import static nl.beveiligdebedden.law.TitleKind.ZM;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Examples.aRequest;
import static nl.beveiligdebedden.testkit.Examples.aTitle;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.CountedDays;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Test;

/** Every boundary in days over ten years, leap days and changes of the clock included, against a count of our own. */
class DayByDayTest {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2030, 1, 1);
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Matcher MATCHER = new Matcher(RuleSet.national());
    private static final PlacementRequest ALWAYS_WITH_A_TITLE = with(
            aTitle(ZM).from(LocalDate.of(2019, 1, 1)).until(Optional.empty()).build());

    @Test
    void TTL_12_is_a_condition_from_42_days_before_a_criminal_title_ends_until_its_last_day() {
        days().forEach(last -> {
            PlacementRequest request = untilTheLastDay(last);

            assertTitleEnd(request, CountedDays.before(last, 43), "");
            assertTitleEnd(request, CountedDays.before(last, 42), "TTL-12");
            assertTitleEnd(request, last, "TTL-12");
            assertTitleEnd(request, CountedDays.after(last, 1), "");
        });
    }

    @Test
    void a_day_of_admission_of_its_own_is_held_against_the_same_42_days() {
        days().forEach(last -> {
            Instant asked = startOf(CountedDays.before(last, 100));

            assertThat(found("title-end", admittedOn(CountedDays.before(last, 43), last), asked, asked))
                    .as("admitted 43 days before %s", last)
                    .isEmpty();
            assertThat(found("title-end", admittedOn(CountedDays.before(last, 42), last), asked, asked))
                    .as("admitted 42 days before %s", last)
                    .isEqualTo("TTL-12");
        });
    }

    @Test
    void the_answer_turns_at_the_start_of_the_day_that_lies_42_days_before_the_end() {
        days().forEach(last -> {
            Instant asked = startOf(CountedDays.before(last, 60));

            assertThat(turns("TTL-12", untilTheLastDay(last), asked, startOf(last)))
                    .as("a title until %s", last)
                    .containsExactly(startOf(CountedDays.before(last, 42)));
        });
    }

    @Test
    void a_bed_is_fresh_on_the_day_of_its_confirmation_and_on_the_next() {
        days().forEach(day -> {
            assertFreshness(day, day, "");
            assertFreshness(day, CountedDays.after(day, 1), "");
        });
    }

    @Test
    void a_bed_must_be_phoned_from_the_second_to_the_seventh_day_after_its_confirmation_BED_11() {
        days().forEach(day -> {
            assertFreshness(day, CountedDays.after(day, 2), "BED-11");
            assertFreshness(day, CountedDays.after(day, 7), "BED-11");
        });
    }

    @Test
    void a_bed_is_not_known_from_the_eighth_day_after_its_confirmation_FILL_9() {
        days().forEach(day -> assertFreshness(day, CountedDays.after(day, 8), "FILL-9"));
    }

    @Test
    void a_confirmation_turns_at_the_start_of_its_second_and_of_its_eighth_day() {
        days().forEach(day -> {
            Instant confirmed = endOf(day);
            Instant until = endOf(CountedDays.after(day, 10));

            assertThat(turns("BED-11", ALWAYS_WITH_A_TITLE, confirmed, until))
                    .as("confirmed at %s", confirmed)
                    .containsExactly(startOf(CountedDays.after(day, 2)));
            assertThat(turns("FILL-9", ALWAYS_WITH_A_TITLE, confirmed, until))
                    .as("confirmed at %s", confirmed)
                    .containsExactly(startOf(CountedDays.after(day, 8)));
        });
    }

    private static void assertTitleEnd(PlacementRequest request, LocalDate asked, String expected) {
        for (Instant moment : List.of(startOf(asked), endOf(asked))) {
            assertThat(found("title-end", request, moment, moment))
                    .as("asked at %s, with %s", moment, request.titles().get(0).until())
                    .isEqualTo(expected);
        }
    }

    /** Confirmed at the start and at the end of one day, and asked at the end and the start of the other. */
    private static void assertFreshness(LocalDate confirmed, LocalDate asked, String expected) {
        assertThat(found("freshness", ALWAYS_WITH_A_TITLE, startOf(confirmed), endOf(asked)))
                .as("confirmed at the start of %s, asked at the end of %s", confirmed, asked)
                .isEqualTo(expected);
        Instant latest = confirmed.equals(asked) ? startOf(confirmed) : endOf(confirmed);
        assertThat(found("freshness", ALWAYS_WITH_A_TITLE, latest, startOf(asked)))
                .as("confirmed at %s, asked at the start of %s", latest, asked)
                .isEqualTo(expected);
    }

    /** The rule of what one criterion found in the whole answer; empty when it found nothing. */
    private static String found(String criterion, PlacementRequest request, Instant confirmed, Instant asked) {
        return MATCHER
                .assess(
                        request,
                        Examples.capacity(
                                aUnit().build(), aBed().confirmedAt(confirmed).build()),
                        Asking.at(asked))
                .get(0)
                .findings()
                .stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .map(finding -> finding.rule().id().value())
                .reduce("", String::concat);
    }

    /** The moments after a first answer, on a bed confirmed then, at which a rule comes into the answer. */
    private static List<Instant> turns(String rule, PlacementRequest request, Instant asked, Instant until) {
        return MATCHER
                .turns(
                        request,
                        Examples.capacity(
                                aUnit().build(), aBed().confirmedAt(asked).build()),
                        Asking.at(asked),
                        until)
                .stream()
                .filter(turn -> turn.units().stream()
                        .flatMap(unit -> unit.came().stream())
                        .anyMatch(finding -> finding.rule().id().value().equals(rule)))
                .map(Turn::at)
                .toList();
    }

    private static PlacementRequest untilTheLastDay(LocalDate last) {
        return with(aTitle(ISD).from(CountedDays.before(last, 400)).until(last).build());
    }

    private static PlacementRequest admittedOn(LocalDate day, LocalDate last) {
        return PlacementRequest.builder()
                .like(untilTheLastDay(last))
                .admissionDate(day)
                .build();
    }

    private static PlacementRequest with(LegalTitle title) {
        return aRequest().titles(List.of(title)).build();
    }

    private static Stream<LocalDate> days() {
        return BEGIN.datesUntil(END);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(AMSTERDAM).toInstant();
    }

    private static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minusNanos(1);
    }
}
