/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/**
 * A place at which the log was tampered with.
 *
 * @param number the number of the record, or of the first of a run of missing ones
 * @param through the number of the last of that run; else that of the record
 * @param kind what is wrong with it
 */
public record LogFault(long number, long through, Kind kind) {

    /** What can be wrong with a record. */
    public enum Kind implements Coded {
        /** Something in the record or in its link is not as it was written, or it has no link. */
        CHANGED("veranderd", "changed"),
        /** The record is not there, and no deletion that the law asks for says why. */
        MISSING("weg", "missing"),
        /** The record stands at the place of another one. */
        SWAPPED("verwisseld met een ander", "swapped with another one"),
        /** It is the last record (0: there is none), and what is kept about the end of the log says otherwise. */
        END("het eind van het log klopt niet", "the end of the log does not fit");

        private final Text words;

        Kind(String nl, String en) {
            this.words = new Text(nl, en);
        }

        @Override
        public String code() {
            return name();
        }

        @Override
        public Text words() {
            return words;
        }
    }

    /**
     * A fault of one record.
     *
     * @param number the number of the record
     * @param kind what is wrong with it
     */
    public LogFault(long number, Kind kind) {
        this(number, number, kind);
    }
}
