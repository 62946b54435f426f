/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.silent;

import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.benchmarks.facts.Place;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.Unit;

/** One bed with the facts of its unit, laid out in numbers and bits. */
final class Row {

    static final int NO_LEVEL = -1;
    static final long NEVER = Long.MIN_VALUE;

    final int unit;
    final boolean free;
    final long confirmedAt;
    final UnitType type;
    final int level;
    final int province;
    final boolean contraIndicationsKnown;
    final long contraIndications;
    final boolean regimesKnown;
    final int regimes;
    final long requiredIndications;
    final boolean actsKnown;
    final int acts;
    final boolean ceilingReached;
    final boolean reservedForNonForensic;
    final Answer extraStaff;
    final Answer somaticCare;
    final boolean specialismKnown;
    final int treated;

    Row(Place place, CodeBits contraIndicationBits, CodeBits indicationBits) {
        Unit facts = place.getUnit();
        unit = place.getUnitNumber();
        free = place.getState() == BedState.VRIJ;
        confirmedAt = place.getConfirmedAt() == null ? NEVER : place.getConfirmedAt();
        type = facts.type();
        level = facts.level().map(SecurityLevel::ordinal).orElse(NO_LEVEL);
        province = facts.province().map(EnumBits::of).orElse(0);
        contraIndicationsKnown = facts.contraIndications().isKnown();
        contraIndications = contraIndicationBits.learn(facts.contraIndications().values());
        regimesKnown = facts.regimes().isKnown();
        regimes = EnumBits.of(facts.regimes().values());
        requiredIndications = indicationBits.learn(facts.requiredIndications());
        actsKnown = facts.contractedActs().isKnown();
        acts = EnumBits.of(facts.contractedActs().values());
        ceilingReached = facts.turnoverCeilingReached();
        reservedForNonForensic = facts.reservedForNonForensic();
        extraStaff = facts.extraStaffSecurity();
        somaticCare = facts.somaticCare();
        specialismKnown = facts.specialism().isPresent();
        treated = EnumBits.of(place.getTreated());
    }
}
