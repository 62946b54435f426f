/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/**
 * A place at which the log was tampered with.
 *
 * @param number the number of the record
 * @param kind what is wrong with it
 */
public record LogFault(long number, Kind kind) {

    /** What can be wrong with a record. */
    public enum Kind implements Coded {
        /** Something in the record or in its link is not as it was written. */
        CHANGED("veranderd", "changed"),
        /** The record is not there, and no deletion that the law asks for says why. */
        MISSING("weg", "missing"),
        /** The record stands at the place of another one. */
        SWAPPED("verwisseld met een ander", "swapped with another one");

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
}
