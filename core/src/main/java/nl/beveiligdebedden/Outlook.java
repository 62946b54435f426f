/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.matching.Turn;
import nl.beveiligdebedden.matching.UnitTurn;

/**
 * The answer over a period: what it is at the start, and when and why it becomes another one while all facts stay the
 * same.
 *
 * <p>Get one from {@link SecuredBeds#match(nl.beveiligdebedden.need.PlacementRequest, Instant, Instant)}. Example: {@code
 * outlook.turns().forEach(turn -> print(turn.day(), turn.units()))}.
 *
 * @param start the answer at the first moment of the period
 * @param until the last moment of the period
 * @param turns the moments at which the answer becomes another one, the earliest first; empty when it never does
 */
public record Outlook(Advice start, Instant until, List<Turn> turns) {

    /**
     * Copies the turns.
     *
     * @param start the answer at the first moment of the period
     * @param until the last moment of the period
     * @param turns the moments at which the answer becomes another one, the earliest first
     */
    public Outlook {
        turns = List.copyOf(turns);
    }

    /**
     * The same outlook, with the units only that are best at the start.
     *
     * @param count how many units to keep; 0 or more
     * @return the shorter outlook; turns of none of these units are left out
     */
    public Outlook top(int count) {
        Advice best = start.top(count);
        Set<UnitId> kept =
                best.assessments().stream().map(one -> one.unit().id()).collect(toUnmodifiableSet());
        List<Turn> shorter = turns.stream()
                .map(turn -> new Turn(turn.at(), among(kept, turn)))
                .filter(turn -> !turn.units().isEmpty())
                .toList();
        return new Outlook(best, until, shorter);
    }

    private static List<UnitTurn> among(Set<UnitId> kept, Turn turn) {
        return turn.units().stream()
                .filter(unit -> kept.contains(unit.after().unit().id()))
                .toList();
    }
}
