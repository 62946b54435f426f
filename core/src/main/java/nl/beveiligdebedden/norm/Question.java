/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Text;

/**
 * One thing that a rule asks, to which people answer yes or no.
 *
 * <p>Nothing recorded is never a yes: the finding then says what to find out, and by whom. A no says who is to act.
 *
 * @param code what the answer is recorded under, such as {@code dangerToOthers}
 * @param claim what must be so, without a full stop; its effect is that of a no
 * @param by who acts on a no, and who finds out when nothing is recorded
 */
public record Question(String code, Reason claim, Owner by) {

    /** What can be found: a yes, a no, or nothing recorded. */
    List<Reason> reasons() {
        return List.of(yes(), no(), unknown());
    }

    /** The answer as a finding; facts that were compared replace the bare answer. */
    Finding found(Map<String, Boolean> answers, Map<String, List<Fact>> compared) {
        Boolean answer = answers.get(code);
        List<Fact> facts = compared.getOrDefault(code, List.of());
        Fact owner = Fact.of("by", by);
        if (answer == null) {
            return found(unknown(), Stream.of(new Fact("missing", code, claim.sentence()), owner), facts);
        }
        List<Fact> known = facts.isEmpty() ? List.of(Fact.of(code, answer)) : facts;
        return answer ? found(yes(), Stream.of(), known) : found(no(), known.stream(), List.of(owner));
    }

    private static Finding found(Reason reason, Stream<Fact> first, List<Fact> others) {
        return new Finding(reason, Stream.concat(first, others.stream()).toList(), List.of());
    }

    private Reason yes() {
        return reason(Effect.SUPPORT, "Voldaan: ", "Met: ", ".", ".");
    }

    /** What decides about a person, such as an age, nobody can arrange: then it says whose turn it is. */
    private Reason no() {
        boolean arranged = claim.effect() != Effect.BLOCK;
        return reason(
                claim.effect(),
                "Niet voldaan: ",
                "Not met: ",
                arranged ? ". Dit regelt: {by}." : ". Aan zet: {by}.",
                arranged ? ". Arranged by: {by}." : ". Next to act: {by}.");
    }

    private Reason unknown() {
        return reason(
                Effect.UNKNOWN,
                "Niet bekend: ",
                "Not known: ",
                ". Dit zoekt uit: {by}.",
                ". To be found out by: {by}.");
    }

    private Reason reason(Effect effect, String nl, String en, String endNl, String endEn) {
        Text words = claim.sentence();
        return new Reason(
                claim.criterion(), claim.rule(), effect, new Text(nl + words.nl() + endNl, en + words.en() + endEn));
    }
}
