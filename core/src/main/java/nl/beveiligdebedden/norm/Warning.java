/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/**
 * Something in a document that can be read but is not sound; it never changes a verdict.
 *
 * @param path where it stands, as a JSON pointer within the document
 * @param finding what is not sound, and the rule that says so
 */
public record Warning(String path, Finding finding) {

    /**
     * The same warning, seen from a larger document.
     *
     * @param parent the JSON pointer of the part that this warning is about
     * @return the warning with the longer path
     */
    public Warning under(String parent) {
        return new Warning(parent + path, finding);
    }
}
