/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.ProfileAge;
import nl.beveiligdebedden.law.TitleTimeline;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;
import nl.beveiligdebedden.norm.Warning;

/** Do the facts of a request agree with each other? Rules FIN-20, KVN-DEF-12, PRV-10, TTL-1 and the terms of the law. */
final class RequestSoundness {

    static final Reasons REASONS = Reasons.of("request-registration");
    private static final Reason PROFILE_AT_WRONG_AGE = REASONS.condition(
            "FIN-20",
            "Indicatie {profile} geldt van 18 tot 23 jaar; deze persoon wordt {years} in het jaar van opname. Klopt dat?",
            "Indication {profile} holds from 18 up to 23; this person turns {years} in the year of admission. Is that right?");
    private static final Reason IQ_OUTSIDE_LVB = REASONS.condition(
            "KVN-DEF-12",
            "Bij een LVB hoort een IQ tussen 60 en 80. Klopt het IQ dat is ingevuld?",
            "An LVB goes with an IQ between 60 and 80. Is the recorded IQ right?");
    private static final Reason TITLE_NEVER_HOLDS = REASONS.condition(
            "TTL-1",
            "Deze titel geldt op geen enkele dag: {cause}. Klopt dat?",
            "This title holds on no day: {cause}. Is that right?");
    private static final Reason BORN_LATER = REASONS.condition(
            "PRV-10",
            "Het geboortejaar ligt na het jaar van opname. Klopt dat?",
            "The year of birth lies after the year of admission. Is that right?");
    private static final int LOWEST_IQ = 60;
    private static final int HIGHEST_IQ = 80;

    private RequestSoundness() {}

    static List<Warning> of(PlacementRequest request, LocalDate dayOfAsking) {
        OptionalInt years = request.person().yearsOn(request.admissionOn(dayOfAsking));
        return Stream.of(birthYear(years), profiles(request, years), iq(request.person()), titles(request.titles()))
                .flatMap(warnings -> warnings)
                .toList();
    }

    private static Stream<Warning> birthYear(OptionalInt years) {
        return years.stream()
                .filter(count -> count < 0)
                .mapToObj(count -> new Warning("/person/birthYear", BORN_LATER.found()));
    }

    private static Stream<Warning> profiles(PlacementRequest request, OptionalInt years) {
        return request.indications().stream()
                .filter(profile -> ProfileAge.usable(profile, years) == Answer.NO)
                .map(profile -> profileWarning(profile, years.getAsInt()));
    }

    private static Warning profileWarning(Indication profile, int years) {
        return new Warning(
                "/indications", PROFILE_AT_WRONG_AGE.found(Fact.of("profile", profile), Fact.of("years", years)));
    }

    private static Stream<Warning> iq(Person person) {
        return person.iq().stream()
                .filter(iq -> iq < LOWEST_IQ || iq > HIGHEST_IQ)
                .filter(iq -> person.problems().contains(Problem.LVB))
                .mapToObj(iq -> new Warning("/person/iq", IQ_OUTSIDE_LVB.found()));
    }

    private static Stream<Warning> titles(List<LegalTitle> titles) {
        TitleTimeline timeline = TitleTimeline.of(titles);
        return IntStream.range(0, titles.size())
                .boxed()
                .flatMap(index ->
                        wrong(titles.get(index), timeline).map(finding -> new Warning("/titles/" + index, finding)));
    }

    private static Stream<Finding> wrong(LegalTitle title, TitleTimeline timeline) {
        return title.canHold() ? timeline.tooLong(title).stream() : Stream.of(TITLE_NEVER_HOLDS.found(cause(title)));
    }

    private static Fact cause(LegalTitle title) {
        return title.from().isEmpty()
                ? new Fact("cause", "NO_FIRST_DAY", new Text("de eerste dag is niet ingevuld", "it has no first day"))
                : new Fact(
                        "cause",
                        "ENDS_BEFORE_BEGIN",
                        new Text("hij eindigt voor hij begint", "it ends before it begins"));
    }
}
