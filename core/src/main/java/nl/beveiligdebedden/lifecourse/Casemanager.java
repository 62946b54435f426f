/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.lifecourse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Ids;

/**
 * From when until when one professional is the casemanager of a person.
 *
 * @param id the id of the professional, never a name
 * @param from the first day
 * @param until the last day; empty while it goes on
 */
public record Casemanager(String id, LocalDate from, Optional<LocalDate> until) {

    /**
     * Checks the id and the order of the days.
     *
     * @param id the id of the professional
     * @param from the first day
     * @param until the last day
     * @throws IllegalArgumentException if it is not an id, or ends before it begins
     */
    public Casemanager {
        if (!Ids.isId(id) || until.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException("id must be an id, and until must be from (" + from + ") or later");
        }
    }

    /** Whether one follows the other, from the first day of the first until the given day; they stand by first day. */
    static boolean withoutGap(List<Casemanager> past, LocalDate day) {
        LocalDate last = past.get(0).from().minusDays(1);
        for (Casemanager next : past) {
            if (next.from().minusDays(1).isAfter(last)) {
                return false;
            }
            LocalDate end = next.until().orElse(day);
            last = end.isAfter(last) ? end : last;
        }
        return !last.isBefore(day);
    }

    boolean covers(LocalDate day) {
        return !from.isAfter(day) && until.filter(day::isAfter).isEmpty();
    }
}
