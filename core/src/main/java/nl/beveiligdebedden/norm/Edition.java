/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/**
 * Which rules or which data were used: the version that people chose, and the hash of what was really in it.
 *
 * @param version a semantic version, or the date of the data
 * @param hash {@code sha256:} and 64 hexadecimal digits
 */
public record Edition(String version, String hash) {

    /** The version and the hash, on one line. */
    @Override
    public String toString() {
        return version + " " + hash;
    }
}
