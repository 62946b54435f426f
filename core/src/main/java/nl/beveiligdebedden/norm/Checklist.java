/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Text;

/**
 * A list of things that rules ask, such as what makes a handover a warm one. Every question is always asked.
 *
 * <p>Answers are recorded under the code of the question; what is not in the answers is not known.
 *
 * @param name what the list is about; findings of it have the criterion {@code name:code}
 * @param questions the questions, in the order to show
 */
public record Checklist(String name, List<Question> questions) {

    private static final int LINES = 3;

    /**
     * Copies the questions.
     *
     * @param name what the list is about
     * @param questions the questions, in the order to show
     * @throws IllegalArgumentException if two questions have one code
     */
    public Checklist {
        questions = List.copyOf(questions);
        Set<String> codes = new HashSet<>();
        questions.forEach(question -> {
            if (!codes.add(question.code())) {
                throw new IllegalArgumentException("code (" + question.code() + ") must be that of one question");
            }
        });
    }

    /**
     * Reads a list from a table of text, three lines for each question: {@code code § rule § effect of a no § who acts
     * or finds out}, then what must be so in Dutch and in English, without a full stop.
     *
     * @param name what the list is about
     * @param table the table
     * @return the list
     * @throws IllegalArgumentException if the catalogue does not have a rule, or a word is not in its set
     */
    public static Checklist read(String name, String table) {
        List<String> lines = table.lines().toList();
        List<Question> questions = new ArrayList<>();
        for (int line = 0; line < lines.size(); line += LINES) {
            String[] cells = lines.get(line).split(" § ");
            Rule rule = RuleCatalogue.rule(cells[1]);
            Text words = new Text(lines.get(line + 1), lines.get(line + 2));
            Reason claim = new Reason(name + ":" + cells[0], rule, Effect.valueOf(cells[2]), words);
            questions.add(new Question(cells[0], claim, Owner.valueOf(cells[3])));
        }
        return new Checklist(name, questions);
    }

    /**
     * Asks every question.
     *
     * @param answers yes or no by the code of the question
     * @return a finding for each question, in their order
     * @throws IllegalArgumentException if there is an answer to a question that is not in the list
     */
    public List<Finding> ask(Map<String, Boolean> answers) {
        return ask(answers, Map.of());
    }

    /**
     * Asks every question, and tells what was compared.
     *
     * @param answers yes or no by the code of the question
     * @param compared the facts that an answer rests on, by the code of the question
     * @return a finding for each question, in their order
     * @throws IllegalArgumentException if there is an answer to a question that is not in the list
     */
    public List<Finding> ask(Map<String, Boolean> answers, Map<String, List<Fact>> compared) {
        Set<String> others = new HashSet<>(answers.keySet());
        others.removeAll(codes());
        if (!others.isEmpty()) {
            throw new IllegalArgumentException(
                    "answers must be to " + codes() + "\nMaybe a code is misspelt, or belongs to another list.");
        }
        return questions.stream()
                .map(question -> question.found(answers, compared))
                .toList();
    }

    /**
     * The codes of the questions.
     *
     * @return the codes, in the order to show
     */
    public List<String> codes() {
        return questions.stream().map(Question::code).toList();
    }

    /**
     * The same list with some of the questions, such as those that a kind of unit must answer.
     *
     * @param asked whether to keep a question, by its code
     * @return the shorter list
     */
    public Checklist only(Predicate<String> asked) {
        return new Checklist(
                name,
                questions.stream()
                        .filter(question -> asked.test(question.code()))
                        .toList());
    }

    /**
     * The answers to questions of this list, out of answers to several lists.
     *
     * @param answers all answers
     * @return those to this list
     */
    public Map<String, Boolean> own(Map<String, Boolean> answers) {
        return answers.entrySet().stream()
                .filter(answer -> codes().contains(answer.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Everything that can be found.
     *
     * @return the reasons: for each question yes, no and not known
     */
    public Stream<Reason> reasons() {
        return questions.stream().flatMap(question -> question.reasons().stream());
    }
}
