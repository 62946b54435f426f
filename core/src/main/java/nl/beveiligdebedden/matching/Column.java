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
            Integer known = numbers.putIfAbsent(view.apply(places.get(place)), samples.size());
            views[place] = known == null ? samples.size() : known;
            if (known == null) {
                samples.add(places.get(place));
            }
        }
        return new Column(views, samples);
    }
}
