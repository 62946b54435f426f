/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of closed and of open sets. */
class CodesTest {

    @ParameterizedTest
    @CsvSource({"1, LEVEL_1", "2L, LEVEL_2_LOW", "2, LEVEL_2", "2H, LEVEL_2_HIGH", "3, LEVEL_3", "4, LEVEL_4"})
    void a_code_of_a_closed_set_is_found(String code, SecurityLevel level) {
        Optional<SecurityLevel> found = Codes.find(SecurityLevel.class, code);

        assertThat(found).contains(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2h", "5", " 2", "LEVEL_2"})
    void another_code_is_not_found(String code) {
        Optional<SecurityLevel> found = Codes.find(SecurityLevel.class, code);

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZEDEN", "1SGLVG", "A", "A_B+C.D/E-F"})
    void this_has_the_form_of_an_open_code(String code) {
        boolean isCode = Codes.isOpenCode(code);

        assertThat(isCode).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zeden", "-A", "A B", "111222333", "É"})
    void this_does_not(String code) {
        boolean isCode = Codes.isOpenCode(code);

        assertThat(isCode).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Characteristic.of(code))
                .withMessageStartingWith("characteristic must be a code");
    }

    @Test
    void an_open_code_has_at_most_40_characters() {
        String longest = "A".repeat(40);

        assertThat(Codes.isOpenCode(longest)).isTrue();
        assertThat(Codes.isOpenCode(longest + "A")).isFalse();
    }

    @Test
    void codes_and_their_words_stand_on_one_line() {
        List<Problem> problems = List.of(Problem.LVB, Problem.VERSLAVING);

        assertThat(Codes.list(problems)).isEqualTo("LVB, VERSLAVING");
        assertThat(Codes.words(problems))
                .isEqualTo(new Text(
                        "licht verstandelijke beperking, verslaving", "mild intellectual disability, addiction"));
    }

    @Test
    void no_codes_read_as_none() {
        List<Problem> none = List.of();

        assertThat(Codes.list(none)).isEmpty();
        assertThat(Codes.words(none)).isEqualTo(new Text("geen", "none"));
    }

    @Test
    void a_code_that_we_do_not_know_yet_reads_as_itself() {
        Characteristic code = Characteristic.of("NOG_ONBEKEND");

        assertThat(code.words()).isEqualTo(Text.same("NOG_ONBEKEND"));
        assertThat(Characteristic.of("ZEDEN").words()).isEqualTo(new Text("zedenproblematiek", "sexual offences"));
    }

    @Test
    void open_codes_are_equal_by_code_and_kind() {
        Characteristic zeden = Characteristic.of("ZEDEN");

        assertThat(zeden)
                .isEqualTo(Characteristic.of("ZEDEN"))
                .hasSameHashCodeAs(Characteristic.of("ZEDEN"))
                .hasToString("ZEDEN");
        assertThat(zeden)
                .isNotEqualTo(Characteristic.of("EVBG"))
                .isNotEqualTo(Indication.of("ZEDEN"))
                .isNotEqualTo(null);
        assertThat(zeden).isGreaterThan(Characteristic.of("EVBG"));
    }

    @Test
    void levels_stand_from_light_to_heavy() {
        List<String> codes = Stream.of(SecurityLevel.values())
                .sorted()
                .map(SecurityLevel::code)
                .toList();

        assertThat(codes).containsExactly("1", "2L", "2", "2H", "3", "4");
        assertThat(Stream.of(SecurityLevel.values()).map(SecurityLevel::major)).containsExactly(1, 2, 2, 2, 3, 4);
    }

    @Test
    void only_1LVG_to_5LVG_are_for_young_adults() {
        List<Indication> profiles = Stream.of("1LVG", "5LVG", "6LVG", "0LVG", "1SGLVG", "7VG")
                .map(Indication::of)
                .toList();

        assertThat(profiles)
                .filteredOn(Indication::isForYoungAdults)
                .map(Indication::code)
                .containsExactly("1LVG", "5LVG");
        assertThat(profiles)
                .filteredOn(Indication::needsProofOfLvb)
                .map(Indication::code)
                .containsExactly("1LVG", "5LVG", "6LVG", "0LVG", "1SGLVG");
    }

    @Test
    void a_text_is_filled_in_both_languages() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Text(" ", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Text("a", ""));
        assertThat(new Text("ja", "yes").in(Language.NL)).isEqualTo("ja");
        assertThat(new Text("ja", "yes").in(Language.EN)).isEqualTo("yes");
    }
}
