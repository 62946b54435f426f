/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.LogEntry;

/**
 * A record of the log as it was kept.
 *
 * @param number its place in the chain
 * @param entry the record
 * @param by who recorded it
 */
public record KeptEntry(long number, LogEntry entry, Actor by) {}
