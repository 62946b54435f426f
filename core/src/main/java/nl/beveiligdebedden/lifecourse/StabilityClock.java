/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.lifecourse;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Counts for how long somebody has been stable on the danger criterion: 24 months are asked for (KVN-OUT-1).
 *
 * <p>A setback starts the count anew on the next day. A month is full on the day with the same number; when a month does
 * not have that day, on the first day of the next one, so that nobody is told too early. There is no instrument that
 * measures stability (KVN-OUT-7): professionals say from when on it holds.
 *
 * <p>Example: {@code new StabilityClock(from, List.of()).stableMonths(day)}.
 *
 * @param stableFrom the first stable day, as professionals wrote it down
 * @param setbacks the setbacks, by date; those before {@code stableFrom} change nothing
 */
public record StabilityClock(LocalDate stableFrom, List<Setback> setbacks) {

    /** How many months the norm asks for. */
    public static final int MONTHS_ASKED = 24;

    /**
     * Puts the setbacks in order.
     *
     * @param stableFrom the first stable day
     * @param setbacks the setbacks, in any order
     */
    public StabilityClock {
        setbacks = setbacks.stream()
                .sorted(comparing(Setback::date).thenComparing(Setback::evidence))
                .toList();
    }

    /**
     * The first day of the count that runs on a day.
     *
     * @param day the day of asking; setbacks after it are not known yet
     * @return the day after the last setback, or {@code stableFrom} when there was none since
     */
    public LocalDate since(LocalDate day) {
        return setbacks.stream()
                .map(Setback::date)
                .filter(date -> !date.isAfter(day) && !date.isBefore(stableFrom))
                .reduce(stableFrom, (earlier, later) -> later.plusDays(1));
    }

    /**
     * How many full months somebody has been stable.
     *
     * @param day the day of asking
     * @return the months; 0 before the first stable day and on the day of a setback
     */
    public int stableMonths(LocalDate day) {
        return Math.max(0, Math.toIntExact(ChronoUnit.MONTHS.between(since(day), day)));
    }

    /**
     * The first day on which 24 months are full, when no setback comes in between.
     *
     * @param day the day of asking
     * @return the day; in the past when they are full already
     */
    public LocalDate reachedOn(LocalDate day) {
        LocalDate since = since(day);
        LocalDate reached = since.plusMonths(MONTHS_ASKED);
        return reached.getDayOfMonth() == since.getDayOfMonth() ? reached : reached.plusDays(1);
    }

    /** Shows nothing of a person. */
    @Override
    public String toString() {
        return "StabilityClock{}";
    }
}
