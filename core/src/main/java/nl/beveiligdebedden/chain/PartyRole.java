/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.chain;

import java.util.Optional;
import nl.beveiligdebedden.base.RegionId;

/**
 * A role that a party has, where and when.
 *
 * @param role the role
 * @param region the region or the area in which it has the role; empty when it has it in the whole country
 * @param period the days on which it has the role
 */
public record PartyRole(Role role, Optional<RegionId> region, Period period) {}
