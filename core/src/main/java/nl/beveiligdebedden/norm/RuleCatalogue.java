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

    private static final Map<String, RuleEntry> RULES = read(CHAPTERS);

    private RuleCatalogue() {}

    /**
     * All national rules.
     *
     * @return the rules, chapter by chapter
     */
    public static List<Rule> all() {
        return RULES.values().stream().map(RuleEntry::rule).toList();
    }

    /**
     * One national rule.
     *
     * @param id its id
     * @return the rule
     * @throws IllegalArgumentException if there is no national rule with this id
     */
    public static Rule rule(String id) {
        RuleEntry entry = RULES.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("rule (" + id + ") is not in the national catalogue");
        }
        return entry.rule();
    }

    /**
     * The canonical text of the catalogue.
     *
     * @return a row for each rule: its id, source, statement and subject
     */
    public static List<List<String>> canonicalRows() {
        return all().stream().map(RuleCatalogue::row).toList();
    }

    private static List<String> row(Rule rule) {
        return List.of(
                rule.id().value(),
                rule.source().document(),
                rule.source().heading(),
                rule.statement().nl(),
                rule.statement().en(),
                rule.subject().code());
    }

    private static Map<String, RuleEntry> read(List<String> chapters) {
        Map<String, RuleEntry> rules = new LinkedHashMap<>();
        for (String chapter : chapters) {
            for (RuleEntry entry : RuleEntry.read(chapter)) {
                if (rules.put(entry.id(), entry) != null) {
                    throw new IllegalStateException("rule (" + entry.id() + ") is in the catalogue twice");
                }
            }
        }
        return rules;
    }
}
