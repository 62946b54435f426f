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
    void what_is_taken_from_one_role_leaves_its_other_rights_and_the_other_roles_as_they_were() {
        Authority less = Authority.COVENANT.without(ActorRole.LANDELIJK_COORDINATOR, Right.DELETE_LOG, Right.READ_LOG);

        assertThat(less.allows(ActorRole.LANDELIJK_COORDINATOR, Right.DELETE_LOG, Right.READ_LOG))
                .isFalse();
        assertThat(less.allows(ActorRole.LANDELIJK_COORDINATOR, Right.READ_ALL_BEDS))
                .isTrue();
        assertThat(less.allows(ActorRole.TOEZICHTHOUDER, Right.READ_LOG)).isTrue();
    }

    @Test
    void what_a_role_does_not_have_can_be_taken_from_it_and_changes_nothing() {
        assertThat(Authority.COVENANT.without(ActorRole.DOORZETTER, Right.CLAIM_ANY_BED))
                .isEqualTo(Authority.COVENANT);
        assertThat(Authority.COVENANT
                        .with(ActorRole.DOORZETTER, Right.CLAIM_ANY_BED)
                        .without(ActorRole.DOORZETTER, Right.CLAIM_ANY_BED)
                        .allows(ActorRole.DOORZETTER, Right.values()))
                .isFalse();
    }

    @Test
    void a_role_without_rights_may_do_nothing() {
        Authority nobody = new Authority(Map.of());

        assertThat(nobody.allows(ActorRole.AANBIEDER, Right.values())).isFalse();
    }
}
