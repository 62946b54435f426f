/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.law.LifecourseComponent;
import nl.beveiligdebedden.need.ExpectedStay;
import nl.beveiligdebedden.need.Funding;
import nl.beveiligdebedden.need.FundingPeriod;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;

/** Prints who can pay for a stay, as somebody who must arrange it reads it. */
final class PayerPage {

    private final StayQuestion question;
    private final ExpectedStay stay;
    private final LanguageOption language;
    private final Lines lines;
    private final FindingLines findings;
    private final List<Finding> printed = new ArrayList<>();

    PayerPage(StayQuestion question, LanguageOption language, Lines lines) {
        this.question = question;
        this.stay = question.stay();
        this.language = language;
        this.lines = lines;
        this.findings = new FindingLines(language, lines);
    }

    void print() {
        lines.print(Paint.bold(language.say("Wie betaalt het verblijf vanaf ", "Who pays for the stay from ")
                + stay.days().stayFrom()));
        Funding.of(question.request(), stay).forEach(this::print);
        if (question.isOfSomebody()) {
            printComponents();
        }
        lines.blank();
        Sources.print(printed.stream().map(Finding::rule), language, lines);
    }

    private void print(FundingPeriod period) {
        lines.blank();
        lines.print(Paint.bold(days(period)) + number(period));
        period.acts().forEach((act, found) -> print(act, period.effect(act).orElseThrow(), found));
        if (!period.findings().isEmpty()) {
            lines.print("  " + language.say("Verder op deze dagen", "Also on these days"));
            print(period.findings());
        }
    }

    private String days(FundingPeriod period) {
        return language.say("Van ", "From ")
                + period.from()
                + period.until()
                        .map(last -> language.say(" tot en met ", " to ") + last)
                        .orElse(language.say(" en verder", " on"));
    }

    private String number(FundingPeriod period) {
        if (period.from().isBefore(stay.days().stayFrom())) {
            return language.say(": het verblijf is nog niet begonnen", ": the stay has not begun yet");
        }
        return stay.days().dayNumber(period.from()).stream()
                .mapToObj(number -> language.say(", vanaf dag ", ", from day ") + number)
                .findFirst()
                .orElse(language.say(": onderbreking", ": interruption"));
    }

    private void print(FinancingAct act, Effect effect, List<Finding> found) {
        lines.print("  " + Paint.mark(effect) + " " + act.code() + " (" + language.say(act.words()) + "): "
                + language.say(meaning(effect)));
        print(found);
    }

    private static Text meaning(Effect effect) {
        return effect == Effect.SUPPORT
                ? new Text("kan betalen", "can pay")
                : effect == Effect.CONDITION
                        ? new Text("kan betalen als dit geregeld is", "can pay once this is arranged")
                        : new Text("nog niet bekend", "not known yet");
    }

    private void printComponents() {
        lines.blank();
        lines.print(Paint.bold(
                language.say("De onderdelen van de levensloopaanpak op ", "The components of the levensloopaanpak on ")
                        + stay.from()));
        print(Stream.of(LifecourseComponent.values())
                .map(component ->
                        component.paidOn(stay.from(), question.request().titles()))
                .toList());
    }

    private void print(List<Finding> found) {
        found.forEach(findings::print);
        printed.addAll(found);
    }
}
