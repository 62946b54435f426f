/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Examples.capacity;

import java.util.List;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;

/** Two providers with a unit each, and in it a free bed and one that is taken. */
final class TwoProviders {

    private TwoProviders() {}

    static CapacitySnapshot twoProviders() {
        UnitId other = new UnitId("u-02");
        return capacity(
                List.of(
                        aUnit().build(),
                        aUnit().id(other).provider(new ProviderId("p-02")).build()),
                List.of(
                        bed("b-01", BedState.VRIJ).build(),
                        bed("b-02", BedState.BEZET).build(),
                        bed("b-03", BedState.VRIJ).unit(other).build(),
                        bed("b-04", BedState.BEZET).unit(other).build()));
    }

    static Bed.Builder bed(String id, BedState state) {
        return aBed().id(new BedId(id)).state(state);
    }
}
