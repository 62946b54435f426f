/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Did you mean": which code was meant by one that does not exist, by the letters in which they differ. */
class NearTest {

    private static final int LONGEST = 60;

    @ParameterizedTest(name = "{0}: did you mean {1}?")
    @CsvSource({"HCI, HIC", "IHC, HIC", "SGVLG, SGLVG", "SGLGV, SGLVG", "GSLVG, SGLVG"})
    void two_neighbours_that_are_swapped_are_one_mistake(String found, String meant) {
        assertThat(Near.to(found, "HIC", "SGLVG")).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GXLVG", "XSLVG", "SGLGX", "SGLXV", "SLGGV"})
    void two_letters_are_only_swapped_when_both_stand_in_the_place_of_the_other(String found) {
        assertThat(Near.to(found, "SGLVG")).isEmpty();
    }

    @Test
    void a_swap_comes_on_top_of_the_mistakes_before_it() {
        assertThat(Near.to("PSICHIATIRE", "PSYCHIATRIE")).contains("PSYCHIATRIE");
        assertThat(Near.to("XGVLG", "SGLVG")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: did you mean {1}?")
    @CsvSource({"HIX, HIC", "HI, HIC", "HICX, HIC", "SGLVX, SGLVG", "LEVXX3, LEVEL3", "MONITORXXX, MONITORING"})
    void one_letter_in_three_may_differ(String found, String meant) {
        assertThat(Near.to(found, "HIC", "SGLVG", "LEVEL3", "MONITORING")).contains(meant);
    }

    @Test
    void of_a_code_of_two_letters_only_one_with_a_letter_too_many_is_near() {
        assertThat(Near.to("ZMM", "ZM", "CM", "RM")).contains("ZM");
        assertThat(Near.to("M", "ZM", "ISD")).isEmpty();
        assertThat(Near.to("5H", "2H", "4")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ZN, ZM", "HXX, HIC", "SGLXX, SGLVG", "LEXXX3, LEVEL3", "MONITOXXXX, MONITORING"})
    void of_a_code_of_which_more_letters_differ_nothing_is_told(String found, String known) {
        assertThat(Near.to(found, known)).isEmpty();
    }

    @Test
    void of_two_codes_that_are_equally_near_neither_was_surely_meant() {
        assertThat(Near.to("FPX", "FPA", "FPK")).isEmpty();
        assertThat(Near.to("FPX", "FPA", "FVK")).contains("FPA");
    }

    @Test
    void the_nearest_code_is_meant_also_when_another_is_near() {
        assertThat(Near.to("VERSLAVIN", "VERSLAAN", "VERSLAVING")).contains("VERSLAVING");
    }

    @Test
    void the_same_letters_in_another_case_are_meant_before_one_that_differs_in_a_letter() {
        assertThat(Near.to("fpa", "FPA", "fpx")).contains("FPA");
    }

    @Test
    void of_a_text_of_60_letters_20_may_differ_and_no_more() {
        String sixty = "A".repeat(LONGEST);

        assertThat(Near.to("A".repeat(40) + "B".repeat(20), sixty)).contains(sixty);
        assertThat(Near.to("A".repeat(42) + "B".repeat(18), sixty + "AAA")).isEmpty();
    }

    @Test
    void of_a_text_of_more_than_60_letters_none_may_differ() {
        String sixty = "A".repeat(LONGEST);

        assertThat(Near.to(sixty + "B", sixty)).isEmpty();
        assertThat(Near.to(sixty + "B", sixty + "b")).contains(sixty + "b");
    }
}
