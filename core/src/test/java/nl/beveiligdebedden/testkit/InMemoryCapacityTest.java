/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static org.assertj.core.api.Assertions.assertThat;

import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.port.CapacitySource;
import org.junit.jupiter.api.Test;

class InMemoryCapacityTest extends CapacitySourceContract {

    @Override
    protected CapacitySource holding(CapacitySnapshot capacity) {
        return InMemoryCapacity.of(capacity);
    }

    @Test
    void what_is_loaded_takes_the_place_of_what_was_there() {
        CapacitySnapshot later = Examples.capacity(aUnit().build());
        InMemoryCapacity source =
                InMemoryCapacity.of(Examples.capacity(aUnit().name("De Linde").build()));

        source.load(later);

        assertThat(source.read()).isEqualTo(later);
    }
}
