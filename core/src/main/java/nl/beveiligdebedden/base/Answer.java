/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

/** The answer to a yes-or-no question that somebody may not have recorded. */
public enum Answer {
    /** Recorded as yes. */
    YES,
    /** Recorded as no. */
    NO,
    /** Not recorded: we do not know. */
    NOT_RECORDED;

    /**
     * The answer for a recorded yes or no.
     *
     * @param yes what was recorded
     * @return {@link #YES} or {@link #NO}
     */
    public static Answer of(boolean yes) {
        return yes ? YES : NO;
    }
}
