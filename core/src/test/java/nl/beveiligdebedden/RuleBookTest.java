/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import static java.util.stream.Collectors.toCollection;
import static nl.beveiligdebedden.testkit.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.disclosure.Disclosure;
import nl.beveiligdebedden.law.LegalTerms;
import nl.beveiligdebedden.law.LifecourseComponent;
import nl.beveiligdebedden.law.TitleTimeline;
import nl.beveiligdebedden.lifecourse.Lifecourse;
import nl.beveiligdebedden.matching.Criterion;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.matching.RuleSet;
import nl.beveiligdebedden.need.FundingPeriod;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Rule;
import nl.beveiligdebedden.norm.RuleCatalogue;
import nl.beveiligdebedden.norm.Warning;
import nl.beveiligdebedden.region.ChainFinding;
import nl.beveiligdebedden.testkit.DomainArbitraries;
import nl.beveiligdebedden.testkit.Examples;
import nl.beveiligdebedden.validation.Soundness;
import nl.beveiligdebedden.validation.UnitQuality;

/** A rule counts as applied only where a run saw it. */
class RuleBookTest {

    private static final int DRAWS = 4000;
    private static final long SEED = 20220615;

    private static final RuleBook BOOK = SecuredBeds.builder()
            .capacity(() -> Examples.capacity(List.of(), List.of()))
            .build()
            .ruleBook();

    @Example
    void the_book_says_that_a_rule_is_applied_exactly_where_a_run_saw_it() {
        SortedSet<String> written = written();

        SortedSet<String> seen = seen();

        assertThat(minus(written, seen))
                .as("in the rule book, but no run saw it")
                .isEmpty();
        assertThat(minus(seen, written))
                .as("seen in a run, but not in the rule book")
                .isEmpty();
    }

    @Example
    void the_book_names_every_rule_of_the_catalogue_once_and_in_its_order() {
        List<RuleBook.Entry> entries = BOOK.entries();

        assertThat(entries)
                .map(RuleBook.Entry::rule)
                .startsWith(RuleCatalogue.all().toArray(Rule[]::new));
        assertThat(entries).map(RuleBook.Entry::rule).doesNotHaveDuplicates();
    }

    @Example
    void behind_the_catalogue_stands_every_term_of_the_law_with_the_table_in_which_it_is_looked_up() {
        List<RuleBook.Entry> terms = BOOK.entries().stream()
                .filter(entry -> !isNational(entry.rule()))
                .toList();

        assertThat(terms)
                .map(entry -> entry.rule().id().value())
                .containsExactlyElementsOf(LegalTerms.all().stream()
                        .map(term -> term.rule().id().value())
                        .filter(id -> id.startsWith("LAW-"))
                        .distinct()
                        .toList());
        assertThat(terms)
                .flatMap(RuleBook.Entry::places)
                .map(RuleBook.Place::code)
                .containsOnly(LegalTerms.class.getName());
    }

    @Example
    void every_rule_of_the_chain_round_a_bed_is_applied_or_says_that_it_is_data_or_why_it_cannot_be() {
        assertThat(BOOK.entries())
                .filteredOn(entry -> entry.rule().id().value().matches("(KVN|TEAM|ORG|GAR|FIN|PRV)-.*|LVL-28"))
                .hasSizeGreaterThan(18 + 12 + 1)
                .allMatch(entry -> !entry.places().isEmpty() || entry.note().isPresent());
    }

    @Example
    void a_note_stands_at_a_national_rule_that_no_code_applies() {
        assertThat(RuleNotes.all().keySet())
                .allSatisfy(id -> assertThat(BOOK.entries())
                        .filteredOn(entry -> entry.rule().id().value().equals(id))
                        .singleElement()
                        .satisfies(entry -> assertThat(entry.note()).as(id).isPresent()));
    }

    @Example
    void no_place_stands_in_an_entry_twice() {
        List<RuleBook.Entry> entries = BOOK.entries();

        assertThat(entries).allSatisfy(entry -> assertThat(entry.places()).doesNotHaveDuplicates());
    }

    private static SortedSet<String> written() {
        return BOOK.entries().stream()
                .filter(entry -> isNational(entry.rule()))
                .flatMap(entry -> entry.places().stream()
                        .map(place -> line(
                                entry.rule().id().value(),
                                place.effect().map(Enum::name).orElse("FAULT"),
                                place.code())))
                .collect(toCollection(TreeSet::new));
    }

    private static SortedSet<String> seen() {
        return Stream.of(
                        seenInPairings(),
                        seenInTimelines(),
                        seenInFunding(),
                        seenInComponents(),
                        seenInDisclosures(),
                        seenInWarnings(),
                        seenInLists(),
                        seenInChains(),
                        seenInFaults())
                .flatMap(lines -> lines)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> seenInPairings() {
        List<Pairing> pairings = Stream.concat(
                        drawn(DomainArbitraries.pairings()), drawn(DomainArbitraries.nearlyFitting()))
                .toList();
        return RuleSet.national().criteria().stream()
                .flatMap(criterion -> pairings.stream().flatMap(pairing -> seenBy(criterion, pairing)));
    }

    private static Stream<String> seenBy(Criterion criterion, Pairing pairing) {
        return criterion.ask(pairing).stream()
                .map(finding -> line(finding, criterion.getClass().getName()));
    }

    private static Stream<String> seenInTimelines() {
        Map<String, String> classes = Map.of(
                "title-holds", TitleTimeline.class.getName(),
                "title-connects", "nl.beveiligdebedden.law.EndAdvice",
                "title-term", "nl.beveiligdebedden.law.TermCheck");
        return drawn(DomainArbitraries.requests())
                .flatMap(request -> findings(TitleTimeline.of(request.titles())))
                .filter(finding -> isNational(finding.rule()))
                .map(finding -> line(finding, classes.get(finding.criterion())));
    }

    private static Stream<Finding> findings(TitleTimeline timeline) {
        return Stream.of(
                        timeline.on(TODAY).findings(),
                        timeline.checks(),
                        timeline.endsFrom(TODAY).stream()
                                .flatMap(end -> end.findings().stream())
                                .toList())
                .flatMap(List::stream);
    }

    private static Stream<String> seenInFunding() {
        return drawn(DomainArbitraries.any(FundingPeriod.class))
                .flatMap(period -> Stream.concat(
                        period.acts().values().stream().flatMap(List::stream), period.findings().stream()))
                .filter(finding -> isNational(finding.rule()))
                .map(finding -> line(finding, "nl.beveiligdebedden.need.FundingDay"));
    }

    private static Stream<String> seenInComponents() {
        return Stream.of(LifecourseComponent.values())
                .map(component -> line(component.paidOn(TODAY, List.of()), LifecourseComponent.class.getName()));
    }

    private static Stream<String> seenInDisclosures() {
        return drawn(DomainArbitraries.any(Disclosure.class))
                .flatMap(disclosure -> Stream.concat(
                        disclosure.ground().stream(),
                        disclosure.leftOut().values().stream().flatMap(List::stream)))
                .map(finding -> line(finding, "nl.beveiligdebedden.disclosure.Ground"));
    }

    private static boolean isNational(Rule rule) {
        return !rule.id().value().startsWith("LAW-");
    }

    private static Stream<String> seenInWarnings() {
        Stream<Warning> units = drawn(DomainArbitraries.units()).flatMap(unit -> Soundness.of(unit).stream());
        Stream<Warning> requests = Stream.concat(drawn(DomainArbitraries.requests()), Stream.of(bornLater()))
                .flatMap(request -> Soundness.of(request, TODAY).stream())
                .filter(warning -> isNational(warning.finding().rule()));
        return Stream.concat(
                units.map(warning -> line(warning.finding(), "nl.beveiligdebedden.validation.UnitSoundness")),
                requests.map(warning -> line(warning.finding(), "nl.beveiligdebedden.validation.RequestSoundness")));
    }

    /** Too odd to be drawn. */
    private static PlacementRequest bornLater() {
        return Examples.aRequest()
                .person(Examples.aPerson().birthYear(TODAY.getYear() + 1).build())
                .build();
    }

    private static Stream<String> seenInLists() {
        Stream<String> lifecourse = drawn(DomainArbitraries.lifecourseFindings())
                .flatMap(List::stream)
                .map(finding -> line(finding, Lifecourse.class.getName()));
        Stream<String> quality = drawn(DomainArbitraries.unitQualityFindings())
                .flatMap(List::stream)
                .map(finding -> line(finding, UnitQuality.class.getName()));
        return Stream.concat(lifecourse, quality);
    }

    private static Stream<String> seenInChains() {
        return drawn(DomainArbitraries.regionChains())
                .limit(1000)
                .flatMap(asked -> asked.on(TODAY).findings().stream())
                .map(ChainFinding::finding)
                .map(finding -> line(
                        finding,
                        finding.criterion().equals("agreement")
                                ? "nl.beveiligdebedden.region.AgreementRules"
                                : "nl.beveiligdebedden.region.RoleRules"));
    }

    private static Stream<String> seenInFaults() {
        Fault fault = new Fault("/id", FaultKind.WRONG_FORM, "111222333", Text.same("id"));
        return fault.kind().rule().stream().map(rule -> line(rule.id().value(), "FAULT", FaultKind.class.getName()));
    }

    private static <T> Stream<T> drawn(Arbitrary<T> arbitrary) {
        Random random = new Random(SEED);
        return arbitrary.generator(DRAWS).stream(random).limit(DRAWS).map(drawn -> drawn.value());
    }

    private static String line(Finding finding, String code) {
        return line(finding.rule().id().value(), finding.effect().name(), code);
    }

    private static String line(String rule, String effect, String code) {
        return rule + " " + effect + " in " + code;
    }

    private static SortedSet<String> minus(SortedSet<String> some, SortedSet<String> others) {
        SortedSet<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }
}
