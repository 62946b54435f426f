/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.port;

import java.time.Instant;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.norm.CanonicalRows;
import nl.beveiligdebedden.norm.CanonicalText;

/**
 * A record for the log: the text of a decision, or of a step in the casework.
 *
 * <p>{@code toString} does not show the text. Example: {@code new LogEntry("DECISION", request.id(), json, now)}.
 *
 * @param kind what kind of record it is, such as {@code DECISION}
 * @param about the request that it is about
 * @param at the moment
 * @param body the record itself, such as the JSON of a decision
 */
public record LogEntry(String kind, RequestId about, Instant at, String body) {

    /**
     * The hash of everything in the record, and of who recorded it.
     *
     * @param by who recorded it
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public String hash(Actor by) {
        return CanonicalText.of(CanonicalRows.of("entry")
                        .add("kind", kind)
                        .add("about", about)
                        .add("at", at)
                        .add("role", by.role())
                        .add("party", by.party())
                        .add("body", body)
                        .rows())
                .hash();
    }

    /** Shows what it is about, and not what stands in it. */
    @Override
    public String toString() {
        return "LogEntry{" + kind + " about " + about + " at " + at + "}";
    }
}
