/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.chain;

import nl.beveiligdebedden.base.RegionId;

/**
 * Says that a region of one system lies in a region of another one; nothing follows from names that are alike.
 *
 * @param part the region that lies in the other one
 * @param in the other region
 * @param wholly true when all of it lies there, false when only a part of it does
 * @param source who says so
 * @param period the days on which it holds
 */
public record RegionMapping(RegionId part, RegionId in, boolean wholly, String source, Period period) {}
