/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import java.util.List;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.matching.Pairing;

/**
 * A case on which everybody agreed: one request, one bed, one moment, and what must come out.
 *
 * <p>The national ones stand in a file of the form {@code lcbb-scenarios/1}; {@code @GoldenScenarios} in the test kit of
 * {@code lcbb-adapters-json} reads it.
 *
 * @param id the id of the scenario
 * @param title what it is about
 * @param pairing what is asked
 * @param expected what must come out
 */
public record GoldenScenario(String id, String title, Pairing pairing, Outcome expected) {

    /**
     * The unit and bed of the scenario as a whole country, for a test that goes through the front door.
     *
     * @return a snapshot of one unit with one bed
     */
    public CapacitySnapshot capacity() {
        return Examples.capacity(List.of(pairing.unit()), pairing.bed().stream().toList());
    }

    /** The id and the title, as JUnit shows them. */
    @Override
    public String toString() {
        return id + " " + title;
    }
}
