/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.region;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.beveiligdebedden.chain.Agreement;

/**
 * The smallest set of agreements that holds one way of each gap.
 *
 * <p>A set that closes all gaps holds one of the ways of the first gap that is still open, whole; so trying each of these
 * ways, within a size, misses no set of that size. Sizes are tried from small to large. Gaps that share no agreement, not
 * even by way of others, are solved apart.
 */
final class LeastAgreements {

    private LeastAgreements() {}

    /** The ways of each gap, at least one way for each. */
    static List<Agreement> closing(List<List<List<Agreement>>> gaps) {
        return groups(gaps).stream().flatMap(group -> smallest(group).stream()).toList();
    }

    private static List<List<List<List<Agreement>>>> groups(List<List<List<Agreement>>> gaps) {
        List<List<List<List<Agreement>>>> groups = new ArrayList<>();
        for (List<List<Agreement>> gap : gaps) {
            List<List<List<List<Agreement>>>> shared =
                    groups.stream().filter(group -> share(group, gap)).toList();
            groups.removeAll(shared);
            groups.add(Stream.concat(shared.stream().flatMap(List::stream), Stream.of(gap))
                    .toList());
        }
        return groups;
    }

    private static boolean share(List<List<List<Agreement>>> group, List<List<Agreement>> gap) {
        Set<Agreement> own = named(gap);
        return group.stream().flatMap(other -> named(other).stream()).anyMatch(own::contains);
    }

    private static Set<Agreement> named(List<List<Agreement>> gap) {
        return gap.stream().flatMap(List::stream).collect(toCollection(LinkedHashSet::new));
    }

    private static Collection<Agreement> smallest(List<List<List<Agreement>>> gaps) {
        int size = 0;
        Optional<Set<Agreement>> found = Optional.empty();
        while (found.isEmpty()) {
            found = within(size++, new LinkedHashSet<>(), gaps);
        }
        return found.get();
    }

    private static Optional<Set<Agreement>> within(int size, Set<Agreement> made, List<List<List<Agreement>>> gaps) {
        Optional<List<List<Agreement>>> open = gaps.stream()
                .filter(gap -> gap.stream().noneMatch(made::containsAll))
                .findFirst();
        if (open.isEmpty()) {
            return Optional.of(made);
        }
        return open.get().stream()
                .map(way -> joined(made, way))
                .filter(more -> more.size() <= size)
                .flatMap(more -> within(size, more, gaps).stream())
                .findFirst();
    }

    private static Set<Agreement> joined(Set<Agreement> made, List<Agreement> way) {
        Set<Agreement> joined = new LinkedHashSet<>(made);
        joined.addAll(way);
        return joined;
    }
}
