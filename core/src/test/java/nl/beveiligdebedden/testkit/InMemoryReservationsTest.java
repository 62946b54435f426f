/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.port.Reservations;

class InMemoryReservationsTest extends ReservationsContract {

    @Override
    protected Reservations over(CapacitySnapshot capacity) {
        return InMemoryReservations.of(capacity);
    }
}
