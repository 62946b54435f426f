/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import nl.beveiligdebedden.disclosure.Disclosure;
import nl.beveiligdebedden.disclosure.Projection;
import nl.beveiligdebedden.disclosure.SharingFacts;
import nl.beveiligdebedden.disclosure.SharingQuestion;
import nl.beveiligdebedden.law.Interruption;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.StayDays;
import nl.beveiligdebedden.law.TitleApplication;
import nl.beveiligdebedden.law.TitleDay;
import nl.beveiligdebedden.law.TitleEnd;
import nl.beveiligdebedden.law.TitleGap;
import nl.beveiligdebedden.lifecourse.InclusionFacts;
import nl.beveiligdebedden.lifecourse.LifecourseAdvice;
import nl.beveiligdebedden.lifecourse.LifecourseDecision;
import nl.beveiligdebedden.lifecourse.Setback;
import nl.beveiligdebedden.lifecourse.StabilityClock;
import nl.beveiligdebedden.need.ExpectedStay;
import nl.beveiligdebedden.need.FundingFacts;
import nl.beveiligdebedden.need.FundingPeriod;
import nl.beveiligdebedden.need.Person;

/** What a log can show of somebody: every value that holds facts of a person keeps them out of its text. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class PersonFactsProperties {

    private static final List<Class<?>> ABOUT_A_PERSON = List.of(
            InclusionFacts.class,
            LifecourseAdvice.class,
            Setback.class,
            StabilityClock.class,
            ExpectedStay.class,
            FundingFacts.class,
            FundingPeriod.class,
            Person.class,
            Interruption.class,
            LegalTitle.class,
            TitleApplication.class,
            TitleDay.class,
            TitleEnd.class,
            TitleGap.class,
            StayDays.class,
            SharingFacts.class,
            SharingQuestion.class,
            Projection.class,
            Disclosure.class);

    /** Names of types, routes, recipients, categories and decisions are all that may stand there: capitals, no facts. */
    @Property
    void the_text_of_a_value_shows_no_number_no_date_and_no_answer(@ForAll("values") Tuple2<String, String> value) {
        assertThat(value.get2())
                .startsWith(value.get1())
                .doesNotContainPattern("[0-9]")
                .doesNotContain("YES", "NO,", "NOT_RECORDED", "true", "false", "=");
    }

    /** Only an advice tells what it decided; apart from that all advice reads the same. */
    @Property
    void an_advice_shows_its_decision_only(@ForAll LifecourseAdvice advice) {
        assertThat(advice.toString().replaceAll("[^A-Z_]", " ").split(" +"))
                .contains(advice.decision().code());
        assertThat(List.of(LifecourseDecision.values()))
                .anyMatch(decision -> advice.toString().equals("LifecourseAdvice{" + decision + "}"));
    }

    @Provide
    Arbitrary<Tuple2<String, String>> values() {
        return Arbitraries.of(ABOUT_A_PERSON)
                .flatMap(type ->
                        DomainArbitraries.any(type).map(value -> Tuple.of(type.getSimpleName(), value.toString())));
    }
}
