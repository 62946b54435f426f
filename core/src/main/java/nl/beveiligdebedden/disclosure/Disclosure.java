/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.beveiligdebedden.norm.Finding;

/**
 * What may be told to somebody, on what ground, and what is left out and why.
 *
 * <p>Hand over the projection and nothing else. What is left out is told by category, whether or not anything of it is
 * recorded; the ground tells on what the route rests, which is for those who share.
 *
 * @param projection what may be told
 * @param ground why the route is open, or what is missing for it
 * @param leftOut what may not be told, each category with the reasons
 */
public record Disclosure(Projection projection, List<Finding> ground, SortedMap<DataCategory, List<Finding>> leftOut) {

    /**
     * Copies the list and the map.
     *
     * @param projection what may be told
     * @param ground why the route is open, or what is missing for it
     * @param leftOut what may not be told, each category with the reasons
     */
    public Disclosure {
        ground = List.copyOf(ground);
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    }

    /** Shows nothing of a person. */
    @Override
    public String toString() {
        return "Disclosure{" + projection + "}";
    }
}
