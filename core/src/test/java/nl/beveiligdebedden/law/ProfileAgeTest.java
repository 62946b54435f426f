/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import static nl.beveiligdebedden.base.Answer.NOT_RECORDED;
import static nl.beveiligdebedden.base.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Indication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** At which age a profile can be used. */
class ProfileAgeTest {

    @ParameterizedTest(name = "{0} years: {1}")
    @CsvSource({"17, NO", "18, NOT_RECORDED", "19, YES", "22, YES", "23, NOT_RECORDED", "24, NO"})
    void a_young_adult_profile_is_usable_from_18_up_to_23(int years, Answer expected) {
        Indication profile = Indication.of("3LVG");

        Answer usable = ProfileAge.usable(profile, OptionalInt.of(years));

        assertThat(usable).isEqualTo(expected);
    }

    @Test
    void without_year_of_birth_it_is_not_known() {
        Indication profile = Indication.of("3LVG");

        Answer usable = ProfileAge.usable(profile, OptionalInt.empty());

        assertThat(usable).isEqualTo(NOT_RECORDED);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 18, 24, 90})
    void any_other_profile_is_usable_at_every_age(int years) {
        Indication profile = Indication.of("1SGLVG");

        Answer usable = ProfileAge.usable(profile, OptionalInt.of(years));

        assertThat(usable).isEqualTo(YES);
    }

    @Test
    void the_turning_years_are_exactly_those_at_which_the_answer_changes() {
        Indication profile = Indication.of("1LVG");

        List<Integer> changes = IntStream.range(1, 100)
                .filter(years -> ProfileAge.usable(profile, OptionalInt.of(years))
                        != ProfileAge.usable(profile, OptionalInt.of(years - 1)))
                .boxed()
                .toList();

        assertThat(ProfileAge.turningYears()).isEqualTo(changes);
    }
}
