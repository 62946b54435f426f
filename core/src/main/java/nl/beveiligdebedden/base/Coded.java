/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

/**
 * A word of the field that has a fixed code for programs and words for people.
 *
 * <p>Codes are the field's own Dutch abbreviations, in capitals; they never change meaning.
 */
public interface Coded {

    /**
     * The code as it stands in documents.
     *
     * @return the code, such as {@code 2H} or {@code ZEDEN}
     */
    String code();

    /**
     * What the code means, for people.
     *
     * @return a short phrase in both languages
     */
    Text words();
}
