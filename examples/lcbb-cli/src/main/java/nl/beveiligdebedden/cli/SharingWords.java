/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.disclosure.Disclosure;
import nl.beveiligdebedden.disclosure.DisclosureTable;
import nl.beveiligdebedden.disclosure.Recipient;
import nl.beveiligdebedden.disclosure.SharingFacts;
import nl.beveiligdebedden.disclosure.SharingQuestion;
import nl.beveiligdebedden.disclosure.SharingRoute;
import nl.beveiligdebedden.need.PlacementRequest;

/** What was typed about sharing: read here, so that other commands start without these words. */
record SharingWords(String route, String to, List<String> answers) {

    /** The answers are those about consent, situation and weighing; null when they were not given. */
    Disclosure disclosure(PlacementRequest request, LocalDate day) {
        SharingFacts facts = new SharingFacts(
                answer("--consent", answers.get(0)),
                answer("--situation", answers.get(1)),
                answer("--weighed", answers.get(2)));
        SharingQuestion question = new SharingQuestion(
                code("--route", SharingRoute.class, route), code("--to", Recipient.class, to), day, facts);
        return DisclosureTable.national().disclose(request, question);
    }

    private static Answer answer(String option, String typed) {
        if (typed == null) {
            return Answer.NOT_RECORDED;
        }
        return Optional.of(typed.toLowerCase(Locale.ROOT))
                .filter(List.of("yes", "no")::contains)
                .map(word -> Answer.of(word.equals("yes")))
                .orElseThrow(() -> wrong(option, typed, new Text("yes of no", "yes or no")));
    }

    private static <E extends Enum<E> & Coded> E code(String option, Class<E> set, String typed) {
        Text allowed = Text.same(Codes.list(List.of(set.getEnumConstants())));
        return Codes.find(set, typed).orElseThrow(() -> wrong(option, typed, allowed));
    }

    private static UnusableInput wrong(String option, String typed, Text allowed) {
        return new UnusableInput(WrongValue.of(typed, allowed).text(option));
    }
}
