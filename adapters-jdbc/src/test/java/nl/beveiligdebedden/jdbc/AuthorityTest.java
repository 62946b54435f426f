/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import nl.beveiligdebedden.port.ActorRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthorityTest {

    @ParameterizedTest
    @EnumSource(
            value = Right.class,
            names = {"CLAIM_OWN_BEDS", "CLAIM_ANY_BED"})
    void no_setting_lets_the_LCBB_reserve_LCBB_1_LCBB_11(Right right) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Authority.COVENANT.with(ActorRole.LANDELIJK_COORDINATOR, right))
                .withMessage("LANDELIJK_COORDINATOR must not reserve beds (LCBB-1, LCBB-11)");
    }

    @Test
    void an_insurer_sees_the_reports_only_LCBB_9() {
        assertThat(Right.values())
                .filteredOn(right -> Authority.COVENANT.allows(ActorRole.VERZEKERAAR, right))
                .containsExactly(Right.READ_REPORTS);
    }

    @Test
    void what_is_added_for_one_role_leaves_the_others_as_they_were() {
        Authority more = Authority.COVENANT.with(ActorRole.VERZEKERAAR, Right.READ_FREE_BEDS);

        assertThat(more.allows(ActorRole.VERZEKERAAR, Right.READ_REPORTS)).isTrue();
        assertThat(more.allows(ActorRole.VERZEKERAAR, Right.READ_FREE_BEDS)).isTrue();
        assertThat(more.allows(ActorRole.KETENPARTNER, Right.READ_FREE_BEDS)).isFalse();
    }

    @Test
    void a_role_without_rights_may_do_nothing() {
        Authority nobody = new Authority(Map.of());

        assertThat(nobody.allows(ActorRole.AANBIEDER, Right.values())).isFalse();
    }
}
