/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.time.Instant;
import java.util.List;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.national.NationalSnapshot;
import nl.beveiligdebedden.national.PublishedCase;
import nl.beveiligdebedden.need.PlacementRequest;

/**
 * What is asked: some requests, asked in turn, against every bed at one moment.
 *
 * @param snapshot the units and beds
 * @param requests the requests
 * @param moment the moment of asking
 */
record Country(CapacitySnapshot snapshot, List<PlacementRequest> requests, Instant moment) {

    /** A drawn country of one-bed units; the same one each time. */
    static Country drawn(int units) {
        return new Country(Draw.capacity(units), DrawnRequests.ALL, Draw.MOMENT);
    }

    /** The state of 15 June 2022, and the case that was published with it. */
    static Country national() {
        return new Country(NationalSnapshot.of15June2022(), List.of(PublishedCase.request()), PublishedCase.moment());
    }
}
