/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.region;

import static java.util.stream.Collectors.toSet;
import static nl.beveiligdebedden.testkit.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import nl.beveiligdebedden.base.PartyId;
import nl.beveiligdebedden.chain.Agreement;
import nl.beveiligdebedden.chain.AgreementKind;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Fact;

/** What holds of every chain. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 200)
class RegionChainProperties {

    @Property
    void one_more_agreement_never_opens_a_gap_or_asks_a_condition(
            @ForAll RegionChain chain, @ForAll Agreement another) {
        ChainAnswer before = chain.on(TODAY);

        Stream.concat(Stream.of(another), asked(before))
                .forEach(more -> assertThat(notInOrder(before))
                        .as("with %s", more)
                        .containsAll(notInOrder(with(chain, List.of(more)).on(TODAY))));
    }

    /** Every agreement that would close something, alone or with others. */
    private static Stream<Agreement> asked(ChainAnswer answer) {
        return answer.findings().stream()
                .flatMap(found -> found.closedBy().stream())
                .flatMap(List::stream)
                .distinct();
    }

    @Property
    void the_least_agreements_close_every_gap_that_agreements_can_close(@ForAll RegionChain chain) {
        ChainAnswer answer = chain.on(TODAY);

        ChainAnswer after = with(chain, answer.leastAgreements()).on(TODAY);

        assertThat(gaps(after.gaps())).isEqualTo(gaps(answer.stillOpen()));
    }

    @Property
    void no_agreement_of_the_least_ones_can_be_left_out(@ForAll RegionChain chain) {
        ChainAnswer answer = chain.on(TODAY);
        List<Agreement> least = answer.leastAgreements();

        for (Agreement one : least) {
            List<Agreement> others = new ArrayList<>(least);
            others.remove(one);
            assertThat(with(chain, others).on(TODAY).gaps())
                    .as("without %s", one)
                    .hasSizeGreaterThan(answer.stillOpen().size());
        }
    }

    @Property(tries = 500)
    void no_smaller_set_of_agreements_closes_all_gaps(@ForAll("someGaps") List<List<List<Agreement>>> gaps) {
        List<Agreement> least = LeastAgreements.closing(gaps);

        assertThat(closes(new HashSet<>(least), gaps)).isTrue();
        assertThat(least).doesNotHaveDuplicates().hasSize(smallestOfAllSubsets(gaps));
    }

    @Property
    void the_order_of_the_agreements_does_not_matter(@ForAll RegionChain chain) {
        List<Agreement> turned = new ArrayList<>(chain.chain().agreements());
        Collections.reverse(turned);

        assertThat(withOnly(chain, turned).on(TODAY)).isEqualTo(chain.on(TODAY));
    }

    @Property
    void whatever_must_be_done_has_a_role_that_should_do_it(@ForAll RegionChain chain) {
        assertThat(chain.on(TODAY).findings())
                .allSatisfy(found -> assertThat(found.owner().isPresent())
                        .isEqualTo(found.finding().effect() != Effect.SUPPORT));
    }

    @Property
    void the_verdict_is_nothing_but_the_strongest_effect(@ForAll RegionChain chain) {
        ChainAnswer answer = chain.on(TODAY);

        int strongest = answer.findings().stream()
                .mapToInt(found -> found.finding().effect().ordinal())
                .max()
                .orElse(0);

        assertThat(answer.closure().ordinal()).isEqualTo(strongest);
    }

    @Property
    void every_name_in_a_sentence_is_filled_in(@ForAll RegionChain chain) {
        assertThat(chain.on(TODAY).findings())
                .extracting(found -> found.finding().text())
                .allSatisfy(text -> assertThat(text.nl() + text.en()).doesNotContain("{"));
    }

    /** Up to five gaps over six agreements, each with up to three ways of one or two agreements. */
    @Provide
    Arbitrary<List<List<List<Agreement>>>> someGaps() {
        Arbitrary<Agreement> agreements = Arbitraries.integers()
                .between(1, 6)
                .map(number ->
                        Agreement.of(AgreementKind.OPNAME, new PartyId("p-" + number), new PartyId("levensloop")));
        Arbitrary<List<Agreement>> ways =
                agreements.list().uniqueElements().ofMinSize(1).ofMaxSize(2);
        return ways.list().ofMinSize(1).ofMaxSize(3).list().ofMaxSize(5);
    }

    private static int smallestOfAllSubsets(List<List<List<Agreement>>> gaps) {
        List<Agreement> all = gaps.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .distinct()
                .toList();
        int smallest = all.size();
        for (int subset = 0; subset < 1 << all.size(); subset++) {
            Set<Agreement> made = new HashSet<>();
            for (int index = 0; index < all.size(); index++) {
                if ((subset >> index & 1) == 1) {
                    made.add(all.get(index));
                }
            }
            smallest = closes(made, gaps) ? Math.min(smallest, made.size()) : smallest;
        }
        return smallest;
    }

    private static boolean closes(Set<Agreement> made, List<List<List<Agreement>>> gaps) {
        return gaps.stream().allMatch(gap -> gap.stream().anyMatch(made::containsAll));
    }

    private static RegionChain with(RegionChain chain, List<Agreement> more) {
        return withOnly(
                chain,
                Stream.concat(chain.chain().agreements().stream(), more.stream())
                        .toList());
    }

    private static RegionChain withOnly(RegionChain chain, List<Agreement> agreements) {
        return new RegionChain(chain.region(), chain.chain().withAgreements(agreements), chain.capacity());
    }

    private static Set<String> notInOrder(ChainAnswer answer) {
        return gaps(answer.findings().stream()
                .filter(found -> found.finding().effect() != Effect.SUPPORT)
                .toList());
    }

    /** Which rule for whom about what; the ways to close it may change. */
    private static Set<String> gaps(List<ChainFinding> findings) {
        return findings.stream()
                .map(ChainFinding::finding)
                .map(finding -> finding.rule().id() + " "
                        + finding.facts().stream()
                                .filter(fact -> !fact.name().equals("make"))
                                .map(Fact::toString)
                                .toList())
                .collect(toSet());
    }
}
