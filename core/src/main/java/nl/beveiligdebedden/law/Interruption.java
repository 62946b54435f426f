/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Days in a row on which a person did not stay in the institution; leave is no interruption.
 *
 * @param from the first day away
 * @param until the last day away; empty when the person is not back yet
 */
public record Interruption(LocalDate from, Optional<LocalDate> until) {

    /**
     * Checks the order of the days.
     *
     * @param from the first day away
     * @param until the last day away; empty when the person is not back yet
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Interruption {
        if (until.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException("until must be from or later");
        }
    }

    /**
     * An interruption that is over.
     *
     * @param from the first day away
     * @param until the last day away
     * @return the interruption
     */
    public static Interruption of(LocalDate from, LocalDate until) {
        return new Interruption(from, Optional.of(until));
    }

    /**
     * An interruption that still runs.
     *
     * @param from the first day away
     * @return the interruption
     */
    public static Interruption since(LocalDate from) {
        return new Interruption(from, Optional.empty());
    }

    boolean covers(LocalDate day) {
        return !from.isAfter(day) && !isOverBefore(day);
    }

    boolean isOverBefore(LocalDate day) {
        return until.filter(last -> last.isBefore(day)).isPresent();
    }

    /** Begins during the other or on the day after it. */
    boolean touches(Interruption earlier) {
        return !earlier.isOverBefore(from.minusDays(1));
    }

    /** Both as one; the other begins first. */
    Interruption joinedTo(Interruption earlier) {
        return new Interruption(
                earlier.from, until.flatMap(last -> earlier.until.map(other -> last.isAfter(other) ? last : other)));
    }

    /** How many days; only for one that is over. */
    long days() {
        return ChronoUnit.DAYS.between(from, until.orElseThrow()) + 1;
    }

    /** Shows nothing of a person. */
    @Override
    public String toString() {
        return "Interruption{}";
    }
}
