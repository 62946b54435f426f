/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.base.Province.NOORD_BRABANT;
import static nl.beveiligdebedden.base.Province.ZEELAND;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.testkit.Found;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Row 18 of the contract: victims near the unit; where they live is never told. */
class VictimsCriterionTest {

    private static final Criterion CRITERION = new VictimsCriterion();

    @Test
    void no_province_stands_in_the_text_of_REJ_S3() {
        Scenario blocked = given().requesting(request -> request.victimProvinces(List.of(Province.values())));
        Scenario unknown = given().requesting(request -> request.victimProvinces(List.of(Province.values())))
                .on(aUnit().province(Optional.empty()));

        String texts = blocked.when(CRITERION).texts() + unknown.when(CRITERION).texts();

        assertThat(Province.values())
                .noneMatch(province -> texts.contains(province.words().nl()));
        assertThat(texts).doesNotContain("NL-");
    }

    @Test
    void a_unit_in_a_province_of_victims_is_blocked_by_REJ_S3_without_facts() {
        Scenario scenario = given().requesting(request -> request.victimProvinces(List.of(NOORD_BRABANT, ZEELAND)));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK REJ-S3").noFacts().cannotBeLifted();
    }

    @Test
    void a_unit_elsewhere_gives_no_finding() {
        Scenario scenario = given().requesting(request -> request.victimProvinces(List.of(ZEELAND)));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_unit_of_which_the_province_is_not_recorded_is_not_known_by_REJ_S3_without_facts() {
        Scenario scenario = given().requesting(request -> request.victimProvinces(List.of(ZEELAND)))
                .on(aUnit().province(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN REJ-S3").noFacts();
    }

    @Test
    void a_person_without_victims_gives_no_finding_wherever_the_unit_is() {
        Scenario scenario = given().on(aUnit().province(Optional.empty()));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }
}
