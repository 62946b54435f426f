/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import nl.beveiligdebedden.base.Text;

/**
 * How many lines were read.
 *
 * @param read lines that were read and handed on, the header too
 * @param bad lines that could not be read and were skipped
 */
public record LineCount(long read, long bad) {

    /**
     * The numbers, for people.
     *
     * @return one line in both languages
     */
    public Text text() {
        return new Text(
                read + (read == 1 ? " regel" : " regels") + " gelezen, " + bad + " overgeslagen",
                read + (read == 1 ? " line" : " lines") + " read, " + bad + " skipped");
    }
}
