/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.norm.Finding;

/** A word says something when some case has a finding with it that the case would not have with another word. */
final class SilentWords implements Check {

    private static final int CASES = 300;

    private final List<Part> parts;

    SilentWords(List<Part> parts) {
        this.parts = parts;
    }

    @Override
    public Stream<Remark> of(Cases cases) {
        return parts.stream().flatMap(part -> silent(part, speaking(part, cases)));
    }

    private static Stream<Remark> silent(Part part, Set<Step> speaking) {
        return speaking.isEmpty()
                ? Stream.of(Remark.of(Remark.Kind.NOTHING_SAID, part.name()))
                : part.words().stream()
                        .filter(word -> !Part.isAbsence(word) && !speaking.contains(word))
                        .map(word -> Remark.of(Remark.Kind.NOTHING_SAID, part.name() + " " + word.name()));
    }

    private static Set<Step> speaking(Part part, Cases cases) {
        Set<Step> speaking = new HashSet<>();
        cases.some(CASES)
                .takeWhile(one -> silent(part, speaking).findAny().isPresent())
                .forEach(one -> speaking.addAll(speaking(part, one, cases)));
        return speaking;
    }

    private static Set<Step> speaking(Part part, Cases.Case one, Cases cases) {
        List<Set<Finding>> found = part.words().stream()
                .map(word -> Set.copyOf(cases.asked(word.in(one.pairing())).findings()))
                .toList();
        return IntStream.range(0, found.size())
                .filter(index -> found.stream().anyMatch(other -> !other.containsAll(found.get(index))))
                .mapToObj(part.words()::get)
                .collect(toSet());
    }
}
