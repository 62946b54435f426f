/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which places look the same in one respect: each place has the number of its view, and each view one place as a sample.
 *
 * @param views the number of the view of each place
 * @param samples a place for each view
 */
record Column(int[] views, List<Place> samples) {

    static Column of(List<Place> places, Function<Place, Object> view) {
        Map<Object, Integer> numbers = new HashMap<>();
        List<Place> samples = new ArrayList<>();
        int[] views = new int[places.size()];
        for (int place = 0; place < views.length; place++) {
            views[place] = numbers.computeIfAbsent(view.apply(places.get(place)), unseen -> numbers.size());
            if (views[place] == samples.size()) {
                samples.add(places.get(place));
            }
        }
        return new Column(views, samples);
    }

    boolean isTheSameEverywhere() {
        return samples.size() == 1;
    }

    /** Adds to the marks of the places from here on those of their views. */
    void addTo(long[] marks, int from, long[] marksOfViews) {
        for (int index = 0; index < marks.length; index++) {
            marks[index] |= marksOfViews[views[from + index]];
        }
    }
}
