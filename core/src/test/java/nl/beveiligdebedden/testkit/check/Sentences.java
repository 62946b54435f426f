/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;

/** Each sentence is there in two languages, and every fact in it is filled in. */
final class Sentences implements Check {

    @Override
    public Stream<Remark> of(Cases cases) {
        return Stream.concat(
                cases.ownCriteria()
                        .flatMap(criterion -> criterion.reasons().stream())
                        .flatMap(Sentences::notTranslated),
                cases.all().stream()
                        .flatMap(one -> one.findings().stream()
                                .filter(finding -> cases.isOwn(finding.reason()))
                                .flatMap(finding -> notFilled(finding, one))));
    }

    private static Stream<Remark> notTranslated(Reason reason) {
        Text sentence = reason.sentence();
        return sentence.nl().equals(sentence.en())
                ? Stream.of(new Remark(
                        Remark.Kind.WORDS,
                        Cases.name(reason),
                        "the same in Dutch and in English: " + sentence.nl(),
                        Optional.empty()))
                : Stream.empty();
    }

    private static Stream<Remark> notFilled(Finding finding, Cases.Case one) {
        return Stream.of(finding.text().nl(), finding.text().en())
                .filter(sentence -> sentence.contains("{"))
                .map(sentence -> Remark.of(
                        Remark.Kind.WORDS,
                        Cases.name(finding.reason()),
                        "a fact is not filled in: " + sentence,
                        one.pairing()));
    }
}
