/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An id points and tells nothing about a person. */
class IdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"x", "casus-2022-014", "é/1", "123456789"})
    void this_can_be_an_id(String text) {
        boolean isId = Ids.isId(text);

        assertThat(isId).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "a\tb", "a\nb", "a\u00a0b", "a\u200bb", "111222333", "1112.22.333"})
    void this_cannot_be_an_id(String text) {
        boolean isId = Ids.isId(text);

        assertThat(isId).isFalse();
    }

    @Test
    void an_id_has_at_most_100_characters() {
        String longest = "x".repeat(100);

        assertThat(Ids.isId(longest)).isTrue();
        assertThat(Ids.isId(longest + "x")).isFalse();
    }

    @Test
    void a_wrong_id_is_refused_without_being_repeated() {
        String wrong = "111222333";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequestId(wrong))
                .withMessageStartingWith("request id must be")
                .withMessageNotContaining(wrong);
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitId(wrong)).withMessageStartingWith("unit id");
        assertThatIllegalArgumentException().isThrownBy(() -> new BedId(wrong)).withMessageStartingWith("bed id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProviderId(wrong))
                .withMessageStartingWith("provider id");
    }

    @Test
    void ids_show_their_value_and_are_ordered_by_it() {
        List<UnitId> ids = List.of(new UnitId("u-2"), new UnitId("u-10"));

        assertThat(ids.stream().sorted().map(UnitId::toString)).containsExactly("u-10", "u-2");
        assertThat(new BedId("a")).isLessThan(new BedId("b")).hasToString("a");
        assertThat(new RequestId("a")).isLessThan(new RequestId("b")).hasToString("a");
        assertThat(new ProviderId("a")).isLessThan(new ProviderId("b")).hasToString("a");
    }
}
