/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.capacity;

import java.util.Optional;
import nl.beveiligdebedden.base.ProviderId;

/**
 * An organisation that offers secured beds.
 *
 * @param id its id
 * @param name its name; empty when it is not recorded
 */
public record Provider(ProviderId id, Optional<String> name) {}
