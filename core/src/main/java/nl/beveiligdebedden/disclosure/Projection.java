/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.beveiligdebedden.norm.Fact;

/**
 * What one recipient may be told of a case, and nothing else: it holds copies of that data and not the case itself.
 *
 * <p>Made by {@link DisclosureTable#disclose}. {@code toString} shows the categories only.
 *
 * @param route the route
 * @param to who may be told
 * @param data the data by category; a category without facts may be told, but nothing of it is recorded
 */
public record Projection(SharingRoute route, Recipient to, SortedMap<DataCategory, List<Fact>> data) {

    /**
     * Copies the map.
     *
     * @param route the route
     * @param to who may be told
     * @param data the data by category
     */
    public Projection {
        data = Collections.unmodifiableSortedMap(new TreeMap<>(data));
    }

    @Override
    public String toString() {
        return "Projection[" + route + " " + to + " " + data.keySet() + "]";
    }
}
