/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import nl.beveiligdebedden.capacity.CapacitySnapshot;

/**
 * What the database holds after a save, read back before the save was closed, so that a lost save is seen (FILL-8).
 *
 * <p>Compare it with what you meant to save: {@code saved.stored().hash().equals(snapshot.hash())}.
 *
 * @param reports how many reports were added; a bed without news gets none
 * @param stored everything that is known now
 */
public record Saved(int reports, CapacitySnapshot stored) {}
