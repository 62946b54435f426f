/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every rule of the five source documents, in our own words: 351 in all, each with its place.
 *
 * <p>Example: {@code RuleCatalogue.rule("BED-5").source().heading()}.
 */
public final class RuleCatalogue {

    private static final Map<String, Rule> RULES = Stream.of(
                    DefinitionRules.CHAPTER,
                    LevelRules.CHAPTER,
                    TitleRules.CHAPTER,
                    BedRules.CHAPTER,
                    InclusionRules.CHAPTER,
                    ReferralRules.CHAPTER,
                    SecuredCareRules.CHAPTER,
                    GuaranteeRules.CHAPTER,
                    TeamRules.CHAPTER,
                    OrganisationRules.CHAPTER,
                    LcbbRules.CHAPTER,
                    FinancingRules.CHAPTER,
                    PrivacyRules.CHAPTER,
                    EscalationRules.CHAPTER,
                    TwenteTableRules.CHAPTER,
                    TwenteRegionalTableRules.CHAPTER,
                    RejectionRules.CHAPTER,
                    FillingRules.CHAPTER)
            .flatMap(RuleChapter::read)
            .collect(toMap(rule -> rule.id().value(), rule -> rule, RuleCatalogue::refuseTwice, LinkedHashMap::new));

    private RuleCatalogue() {}

    /**
     * All national rules.
     *
     * @return the rules, chapter by chapter
     */
    public static List<Rule> all() {
        return List.copyOf(RULES.values());
    }

    /**
     * One national rule.
     *
     * @param id its id
     * @return the rule
     * @throws IllegalArgumentException if there is no national rule with this id
     */
    public static Rule rule(String id) {
        Rule rule = RULES.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("rule (" + id + ") is not in the national catalogue");
        }
        return rule;
    }

    private static Rule refuseTwice(Rule first, Rule second) {
        throw new IllegalStateException("rule (" + second.id() + ") is in the catalogue twice");
    }
}
