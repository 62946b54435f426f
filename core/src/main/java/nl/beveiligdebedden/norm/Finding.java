/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.Collection;
import java.util.List;
import nl.beveiligdebedden.base.Language;
import nl.beveiligdebedden.base.Text;

/**
 * One thing that was found when a question was asked: why, on which rule, from which facts, and who can change it.
 *
 * @param reason what was found, and the rule that it rests on
 * @param facts the facts that were compared; empty when they must stay private
 * @param remedies what can be done about it, each by one owner
 */
public record Finding(Reason reason, List<Fact> facts, List<Remedy> remedies) {

    /**
     * Copies the lists.
     *
     * @param reason what was found, and the rule that it rests on
     * @param facts the facts that were compared; empty when they must stay private
     * @param remedies what can be done about it, each by one owner
     */
    public Finding {
        facts = List.copyOf(facts);
        remedies = List.copyOf(remedies);
    }

    /**
     * The same finding, which somebody can change.
     *
     * @param possible everything that can take the finding away, alone or with other remedies
     * @return the finding with these remedies
     */
    public Finding liftedBy(Collection<Remedy> possible) {
        return new Finding(reason, facts, List.copyOf(possible));
    }

    /**
     * The criterion that found it.
     *
     * @return its code, such as {@code bed-state}
     */
    public String criterion() {
        return reason.criterion();
    }

    /**
     * The rule that it rests on.
     *
     * @return the rule with its source
     */
    public Rule rule() {
        return reason.rule();
    }

    /**
     * What it means for the answer.
     *
     * @return the effect
     */
    public Effect effect() {
        return reason.effect();
    }

    /**
     * What was found, for people.
     *
     * @return one or two sentences, with the facts filled in
     */
    public Text text() {
        Text sentence = reason.sentence();
        return new Text(filled(sentence.nl(), Language.NL), filled(sentence.en(), Language.EN));
    }

    private String filled(String sentence, Language language) {
        String text = sentence;
        for (Fact fact : facts) {
            text = text.replace("{" + fact.name() + "}", fact.words().in(language));
        }
        return text;
    }

    /** Shows who found what on which rule, and no facts: those can be a person's. */
    @Override
    public String toString() {
        return criterion() + ": " + effect() + " " + rule().id();
    }
}
