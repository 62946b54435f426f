/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.chain;

import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.RegionId;

/**
 * Says whether a region of one system lies in a region of another one; nothing follows from names that are alike.
 *
 * @param part the region of which it is said
 * @param in the other region
 * @param lies yes when all of it lies there, no when nothing of it does, not recorded when only a part of it does
 * @param source who says so
 * @param period the days on which it holds
 */
public record RegionMapping(RegionId part, RegionId in, Answer lies, String source, Period period) {}
