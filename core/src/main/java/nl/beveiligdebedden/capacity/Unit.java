/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.capacity;

import java.util.Optional;
import java.util.SortedSet;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.base.ValueStyle;
import nl.beveiligdebedden.law.Regime;
import org.immutables.value.Value;

/**
 * A group of beds with one staff, one way of securing and one set of admission rules.
 *
 * <p>The level belongs to the unit, not to the provider. Example: {@code
 * Unit.builder().id(new UnitId("u-01")).type(UnitType.FPA).level(SecurityLevel.LEVEL_2_HIGH).build()}.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public interface Unit {

    /**
     * Starts a unit.
     *
     * @return a builder without values
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Points to the unit.
     *
     * @return the id
     */
    UnitId id();

    /**
     * The provider that the unit belongs to.
     *
     * @return the provider; empty when it is not recorded
     */
    Optional<ProviderId> provider();

    /**
     * What people call the unit.
     *
     * @return the name; empty when it is not recorded
     */
    Optional<String> name();

    /**
     * The kind of unit.
     *
     * @return the kind
     */
    UnitType type();

    /**
     * How well the unit is secured.
     *
     * @return the level; empty for a unit that has none, such as most HIC wards
     */
    Optional<SecurityLevel> level();

    /**
     * The province in which the unit stands.
     *
     * @return the province; empty when it is not recorded
     */
    Optional<Province> province();

    /**
     * What the unit treats first of all.
     *
     * @return the specialism; empty when it is not recorded
     */
    Optional<Specialism> specialism();

    /**
     * Problems that the unit treats besides its specialism.
     *
     * @return the problems
     */
    @Value.NaturalOrder
    SortedSet<Problem> alsoTreats();

    /**
     * The legal regimes under which the unit may keep people.
     *
     * @return the regimes, or not recorded
     */
    Recorded<Regime> regimes();

    /**
     * For which reasons the unit does not admit somebody.
     *
     * @return the contra-indications, or not recorded
     */
    Recorded<ContraIndication> contraIndications();

    /**
     * The Wlz profiles of which a person needs one to be admitted.
     *
     * @return the profiles; empty when none is needed
     */
    @Value.NaturalOrder
    SortedSet<Indication> requiredIndications();

    /**
     * The acts under which the provider has a contract for this unit.
     *
     * @return the acts, or not recorded
     */
    Recorded<FinancingAct> contractedActs();

    /**
     * Whether the provider has reached the turnover that its contract allows.
     *
     * @return true when it has
     */
    boolean turnoverCeilingReached();

    /**
     * Whether extra staff keeps the unit secure, by which a HIC can count as secured care (LVL-13).
     *
     * @return yes, no or not recorded
     */
    Answer extraStaffSecurity();

    /**
     * Whether the places are kept for people without a criminal title (LVL-18, LVL-21).
     *
     * @return true when they are
     */
    boolean reservedForNonForensic();

    /**
     * Whether the unit can give complex bodily care.
     *
     * @return yes, no or not recorded
     */
    Answer somaticCare();

    /**
     * The professionals who work on the unit.
     *
     * @return the professions; empty when they are not recorded
     */
    @Value.NaturalOrder
    SortedSet<Profession> professionals();

    /** Builds a unit. */
    final class Builder extends ImmutableUnit.Builder {
        Builder() {
            regimes(Recorded.nothing());
            contraIndications(Recorded.nothing());
            contractedActs(Recorded.nothing());
            turnoverCeilingReached(false);
            extraStaffSecurity(Answer.NOT_RECORDED);
            reservedForNonForensic(false);
            somaticCare(Answer.NOT_RECORDED);
        }
    }
}
