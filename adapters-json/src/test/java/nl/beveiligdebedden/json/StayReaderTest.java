/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.law.Interruption;
import nl.beveiligdebedden.law.StayDays;
import nl.beveiligdebedden.need.ExpectedStay;
import nl.beveiligdebedden.need.FundingFacts;
import nl.beveiligdebedden.norm.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stay is read whole, or refused with every fault at once. */
class StayReaderTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    @Test
    void a_stay_is_read_with_everything_that_decides_who_can_pay() {
        Checked<ExpectedStay> stay = read("""
                {"stayFrom": "2022-01-01", "interruptions": [{"from": "2022-02-01"}], "from": "2022-03-01",
                 "until": "2022-04-01", "insuredAtOpening": true, "insuranceSuspended": false,
                 "indicationFrom": "2021-01-01", "acceptsQualifyingProvider": false}
                """);

        assertThat(stay.value())
                .contains(new ExpectedStay(
                        StayDays.of(FIRST, List.of(Interruption.since(LocalDate.of(2022, 2, 1)))),
                        new FundingFacts(Answer.YES, Answer.NO, Optional.of(LocalDate.of(2021, 1, 1)), Answer.NO),
                        LocalDate.of(2022, 3, 1),
                        Optional.of(LocalDate.of(2022, 4, 1))));
    }

    @Test
    void a_stay_needs_a_first_day_only() {
        assertThat(read("{\"stayFrom\": \"2022-01-01\"}").value()).contains(ExpectedStay.from(FIRST));
    }

    @Test
    void a_date_is_a_period_of_one_day() {
        ExpectedStay stay =
                read("{\"stayFrom\": \"2022-01-01\", \"date\": \"2022-05-05\"}").orElseThrow();

        assertThat(stay.from()).isEqualTo("2022-05-05");
        assertThat(stay.until()).contains(stay.from());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '>',
            value = {
                "{} > /stayFrom MISSING",
                "{'stayFrom': 7} > /stayFrom WRONG_TYPE",
                "{'stayFrom': '2022-13-01'} > /stayFrom WRONG_FORM",
                "{'stayFrom': '+20220-01-01'} > /stayFrom WRONG_FORM",
                "{'stayFrom': '2022-01-01', 'interruptions': [{'from': '2021-12-31'}]} > /interruptions/0/from OUT_OF_ORDER",
                "{'stayFrom': '2022-01-01', 'interruptions': [null]} > /interruptions/0 MISSING",
                "{'stayFrom': '2022-01-01', 'interruptions': [{'from': '2022-02-02', 'until': '2022-02-01'}]} > /interruptions/0/until ENDS_BEFORE_BEGIN",
                "{'stayFrom': '2022-01-01', 'from': '2022-02-02', 'until': '2022-02-01'} > /until ENDS_BEFORE_BEGIN",
                "{'stayFrom': '2022-01-01', 'until': '2021-02-01'} > /until ENDS_BEFORE_BEGIN",
                "{'stayFrom': '2022-01-01', 'date': '2022-02-01', 'until': '2022-02-01'} > /until WRONG_FORM",
                "{'stayFrom': '2022-01-01', 'insuredAtOpening': 'yes'} > /insuredAtOpening WRONG_TYPE",
                "{'stayFrom': '2022-01-01', 'payer': 'ZVW'} > /payer UNKNOWN_FIELD",
                "{'stayFrom': '2022-01-01', 'naam': 'geheim'} > /naam PERSONAL_DATA"
            })
    void a_fault_is_named_with_its_place_and_no_other(String json, String fault) {
        Checked<ExpectedStay> stay = read(json.replace('\'', '"'));

        assertThat(stay.value()).isEmpty();
        assertThat(stay.faults())
                .map(found -> found.path() + " " + found.kind())
                .containsExactly(fault);
        assertThat(stay.faults()).allSatisfy(found -> assertThat(found.found()).doesNotContainPattern("\\d{4}-\\d{2}"));
    }

    @Test
    void all_faults_are_named_at_once() {
        Checked<ExpectedStay> stay = read("""
                {"interruptions": [{"until": "x"}, 7], "indicationFrom": "x", "unknown": 1}
                """);

        assertThat(stay.faults())
                .map(found -> found.path())
                .containsExactly(
                        "/indicationFrom",
                        "/interruptions/0/from",
                        "/interruptions/0/until",
                        "/interruptions/1",
                        "/stayFrom",
                        "/unknown");
    }

    private static Checked<ExpectedStay> read(String json) {
        return Json.READER.stay(Json.parse(json));
    }
}
