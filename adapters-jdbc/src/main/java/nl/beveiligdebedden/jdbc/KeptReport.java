/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.util.Optional;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.port.ActorRole;

/**
 * A report on a bed as it was kept.
 *
 * @param bed the bed
 * @param number its place among the reports of the bed; the first has number 1
 * @param report what was said, when, and where it comes from
 * @param by the role of whoever recorded it; empty when the one who runs the database did
 */
public record KeptReport(BedId bed, int number, BedReport report, Optional<ActorRole> by) {}
