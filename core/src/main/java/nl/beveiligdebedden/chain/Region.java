/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.chain;

import nl.beveiligdebedden.base.RegionId;

/**
 * A part of the country in one system of regions, such as the Ketenveldnorm region Overijssel.
 *
 * @param id its id
 * @param system the system to which it belongs
 * @param name its name
 * @param source where the name was found
 * @param period the days on which it exists
 */
public record Region(RegionId id, RegionSystem system, String name, String source, Period period) {}
