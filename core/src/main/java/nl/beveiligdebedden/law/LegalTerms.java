/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.CanonicalRows;
import nl.beveiligdebedden.norm.Rule;
import nl.beveiligdebedden.norm.RuleCatalogue;
import nl.beveiligdebedden.norm.RuleId;
import nl.beveiligdebedden.norm.Source;
import nl.beveiligdebedden.norm.Subject;

/**
 * How long each title may hold, how early the next one must be asked for and how long a decision may take, each with its
 * source and whether we checked it.
 *
 * <p>The rules {@code LAW-…} stand outside the five source documents. Example:
 *
 * <pre>{@code
 * LegalTerms.on("LAW-ZM-1", day).map(term -> term.lastDay(day));
 * }</pre>
 */
public final class LegalTerms {

    private static final int LINES = 4;

    private static final LegalTerm SIX_WEEKS_BEFORE = new LegalTerm(
            RuleCatalogue.rule("TTL-12"),
            Period.ofWeeks(6),
            new Evidence(Mark.VERIFIED, Optional.empty()),
            LocalDate.of(2020, 1, 1));

    private static final List<LegalTerm> ALL = Stream.concat(read(LegalTermTable.TABLE), Stream.of(SIX_WEEKS_BEFORE))
            .toList();

    private LegalTerms() {}

    /**
     * All terms, in every version.
     *
     * @return the terms in the order of the table
     */
    public static List<LegalTerm> all() {
        return ALL;
    }

    /**
     * A term as the law has it on a day.
     *
     * @param rule the id of its rule, such as {@code LAW-ZM-1}
     * @param day the day
     * @return the newest version that is valid then; empty when we vouch for none
     */
    public static Optional<LegalTerm> on(String rule, LocalDate day) {
        return ALL.stream()
                .filter(term -> term.rule().id().value().equals(rule))
                .filter(term -> !term.validFrom().isAfter(day))
                .max(comparing(LegalTerm::validFrom));
    }

    /** The term for what began on a day; what began before the first edition gets that one. */
    static Optional<LegalTerm> since(String rule, LocalDate first) {
        return on(rule, first)
                .or(() -> ALL.stream()
                        .filter(term -> term.rule().id().value().equals(rule))
                        .min(comparing(LegalTerm::validFrom)));
    }

    /**
     * How long before a title ends a ZM or an RM must be asked for, so that it connects.
     *
     * @param ending the title that ends
     * @param next the title to ask for: ZM or RM
     * @param day the day for which the law is read
     * @return the term; empty when we vouch for none
     */
    public static Optional<LegalTerm> askAhead(TitleKind ending, TitleKind next, LocalDate day) {
        return EndAdvice.askAhead(ending, next, day);
    }

    /**
     * The canonical text of the table.
     *
     * @return the rows of each term, in the order of the table
     */
    public static List<List<String>> canonicalRows() {
        return ALL.stream().flatMap(term -> rows(term).stream()).toList();
    }

    private static List<List<String>> rows(LegalTerm term) {
        Rule rule = term.rule();
        return CanonicalRows.of("term", rule.id().value())
                .add("length", term.length())
                .add("mark", term.evidence().mark())
                .add("address", term.evidence().address())
                .add("validFrom", term.validFrom())
                .add("source", List.of(rule.source().document(), rule.source().heading()))
                .add(
                        "statement",
                        List.of(rule.statement().nl(), rule.statement().en()))
                .rows();
    }

    private static Stream<LegalTerm> read(String table) {
        List<String> lines = table.lines().toList();
        return IntStream.range(0, lines.size() / LINES)
                .mapToObj(index -> read(lines.subList(index * LINES, (index + 1) * LINES)));
    }

    private static LegalTerm read(List<String> lines) {
        String[] term = lines.get(0).split(" § ");
        String[] place = lines.get(1).split(" § ");
        Source source = new Source(place[0], place[1]);
        Rule rule = new Rule(new RuleId(term[0]), source, new Text(lines.get(2), lines.get(3)), Subject.LAW);
        Optional<String> address = Optional.of(place[2]).filter(page -> !page.equals("-"));
        return new LegalTerm(
                rule, Period.parse(term[1]), new Evidence(Mark.valueOf(term[3]), address), LocalDate.parse(term[2]));
    }
}
