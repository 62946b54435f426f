/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.time.Instant;
import java.util.Optional;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.json.CapacityLines;

/** Hands lines on, and begins with a header also when that of the file was skipped. */
final class LineCopy implements CapacityLines {

    private final CapacityLines to;
    private boolean begun;

    LineCopy(CapacityLines to) {
        this.to = to;
    }

    @Override
    public void header(Optional<Instant> asOf) {
        begun = true;
        to.header(asOf);
    }

    private CapacityLines begun() {
        if (!begun) {
            header(Optional.empty());
        }
        return to;
    }

    @Override
    public void provider(Provider provider) {
        begun().provider(provider);
    }

    @Override
    public void unit(Unit unit) {
        begun().unit(unit);
    }

    @Override
    public void bed(Bed bed) {
        begun().bed(bed);
    }
}
