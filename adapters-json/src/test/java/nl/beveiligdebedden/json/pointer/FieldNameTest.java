/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.pointer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of the name of a field a message shows. */
class FieldNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "birthYear",
                "contraIndications",
                "$schema",
                "onsetDateTime",
                "_birthDate",
                "clinicalStatus",
                "EMSTrafficStatus",
                "facilityColourStatus",
                "geboortedatum",
                "DateOfBirth"
            })
    void a_name_of_ours_of_FHIR_or_of_HAVE_is_shown_in_full(String name) {
        assertThat(FieldName.shown(name)).isEqualTo(name);
        assertThat(FieldName.part(name, 2)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour", "kleur_2", "naamVanDeArts", "KVN-RR-9", "TWE-5C1"})
    void a_name_as_programs_and_rules_have_is_shown_in_full(String name) {
        assertThat(FieldName.part(name, 2)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Kornelis Zwaluwstaart, Korn…, Korn…[3]",
        "Zwaluwstaart, Zwal…, Zwal…[3]",
        "kornelis zwaluwstaart, korn…, korn…[3]",
        "KORNELIS, KORN…, KORN…[3]",
        "4 maart 1961, 4 ma…, 4 ma…[3]",
        "19610304, 1961…, 1961…[3]",
        "a/b~c, a/b~…, a~1b~0…[3]",
        "😀😀😀😀😀, 😀😀😀😀…, 😀😀😀😀…[3]"
    })
    void of_any_other_four_characters_are_and_which_field_it_is(String name, String shown, String part) {
        assertThat(FieldName.shown(name)).isEqualTo(shown);
        assertThat(FieldName.part(name, 3)).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource({"ab, ab", "a/b~, a~1b~0", "'', ''"})
    void four_characters_are_not_cut(String name, String part) {
        assertThat(FieldName.part(name, 3)).isEqualTo(part);
    }

    @Test
    void nothing_that_a_terminal_would_obey_is_shown() {
        assertThat(FieldName.part("\u001b[2", 3)).isEqualTo(" [2[3]");
    }
}
