/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** FIN-12, FIN-13: the count of a stay is what somebody gets who walks through it day by day with a pencil. */
class StayDaysProperties {

    private static final int LONGEST_WALK = 2600;

    @Property
    void every_day_has_the_number_that_a_walk_day_by_day_gives(
            @ForAll StayDays stay, @ForAll @IntRange(min = -2, max = LONGEST_WALK) int later) {
        LocalDate day = stay.stayFrom().plusDays(later);

        assertThat(stay.dayNumber(day).stream().boxed().findFirst())
                .isEqualTo(Optional.ofNullable(walk(stay).get(day)));
    }

    @Property(tries = 200)
    void the_payer_changes_on_turning_days_only(@ForAll StayDays stay) {
        SortedSet<LocalDate> turning = stay.turningDays();

        for (LocalDate day = stay.stayFrom();
                day.isBefore(stay.stayFrom().plusDays(LONGEST_WALK));
                day = day.plusDays(1)) {
            if (!turning.contains(day)) {
                assertThat(stay.payer(day)).as("%s", day).isEqualTo(stay.payer(day.minusDays(1)));
            }
        }
    }

    @Property
    void a_payer_begins_on_the_day_that_has_its_first_number(
            @ForAll StayDays stay, @ForAll StayPayer payer, @ForAll @IntRange(max = LONGEST_WALK) int later) {
        Optional<LocalDate> first = stay.firstDay(payer, stay.stayFrom().plusDays(later));

        assertThat(first.stream().mapToInt(day -> stay.dayNumber(day).orElse(0)))
                .allMatch(number -> number == payer.firstDay());
    }

    /** Day by day: away or not, how long away, and the next number. */
    private static TreeMap<LocalDate, Integer> walk(StayDays stay) {
        TreeMap<LocalDate, Integer> numbers = new TreeMap<>();
        int number = 0;
        int away = 0;
        for (int later = 0; later <= LONGEST_WALK; later++) {
            LocalDate day = stay.stayFrom().plusDays(later);
            if (isAway(stay, day)) {
                away++;
            } else {
                number = away > 30 ? 1 : number + 1;
                away = 0;
                numbers.put(day, number);
            }
        }
        return numbers;
    }

    private static boolean isAway(StayDays stay, LocalDate day) {
        return stay.interruptions().stream()
                .anyMatch(away -> !day.isBefore(away.from())
                        && (away.until().isEmpty() || !day.isAfter(away.until().get())));
    }
}
