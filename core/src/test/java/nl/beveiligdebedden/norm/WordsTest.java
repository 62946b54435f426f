/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of every answer: programs read the code, people the text. */
class WordsTest {

    @Test
    void each_verdict_has_its_code_and_its_words() {
        assertThat(List.of(Verdict.values()))
                .map(verdict -> verdict.code() + ": " + verdict.words().en())
                .containsExactly(
                        "FITS: fits",
                        "FITS_WITH_CONDITIONS: fits with conditions",
                        "UNDETERMINED: cannot be said yet",
                        "DOES_NOT_FIT: does not fit");
    }

    @Test
    void each_owner_of_a_remedy_has_its_code_and_its_words() {
        assertThat(List.of(Owner.values()))
                .map(owner -> owner.code() + ": " + owner.words().nl())
                .contains("AANBIEDER: de aanbieder", "RECHTER: de rechter", "CLIENT: de cliënt", "CIZ: het CIZ")
                .contains("AANMELDER: wie aanmeldt", "OVERDRAGER: wie overdraagt", "OVERNEMER: wie overneemt")
                .contains(
                        "ZORGVERZEKERAAR: de zorgverzekeraar", "ZORGKANTOOR: het zorgkantoor", "GEMEENTE: de gemeente");
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void a_subject_has_the_name_of_its_room_as_code_and_says_what_it_is(Subject subject) {
        assertThat(subject.code()).isEqualTo(subject.name().toLowerCase(Locale.ROOT));
        assertThat(subject.words().nl()).isNotEqualTo(subject.words().en());
    }

    @ParameterizedTest
    @EnumSource(FaultKind.class)
    void a_kind_of_fault_has_its_name_as_code(FaultKind kind) {
        assertThat(kind.code()).isEqualTo(kind.name());
    }
}
