/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static java.util.Comparator.comparing;
import static nl.beveiligdebedden.testkit.BaseArbitraries.ids;
import static nl.beveiligdebedden.testkit.BaseArbitraries.texts;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.beveiligdebedden.matching.RuleSet;
import nl.beveiligdebedden.norm.CanonicalText;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Owner;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Remedy;
import nl.beveiligdebedden.norm.Rule;
import nl.beveiligdebedden.norm.RuleCatalogue;
import nl.beveiligdebedden.norm.RuleId;
import nl.beveiligdebedden.norm.Source;
import nl.beveiligdebedden.norm.Subject;
import nl.beveiligdebedden.norm.Warning;

/** Rules, findings and faults: those of the library itself, and those of a provider. */
final class NormArbitraries {

    private NormArbitraries() {}

    static Arbitrary<RuleId> ruleIds() {
        return Arbitraries.integers().between(1, 20).map(number -> new RuleId("P01-" + number));
    }

    static Arbitrary<Source> sources() {
        return Arbitraries.of(RuleCatalogue.all()).map(Rule::source);
    }

    static Arbitrary<Rule> rules() {
        Arbitrary<Rule> own = Combinators.combine(ruleIds(), sources(), texts(), Arbitraries.of(Subject.class))
                .as(Rule::new);
        return Arbitraries.oneOf(Arbitraries.of(RuleCatalogue.all()), own);
    }

    static Arbitrary<Reason> reasons() {
        return Arbitraries.of(RuleSet.national().reasons());
    }

    static Arbitrary<Fact> facts() {
        return Combinators.combine(
                        Arbitraries.of("level", "days", "missing"), Arbitraries.of("2H", "7", "a\tb"), texts())
                .as(Fact::new);
    }

    static Arbitrary<Remedy> remedies() {
        return Combinators.combine(
                        Arbitraries.of("BED_BESCHIKBAAR", "CONTRA_INDICATIE:ZEDEN", "INDICATIE:7VG"),
                        Arbitraries.of(Owner.class),
                        texts())
                .as((code, owner, words) -> new Remedy(code, owner, () -> words));
    }

    static Arbitrary<Finding> findings() {
        return PairingArbitraries.pairings()
                .flatMap(pairing -> Arbitraries.of(RuleSet.national().ask(pairing)));
    }

    static Arbitrary<Warning> warnings() {
        return Combinators.combine(paths(), findings()).as(Warning::new);
    }

    static Arbitrary<Fault> faults() {
        return Combinators.combine(paths(), Arbitraries.of(FaultKind.class), Arbitraries.of("", "2X", "a\nb"), texts())
                .as(Fault::new);
    }

    /** An id that can be read, or the faults of one that cannot. */
    static Arbitrary<Checked<RuleId>> checked() {
        Arbitrary<Checked<RuleId>> sound = ruleIds().map(id -> new Checked<>(Optional.of(id), List.of()));
        Arbitrary<Checked<RuleId>> faulty = faults().list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(faults -> new Checked<>(
                        Optional.empty(),
                        faults.stream().sorted(comparing(Fault::path)).toList()));
        return Arbitraries.oneOf(sound, faulty);
    }

    static Arbitrary<CanonicalText> canonicalTexts() {
        return ids("c").list().ofMaxSize(3).list().ofMaxSize(3).map(CanonicalText::of);
    }

    private static Arbitrary<String> paths() {
        return Arbitraries.of("", "/units/0/level", "/beds/10/state");
    }
}
