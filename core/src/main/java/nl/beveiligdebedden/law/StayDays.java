/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Counts the days of a stay in mental health care, because the payer changes after 365 and after 1,095 days.
 *
 * <p>An interruption of at most 30 days does not break the count, and its days do not count; a longer one starts a new
 * count. Leave is no interruption. Source: FIN-12, FIN-13 and Besluit zorgverzekering, article 2.12 (text of May 2017).
 *
 * <p>Example: {@code StayDays.of(from, List.of()).payer(day)}.
 *
 * @param stayFrom the first day of the stay
 * @param interruptions the interruptions in order; those that touched or overlapped are one
 */
public record StayDays(LocalDate stayFrom, List<Interruption> interruptions) {

    private static final int LONGEST_THAT_DOES_NOT_BREAK = 30;

    /**
     * Puts the interruptions in order and joins those that touch or overlap.
     *
     * @param stayFrom the first day of the stay
     * @param interruptions the interruptions, in any order
     * @throws IllegalArgumentException if an interruption begins before the stay
     */
    public StayDays {
        interruptions.forEach(interruption -> refuseBefore(stayFrom, interruption));
        interruptions = joined(interruptions);
    }

    /**
     * The count of a stay.
     *
     * @param stayFrom the first day of the stay
     * @param interruptions the interruptions, in any order
     * @return the count
     * @throws IllegalArgumentException if an interruption begins before the stay
     */
    public static StayDays of(LocalDate stayFrom, Collection<Interruption> interruptions) {
        return new StayDays(stayFrom, List.copyOf(interruptions));
    }

    /**
     * The number of a day in the count of that day.
     *
     * @param date the day
     * @return 1 for the first day of a count; empty before the stay and on a day of interruption
     */
    public OptionalInt dayNumber(LocalDate date) {
        if (date.isBefore(stayFrom) || interruptionOn(date).isPresent()) {
            return OptionalInt.empty();
        }
        LocalDate start = startOfCount(date);
        long skipped = interruptions.stream()
                .filter(away -> !away.from().isBefore(start) && away.isOverBefore(date))
                .mapToLong(Interruption::days)
                .sum();
        return OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS.between(start, date) + 1 - skipped));
    }

    /**
     * Who pays for a day.
     *
     * @param date the day
     * @return the payer; empty before the stay and on a day of interruption
     */
    public Optional<StayPayer> payer(LocalDate date) {
        OptionalInt number = dayNumber(date);
        return number.isPresent() ? Optional.of(StayPayer.ofDay(number.getAsInt())) : Optional.empty();
    }

    /**
     * The date of day 1096 in the last count, from which the Wlz pays.
     *
     * @return the date, as far as interruptions are known now; empty when one that still runs comes first
     */
    public Optional<LocalDate> firstWlzDay() {
        return firstDay(StayPayer.WLZ, LocalDate.MAX);
    }

    /**
     * The first date that a payer pays for, in the count of a day.
     *
     * @param payer the payer
     * @param date the day, which tells which count is meant when a long interruption started a new one
     * @return the date; empty when an interruption that is long or still runs comes first
     */
    public Optional<LocalDate> firstDay(StayPayer payer, LocalDate date) {
        LocalDate start = startOfCount(date);
        LocalDate day = start.plusDays(payer.firstDay() - 1L);
        for (Interruption away : interruptions) {
            if (away.from().isBefore(start) || away.from().isAfter(day)) {
                continue;
            }
            if (breaksCount(away)) {
                return Optional.empty();
            }
            day = day.plusDays(away.days());
        }
        return Optional.of(day);
    }

    /**
     * The interruption in which a day falls.
     *
     * @param date the day
     * @return the interruption; empty when the person stays in the institution, or the stay did not begin yet
     */
    public Optional<Interruption> interruptionOn(LocalDate date) {
        return interruptions.stream().filter(away -> away.covers(date)).findFirst();
    }

    /**
     * Every day on which the answer of {@link #payer(LocalDate)} can become another one.
     *
     * @return the days, the first one first
     */
    public SortedSet<LocalDate> turningDays() {
        SortedSet<LocalDate> days = new TreeSet<>(Set.of(stayFrom));
        interruptions.forEach(away -> {
            days.add(away.from());
            away.until().ifPresent(last -> days.add(last.plusDays(1)));
        });
        Stream.of(StayPayer.values())
                .flatMap(payer -> List.copyOf(days).stream().flatMap(day -> firstDay(payer, day).stream()))
                .forEach(days::add);
        return days;
    }

    /**
     * Whether a new count starts after an interruption, as far as we know.
     *
     * @param away the interruption
     * @return true when it took more than 30 days, or is not over
     */
    public static boolean breaksCount(Interruption away) {
        return away.until().isEmpty() || away.days() > LONGEST_THAT_DOES_NOT_BREAK;
    }

    /** The day after the last long interruption before a day. */
    private LocalDate startOfCount(LocalDate date) {
        return interruptions.stream()
                .filter(away -> away.isOverBefore(date) && breaksCount(away))
                .flatMap(away -> away.until().stream())
                .reduce((earlier, later) -> later)
                .map(last -> last.plusDays(1))
                .orElse(stayFrom);
    }

    private static void refuseBefore(LocalDate stayFrom, Interruption interruption) {
        if (interruption.from().isBefore(stayFrom)) {
            throw new IllegalArgumentException("interruptions must begin on stayFrom or later");
        }
    }

    private static List<Interruption> joined(List<Interruption> interruptions) {
        List<Interruption> joined = new ArrayList<>();
        interruptions.stream().sorted(comparing(Interruption::from)).forEach(next -> {
            int last = joined.size() - 1;
            if (last >= 0 && next.touches(joined.get(last))) {
                joined.set(last, next.joinedTo(joined.get(last)));
            } else {
                joined.add(next);
            }
        });
        return List.copyOf(joined);
    }

    /** Shows nothing of a person. */
    @Override
    public String toString() {
        return "StayDays{}";
    }
}
