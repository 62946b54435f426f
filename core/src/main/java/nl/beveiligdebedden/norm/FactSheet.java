/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What recorded facts answer by themselves, such as an age of 30 the question whether somebody is grown up.
 *
 * <p>Example: {@code new FactSheet().put("ageYears", true, Fact.of("ageYears", 30)).ask(checklist)}.
 */
public final class FactSheet {

    private final Map<String, Boolean> answers = new HashMap<>();
    private final Map<String, List<Fact>> compared = new HashMap<>();

    /** An empty sheet. */
    public FactSheet() {}

    /**
     * Answers a question.
     *
     * @param code the code of the question
     * @param answer yes or no
     * @param facts what was compared, one or more
     * @return this sheet
     */
    public FactSheet put(String code, boolean answer, Fact... facts) {
        answers.put(code, answer);
        compared.put(code, List.of(facts));
        return this;
    }

    /**
     * Asks a list, every question of which facts answer.
     *
     * @param list the list
     * @return a finding for each question; not known where the sheet has no answer
     * @throws IllegalArgumentException if the sheet answers a question that is not in the list
     */
    public List<Finding> ask(Checklist list) {
        return list.ask(answers, compared);
    }
}
