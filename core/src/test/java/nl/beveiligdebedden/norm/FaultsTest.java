/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.beveiligdebedden.base.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults, one for each place, that never repeat personal data. */
class FaultsTest {

    private static final Text ALLOWED = new Text("iets anders", "something else");

    @Test
    void one_fault_stays_for_each_place_sorted_by_path() {
        Faults faults = new Faults();
        faults.add("/b", FaultKind.WRONG_FORM, "1", ALLOWED);
        faults.add("/a", FaultKind.WRONG_FORM, "2", ALLOWED);
        faults.add("/b", FaultKind.UNKNOWN_CODE, "3", ALLOWED);

        assertThat(faults.sorted())
                .containsExactly(
                        new Fault("/a", FaultKind.WRONG_FORM, "2", ALLOWED),
                        new Fault("/b", FaultKind.WRONG_FORM, "1", ALLOWED));
    }

    @Test
    void a_document_is_readable_as_long_as_no_fault_makes_something_unclear() {
        Faults faults = new Faults();
        faults.add("/titles/0/until", FaultKind.ENDS_BEFORE_BEGIN, "2022-01-09", ALLOWED);
        assertThat(faults.leaveItReadable()).isTrue();

        faults.add("", FaultKind.WRONG_TYPE, "", ALLOWED);

        assertThat(faults.leaveItReadable()).isFalse();
    }

    @Test
    void faults_of_a_part_stand_under_the_place_of_that_part_and_the_first_stays() {
        Faults part = new Faults();
        part.add("", FaultKind.WRONG_TYPE, "1", ALLOWED);
        part.add("/victimProvinces/0", FaultKind.UNKNOWN_CODE, "NB", ALLOWED);
        Faults whole = new Faults();
        whole.add("/request", FaultKind.MISSING, "", ALLOWED);

        whole.add("/request", part.sorted());

        assertThat(whole.sorted())
                .containsExactly(
                        new Fault("/request", FaultKind.MISSING, "", ALLOWED),
                        new Fault("/request/victimProvinces/0", FaultKind.UNKNOWN_CODE, "", ALLOWED));
    }

    @Test
    void of_more_than_ten_thousand_faults_the_first_ten_thousand_are_kept() {
        Faults faults = faults(10_000, FaultKind.MISSING);

        faults.add("/one-more", FaultKind.MISSING, "", ALLOWED);

        assertThat(faults.sorted())
                .hasSize(10_000)
                .noneMatch(fault -> fault.path().equals("/one-more"));
    }

    @Test
    void a_fault_that_is_not_kept_can_still_make_the_document_unreadable() {
        Faults faults = faults(10_000, FaultKind.ENDS_BEFORE_BEGIN);
        faults.add("/titles/0", FaultKind.ENDS_BEFORE_BEGIN, "", ALLOWED);
        assertThat(faults.leaveItReadable()).isTrue();

        faults.add("/one-more", FaultKind.WRONG_TYPE, "", ALLOWED);

        assertThat(faults.leaveItReadable()).isFalse();
    }

    @Test
    void there_is_no_use_in_looking_further_after_ten_thousand_faults_in_what_cannot_be_read() {
        assertThat(faults(9_999, FaultKind.MISSING).areFull()).isFalse();
        assertThat(faults(10_000, FaultKind.MISSING).areFull()).isTrue();
    }

    @Test
    void what_can_still_be_read_is_looked_through_to_its_end() {
        assertThat(faults(10_000, FaultKind.ENDS_BEFORE_BEGIN).areFull()).isFalse();
    }

    @Test
    void a_long_value_is_cut_after_40_characters() {
        Fault exact = new Fault("/a", FaultKind.UNKNOWN_CODE, "X".repeat(40), ALLOWED);
        Fault tooLong = new Fault("/a", FaultKind.UNKNOWN_CODE, "X".repeat(41), ALLOWED);

        assertThat(exact.found()).isEqualTo("X".repeat(40));
        assertThat(tooLong.found()).isEqualTo("X".repeat(40) + "…");
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN_CODE, Kornelis, Korn…",
        "UNKNOWN_CODE, 19610304, 1961…",
        "WRONG_FORM, 4 maart 1961, 4 ma…",
        "WRONG_FORM, 1961-13-04, 1961…",
        "WRONG_TYPE, Kornelis Zwaluwstaart, Korn…",
        "DUPLICATE, Kornelis Zwaluwstaart, Korn…",
        "UNKNOWN_CODE, FPZ, FPZ",
        "UNKNOWN_CODE, Psychiatrie, Psychiatrie",
        "OUT_OF_RANGE, 300, 300",
        "UNKNOWN_REFERENCE, u-northern-1, u-northern-1",
    })
    void what_may_be_a_name_or_a_birth_date_is_never_shown_in_full(FaultKind kind, String value, String found) {
        Fault fault = new Fault("/a", kind, value, Text.same("PSYCHIATRIE, VERSLAVING"));

        assertThat(fault.found()).isEqualTo(found);
        assertThat(fault.under("/b").found()).isEqualTo(found);
    }

    @Test
    void a_value_stands_on_one_line() {
        Fault fault = new Fault("/a", FaultKind.WRONG_FORM, "a\nb\t", ALLOWED);

        assertThat(fault.found()).isEqualTo("a b ");
    }

    @Test
    void a_BSN_is_never_repeated_also_where_the_value_is_cut() {
        Fault fault = new Fault("/a", FaultKind.WRONG_FORM, "y".repeat(60) + " 111222333", ALLOWED);

        assertThat(fault.kind()).isEqualTo(FaultKind.PERSONAL_DATA);
        assertThat(fault.found()).isEmpty();
        assertThat(fault.kind().rule()).contains(RuleCatalogue.rule("PRV-9"));
    }

    @Test
    void personal_data_is_never_repeated() {
        Fault fault = new Fault("/naam", FaultKind.PERSONAL_DATA, "Verzonnen Persoon", ALLOWED);

        assertThat(fault.toString() + fault.message()).doesNotContain("Verzonnen");
    }

    @Test
    void the_message_names_place_kind_value_and_what_is_allowed() {
        Fault fault = new Fault("/a", FaultKind.UNKNOWN_CODE, "X", ALLOWED);

        assertThat(fault.message())
                .isEqualTo(new Text(
                        "/a: deze code bestaat niet; gevonden: \"X\"; toegestaan: iets anders",
                        "/a: this code does not exist; found: \"X\"; allowed: something else"));
    }

    @ParameterizedTest
    @CsvSource({
        "fpk, FPK",
        "PSYCHIATIRE, PSYCHIATRIE",
        "VERSLAVINGEN, VERSLAVING",
        "PSYHIATRIE, PSYCHIATRIE",
        "VERSLAVNIG, VERSLAVING"
    })
    void a_code_that_is_nearly_right_brings_the_right_one_along(String found, String meant) {
        Fault fault = new Fault("/a", FaultKind.UNKNOWN_CODE, found, Text.same("FPA, FPK, PSYCHIATRIE, VERSLAVING"));

        assertThat(fault.didYouMean()).contains(meant);
        assertThat(fault.message().nl()).endsWith("; bedoelde u \"" + meant + "\"?");
        assertThat(fault.message().en()).endsWith("; did you mean \"" + meant + "\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FPX", "ZM", "", "5", "IETS_ANDERS"})
    void a_code_near_to_none_or_to_more_than_one_brings_none_along(String found) {
        Fault fault = new Fault("/a", FaultKind.UNKNOWN_CODE, found, Text.same("FPA, FPK, RM, 4, PSYCHIATRIE"));

        assertThat(fault.didYouMean()).isEmpty();
    }

    @Test
    void a_field_that_is_nearly_right_brings_the_right_one_along() {
        Fault fault = new Fault("/a~1b/birtYear", FaultKind.UNKNOWN_FIELD, "", Text.same("sex, birthYear"));

        assertThat(fault.didYouMean()).contains("birthYear");
    }

    @Test
    void another_fault_brings_nothing_along() {
        Fault fault = new Fault("/a", FaultKind.WRONG_FORM, "FPB", Text.same("FPA"));

        assertThat(fault.didYouMean()).isEmpty();
    }

    @Test
    void the_message_about_the_whole_document_has_a_place_too() {
        Fault fault = new Fault("", FaultKind.WRONG_TYPE, "", ALLOWED);

        assertThat(fault.message().en())
                .isEqualTo("the whole document: this is another kind of value; allowed: something else");
    }

    @Test
    void a_message_stands_on_one_line_and_holds_nothing_that_a_terminal_obeys() {
        Fault fault = new Fault("/\u001b[31mX\nlcbb: 0", FaultKind.UNKNOWN_FIELD, "a\u202eb\u2028c", ALLOWED);

        assertThat(fault.message().nl()).doesNotContainPattern("[\\p{Cntrl}\\u202e\\u2028]");
    }

    @Test
    void a_long_path_is_cut_in_the_message_and_whole_in_the_fault() {
        Fault fault = new Fault("/" + "x".repeat(300), FaultKind.UNKNOWN_FIELD, "", ALLOWED);

        assertThat(fault.path()).hasSize(301);
        assertThat(fault.message().en()).startsWith("/" + "x".repeat(199) + "…: ");
    }

    @Test
    void where_victims_live_is_never_repeated() {
        Fault fault = new Fault("/victimProvinces/0", FaultKind.UNKNOWN_CODE, "Flevoland", ALLOWED);

        assertThat(fault.toString() + fault.message()).doesNotContain("Flevoland");
    }

    @ParameterizedTest
    @EnumSource(FaultKind.class)
    void only_personal_data_is_forbidden_by_a_national_rule(FaultKind kind) {
        Optional<Rule> rule = kind.rule();

        assertThat(rule.isPresent()).isEqualTo(kind == FaultKind.PERSONAL_DATA);
    }

    @Test
    void a_document_that_can_be_read_gives_its_value() {
        Checked<String> checked = new Checked<>(Optional.of("value"), List.of());

        assertThat(checked.orElseThrow()).isEqualTo("value");
        assertThat(checked.map(String::length).value()).contains(5);
    }

    @Test
    void a_document_that_cannot_be_read_names_all_its_faults() {
        Fault first = new Fault("/a", FaultKind.MISSING, "", ALLOWED);
        Fault second = new Fault("/b", FaultKind.UNKNOWN_CODE, "X", ALLOWED);

        Checked<String> checked = new Checked<>(Optional.empty(), List.of(first, second));

        assertThatIllegalArgumentException()
                .isThrownBy(checked::orElseThrow)
                .withMessage(first.message().en() + "\n" + second.message().en());
        assertThat(checked.map(String::length).faults()).containsExactly(first, second);
    }

    private static Faults faults(int count, FaultKind kind) {
        Faults faults = new Faults();
        IntStream.range(0, count).forEach(place -> faults.add("/" + place, kind, "", ALLOWED));
        return faults;
    }
}
