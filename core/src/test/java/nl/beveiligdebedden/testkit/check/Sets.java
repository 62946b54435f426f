/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parts of a set of codes. */
final class Sets {

    private Sets() {}

    /** Every part, small and large, but the empty one. */
    static Stream<Set<String>> of(Collection<String> codes) {
        List<String> all = List.copyOf(codes);
        return IntStream.range(1, 1 << all.size()).mapToObj(mask -> part(all, mask));
    }

    static Set<String> without(String code, Set<String> codes) {
        Set<String> others = new TreeSet<>(codes);
        others.remove(code);
        return others;
    }

    private static Set<String> part(List<String> all, int mask) {
        Set<String> part = new TreeSet<>();
        IntStream.range(0, all.size())
                .filter(index -> (mask >> index & 1) == 1)
                .forEach(index -> part.add(all.get(index)));
        return part;
    }
}
