/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class RequestReaderTest {

    private static final PlacementRequest EXAMPLE = PlacementRequest.builder()
            .id(new RequestId("casus-2022-014"))
            .admissionDate(LocalDate.of(2022, 6, 23))
            .person(Person.builder()
                    .birthYear(1988)
                    .sex(Sex.MAN)
                    .homeProvince(Province.FLEVOLAND)
                    .addProblems(Problem.PSYCHIATRIE, Problem.VERSLAVING)
                    .iq(75)
                    .lvbDemonstrableBefore18(Answer.NO)
                    .decisionallyCapable(Answer.YES)
                    .build())
            .neededLevel(SecurityLevel.LEVEL_2_HIGH)
            .addTitles(LegalTitle.builder()
                    .kind(TitleKind.ZM)
                    .from(LocalDate.of(2022, 1, 10))
                    .until(LocalDate.of(2022, 7, 10))
                    .build())
            .financing(Recorded.of(FinancingAct.ZVW))
            .lifecourseIncluded(true)
            .returnGuaranteeBy(Guarantor.LEVENSLOOPAANBIEDER)
            .build();

    @Test
    void the_example_of_the_contract_is_read_whole() {
        assertThat(Json.READER.request(Json.request()).orElseThrow()).isEqualTo(EXAMPLE);
    }

    @Test
    void absent_and_null_mean_the_same() {
        PlacementRequest absent =
                Json.READER.request(Json.text("{\"id\": \"casus-1\"}")).orElseThrow();

        PlacementRequest allNull = Json.READER.request(Json.text("""
                        {"id": "casus-1", "admissionDate": null, "person": null, "need": null, "titles": null,
                         "informedConsent": null, "indications": null, "financing": null, "lifecourseIncluded": null,
                         "returnGuaranteeBy": null, "victimProvinces": null, "weighing": null}
                        """)).orElseThrow();

        assertThat(allNull).isEqualTo(absent);
    }

    @Test
    void an_empty_list_of_acts_is_recorded_as_none() {
        ObjectNode request = Json.request();
        request.putArray("financing");

        assertThat(Json.READER.request(request).orElseThrow().financing()).isEqualTo(Recorded.of());
    }

    @Test
    void a_title_that_ends_before_it_begins_is_a_fault_that_leaves_the_request_readable() {
        ObjectNode request = Json.request();
        ((ObjectNode) request.at("/titles/0")).put("until", "2022-01-09");

        assertThat(Json.paths(Json.READER.request(request).faults())).containsExactly("/titles/0/until");
        assertThat(Json.READER.request(request).value()).isPresent();
    }

    @Test
    void a_request_with_any_other_fault_cannot_be_read() {
        ObjectNode request = Json.request();
        request.put("admissionDate", "23-06-2022");

        assertThat(Json.READER.request(request).value()).isEmpty();
    }
}
