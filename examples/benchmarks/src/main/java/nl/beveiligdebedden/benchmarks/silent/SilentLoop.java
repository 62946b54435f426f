/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.silent;

import java.time.Instant;
import java.util.Arrays;
import nl.beveiligdebedden.benchmarks.facts.Place;
import nl.beveiligdebedden.benchmarks.facts.Places;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Verdict;

/**
 * The limit: the verdict of every unit, by a loop that stops at the first no and gives no reason.
 *
 * <p>The facts of the units are laid out beforehand, the request is prepared once. Criteria that never say no are asked
 * only of beds that nothing blocks, so this is as little work as the verdicts can be had for, criterion by criterion.
 */
public final class SilentLoop {

    private static final byte BLOCKED = (byte) Verdict.DOES_NOT_FIT.ordinal();

    private final CodeBits contraIndicationBits = new CodeBits();
    private final CodeBits indicationBits = new CodeBits();
    private final Row[] rows;
    private final int units;

    /**
     * Lays out the facts.
     *
     * @param snapshot the units and beds
     */
    public SilentLoop(CapacitySnapshot snapshot) {
        rows = Places.of(snapshot).stream().map(this::row).toArray(Row[]::new);
        units = snapshot.units().size();
    }

    private Row row(Place place) {
        return new Row(place, contraIndicationBits, indicationBits);
    }

    /**
     * The verdict of each unit, that of its best bed.
     *
     * @param request the request
     * @param asOf the moment of asking
     * @return the place of each verdict in {@link Verdict}, in the order of the units
     */
    public byte[] verdicts(PlacementRequest request, Instant asOf) {
        Need need = new Need(request, asOf, contraIndicationBits, indicationBits);
        byte[] verdicts = new byte[units];
        Arrays.fill(verdicts, BLOCKED);
        for (Row row : rows) {
            if (!Blocks.isIn(row, need)) {
                verdicts[row.unit] = (byte) Math.min(verdicts[row.unit], Doubts.verdict(row, need));
            }
        }
        return verdicts;
    }
}
