/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Rule;
import nl.beveiligdebedden.norm.RuleCatalogue;

/**
 * Every rule that we know, with the places where it is applied.
 *
 * <p>Get one from {@link SecuredBeds#ruleBook()}. A test proves that every place in it was really seen in a finding, a
 * warning or a fault.
 *
 * @param entries one entry for each rule: the national rules in the order of the catalogue, then own ones
 *     and the terms of the law
 */
public record RuleBook(List<Entry> entries) {

    /**
     * Copies the entries.
     *
     * @param entries one entry for each rule
     */
    public RuleBook {
        entries = List.copyOf(entries);
    }

    /**
     * One rule in the book.
     *
     * @param rule the rule, with its statement and source
     * @param places where it is applied; empty when it is not applied yet
     */
    public record Entry(Rule rule, List<Place> places) {

        /**
         * Copies the places.
         *
         * @param rule the rule, with its statement and source
         * @param places where it is applied; empty when it is not applied yet
         */
        public Entry {
            places = List.copyOf(places);
        }

        /**
         * Of a national rule that no code of core applies: that the store does, that it is data and where, or why it
         * cannot be applied.
         *
         * @return the note; empty when the rule is applied, and when nobody wrote one
         */
        public Optional<Text> note() {
            return places.isEmpty() ? RuleNotes.of(rule) : Optional.empty();
        }
    }

    /**
     * A place where a rule is applied.
     *
     * @param code the class that applies the rule, with its package
     * @param effect what it means there; empty when it refuses a document, or is a term that several look up
     */
    public record Place(String code, Optional<Effect> effect) {}

    /** A rule at a place. */
    record Use(Rule rule, Place place) {}

    static RuleBook of(List<Use> uses) {
        Map<Rule, List<Place>> places =
                uses.stream().distinct().collect(groupingBy(Use::rule, mapping(Use::place, toList())));
        return new RuleBook(Stream.concat(
                        RuleCatalogue.all().stream(), uses.stream().map(Use::rule))
                .distinct()
                .map(rule -> new Entry(rule, places.getOrDefault(rule, List.of())))
                .toList());
    }
}
