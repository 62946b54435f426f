/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.national;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.FinancingAct;
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
import nl.beveiligdebedden.need.Sex;

/**
 * The case "Groot, gevaarlijk en heel het land gezien" as a request: a man whom more than twenty units refused.
 *
 * <p>Source: LCBB managementrapportage 02|22, chapter 4 (FIG-10). The report leaves much open; {@link #assumptions()}
 * names everything that we filled in. Example: {@code beds.match(PublishedCase.request(), PublishedCase.moment())}.
 */
public final class PublishedCase {

    private static final Instant MOMENT =
            OffsetDateTime.parse("2022-06-15T12:00:00+02:00").toInstant();

    private PublishedCase() {}

    /**
     * The moment of asking: noon in Amsterdam, after the phone round of 15 June 2022.
     *
     * @return the moment
     */
    public static Instant moment() {
        return MOMENT;
    }

    /**
     * The question for a place.
     *
     * @return the request; the same each time
     */
    public static PlacementRequest request() {
        return PlacementRequest.builder()
                .id(new RequestId("casus-2022-014"))
                .admissionDate(LocalDate.of(2022, 6, 23))
                .person(person())
                .neededLevel(SecurityLevel.LEVEL_2_HIGH)
                .addTitles(careAuthorisation())
                .financing(Recorded.of(FinancingAct.ZVW, FinancingAct.WLZ))
                .lifecourseIncluded(true)
                .returnGuaranteeBy(Guarantor.LEVENSLOOPAANBIEDER)
                .build();
    }

    private static Person person() {
        return Person.builder()
                .birthYear(1988)
                .sex(Sex.MAN)
                .homeProvince(Province.FLEVOLAND)
                .addProblems(Problem.PSYCHIATRIE, Problem.VERSLAVING, Problem.LVB, Problem.ONTWRICHTEND_GEDRAG)
                .iq(75)
                .lvbDemonstrableBefore18(Answer.NO)
                .decisionallyCapable(Answer.YES)
                .build();
    }

    private static LegalTitle careAuthorisation() {
        return LegalTitle.builder()
                .kind(TitleKind.ZM)
                .from(LocalDate.of(2022, 1, 10))
                .until(LocalDate.of(2022, 7, 10))
                .build();
    }

    /**
     * What the report tells.
     *
     * @return one note or more for each field that rests on the report
     */
    public static List<CaseNote> told() {
        return CaseNotes.TOLD;
    }

    /**
     * What the report does not tell, and what we took instead.
     *
     * @return one note for each field, or part of it, that we filled in or left empty
     */
    public static List<CaseNote> assumptions() {
        return CaseNotes.ASSUMED;
    }
}
