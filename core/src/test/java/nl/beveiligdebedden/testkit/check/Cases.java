/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.matching.Criterion;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;

/** The drawn cases, and what each criterion found in each of them; remarks are made of the own criteria only. */
final class Cases {

    private final List<Criterion> known;
    private final List<Criterion> criteria;
    private final Set<Reason> ownReasons;
    private final List<Case> all;
    private final Map<Criterion, RuntimeException> failures = new LinkedHashMap<>();

    /**
     * One case with all findings.
     *
     * @param pairing what was asked
     * @param found for each criterion, in order, what it found
     */
    record Case(Pairing pairing, List<List<Finding>> found) {

        List<Finding> findings() {
            return found.stream().flatMap(List::stream).toList();
        }
    }

    Cases(List<Criterion> criteria, List<Criterion> known, List<Pairing> pairings) {
        this.criteria = criteria;
        this.known = known;
        this.ownReasons = own().boxed()
                .flatMap(number -> criteria.get(number).reasons().stream())
                .collect(toUnmodifiableSet());
        this.all = pairings.stream().map(this::asked).toList();
    }

    /** The numbers of the criteria to make remarks of. */
    IntStream own() {
        return IntStream.range(0, criteria.size()).filter(number -> !known.contains(criteria.get(number)));
    }

    Stream<Criterion> ownCriteria() {
        return own().mapToObj(criteria::get);
    }

    boolean isOwn(Reason reason) {
        return ownReasons.contains(reason);
    }

    List<Case> all() {
        return all;
    }

    /** Some of the cases, spread over all. */
    Stream<Case> some(int count) {
        int step = Math.max(1, all.size() / count);
        return IntStream.range(0, all.size())
                .filter(number -> number % step == 0)
                .mapToObj(all::get);
    }

    Case asked(Pairing pairing) {
        return new Case(
                pairing,
                criteria.stream().map(criterion -> ask(criterion, pairing)).toList());
    }

    List<Finding> ask(int number, Pairing pairing) {
        return ask(criteria.get(number), pairing);
    }

    /** What the criterion finds; nothing when it throws, which is kept. */
    List<Finding> ask(Criterion criterion, Pairing pairing) {
        try {
            return criterion.ask(pairing);
        } catch (RuntimeException e) {
            failures.putIfAbsent(criterion, e);
            return List.of();
        }
    }

    Stream<Remark> failures() {
        return failures.entrySet().stream()
                .map(failure -> new Remark(
                        Remark.Kind.FAILS,
                        name(failure.getKey()),
                        failure.getValue().toString(),
                        Optional.empty()));
    }

    String name(int number) {
        return name(criteria.get(number));
    }

    static boolean blocks(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.effect() == Effect.BLOCK);
    }

    static String name(Criterion criterion) {
        return criterion.reasons().stream()
                .map(Reason::criterion)
                .findFirst()
                .orElseGet(() -> criterion.getClass().getSimpleName());
    }

    static String name(Reason reason) {
        return reason.effect() + " " + reason.rule().id() + " of " + reason.criterion();
    }
}
