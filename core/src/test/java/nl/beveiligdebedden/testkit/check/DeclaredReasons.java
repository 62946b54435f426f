/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;

/** What a criterion can find, and what it does find, are the same. */
final class DeclaredReasons implements Check {

    @Override
    public Stream<Remark> of(Cases cases) {
        return Stream.concat(neverFound(cases), cases.all().stream().flatMap(one -> notDeclared(one, cases)));
    }

    private static Stream<Remark> neverFound(Cases cases) {
        Set<Reason> found = cases.all().stream()
                .flatMap(one -> one.findings().stream())
                .map(Finding::reason)
                .collect(toSet());
        return cases.ownCriteria()
                .flatMap(criterion -> criterion.reasons().stream())
                .filter(reason -> !found.contains(reason))
                .map(reason -> Remark.of(Remark.Kind.NEVER_FOUND, Cases.name(reason)));
    }

    private static Stream<Remark> notDeclared(Cases.Case one, Cases cases) {
        return cases.own()
                .mapToObj(one.found()::get)
                .flatMap(List::stream)
                .map(Finding::reason)
                .filter(reason -> !cases.isOwn(reason))
                .map(reason -> Remark.of(
                        Remark.Kind.NOT_DECLARED,
                        Cases.name(reason),
                        reason.sentence().en(),
                        one.pairing()));
    }
}
