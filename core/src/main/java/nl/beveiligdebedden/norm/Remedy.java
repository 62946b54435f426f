/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/**
 * Something that somebody can do to take a block away.
 *
 * @param code the fixed code, such as {@code CONTRA_INDICATIE:ZEDEN}
 * @param owner who can do it
 * @param words what must be done, for people
 */
public record Remedy(String code, Owner owner, Text words) implements Coded, Comparable<Remedy> {

    @Override
    public int compareTo(Remedy other) {
        return code.compareTo(other.code);
    }
}
