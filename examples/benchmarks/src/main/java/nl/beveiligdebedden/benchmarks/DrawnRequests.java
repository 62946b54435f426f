/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.need.Guarantor;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.need.Sex;
import nl.beveiligdebedden.need.Weighing;

/**
 * Requests for people of whom nearly everything is difficult, so that ten criteria can say no; they differ in the rest.
 */
final class DrawnRequests {

    static final Province[] VICTIM_PROVINCES = {Province.LIMBURG, Province.ZEELAND};
    static final String HELD_PROFILE = "5GGZW";

    static final List<PlacementRequest> ALL =
            IntStream.range(0, 8).mapToObj(DrawnRequests::request).toList();

    private DrawnRequests() {}

    private static PlacementRequest request(int number) {
        Dice dice = new Dice(number);
        return PlacementRequest.builder()
                .id(new RequestId("casus-" + number))
                .person(person(dice))
                .neededLevel(dice.oneOf(SecurityLevel.LEVEL_2_HIGH, SecurityLevel.LEVEL_3))
                .titles(titles(dice))
                .addIndications(Indication.of(HELD_PROFILE))
                .financing(Recorded.copyOf(dice.some(FinancingAct.values())))
                .lifecourseIncluded(dice.percent(50))
                .returnGuaranteeBy(dice.oneOf(Guarantor.values()))
                .addVictimProvinces(VICTIM_PROVINCES)
                .weighing(new Weighing(dice.percent(50), dice.percent(50)))
                .build();
    }

    private static Person person(Dice dice) {
        return Person.builder()
                .birthYear(1970 + dice.below(30))
                .sex(Sex.MAN)
                .homeProvince(dice.oneOf(Province.values()))
                .addProblems(Problem.PSYCHIATRIE, Problem.ONTWRICHTEND_GEDRAG)
                .addAllProblems(dice.some(Problem.NAH))
                .addCharacteristics(
                        Characteristic.of("ZEDEN"), Characteristic.of("EVBG"), Characteristic.of("SOMATISCH_COMPLEX"))
                .decisionallyCapable(dice.oneOf(Answer.values()))
                .representative(dice.oneOf(Representative.values()))
                .build();
    }

    /** A care authorisation with Bvt powers, and for some an expired measure. */
    private static List<LegalTitle> titles(Dice dice) {
        LegalTitle valid = LegalTitle.builder()
                .kind(TitleKind.ZM)
                .from(LocalDate.of(2022, 1, 10))
                .until(LocalDate.of(2022, 7, 1 + dice.below(30)))
                .bvtPowers(true)
                .build();
        LegalTitle expired = LegalTitle.builder()
                .kind(TitleKind.ISD)
                .from(LocalDate.of(2020, 1, 10))
                .until(LocalDate.of(2022, 1, 9))
                .build();
        return dice.percent(50) ? List.of(valid) : List.of(expired, valid);
    }
}
