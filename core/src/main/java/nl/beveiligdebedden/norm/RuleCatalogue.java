/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every rule of the five source documents, in our own words: 351 in all, each with its place.
 *
 * <p>Example: {@code RuleCatalogue.rule("BED-5").source().heading()}.
 */
public final class RuleCatalogue {

    private static final List<String> CHAPTERS = List.of(
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
            FillingRules.CHAPTER);

    private static final Map<String, Rule> RULES = read(CHAPTERS);

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

    private static Map<String, Rule> read(List<String> chapters) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (String chapter : chapters) {
            for (Rule rule : RuleChapter.read(chapter)) {
                if (rules.put(rule.id().value(), rule) != null) {
                    throw new IllegalStateException("rule (" + rule.id() + ") is in the catalogue twice");
                }
            }
        }
        return rules;
    }
}
