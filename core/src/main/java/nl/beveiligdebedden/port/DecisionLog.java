/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.port;

import nl.beveiligdebedden.norm.ChainLink;
import nl.beveiligdebedden.norm.Checked;

/** Keeps what was decided, each record chained by hash to the one before it; nothing in it is ever changed. */
@FunctionalInterface
public interface DecisionLog {

    /**
     * Adds a record.
     *
     * @param entry what was decided
     * @param by who records it
     * @return its link in the chain; or a fault at {@code /by} when the role may not do this
     */
    Checked<ChainLink> append(LogEntry entry, Actor by);
}
