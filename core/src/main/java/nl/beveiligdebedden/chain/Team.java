/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.chain;

import java.util.Optional;
import nl.beveiligdebedden.base.PartyId;
import nl.beveiligdebedden.base.RegionId;

/**
 * A team of a party: what it gives, where and when. Whether it is composed well is asked elsewhere.
 *
 * @param form what it gives, such as a levensloop team
 * @param party the party that has the team
 * @param region the region or the area of a ZVH in which it works; empty when that is not recorded
 * @param period the days on which it works
 */
public record Team(CareForm form, PartyId party, Optional<RegionId> region, Period period) {}
