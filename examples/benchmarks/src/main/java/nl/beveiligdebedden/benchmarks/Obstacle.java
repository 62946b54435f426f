/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_1;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2_LOW;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_3;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.Regime;

/**
 * What can stand in the way of the {@linkplain DrawnRequests drawn requests}: one obstacle for each criterion that can
 * say no, in the order of the criteria.
 *
 * <p>Each leaves alone what earlier criteria look at, so of several the first in this order is the first to say no.
 */
enum Obstacle {
    BED_STATE {
        @Override
        void raise(Unit.Builder unit, Bed.Builder bed, Dice dice) {
            bed.state(dice.oneOf(BedState.GERESERVEERD, BedState.GEEN_PERSONEEL, BedState.GESLOTEN, BedState.BEZET));
        }
    },
    CONTRA_INDICATION {
        @Override
        void raise(Unit.Builder unit, Bed.Builder bed, Dice dice) {
            List<ContraIndication> codes = new ArrayList<>(Draw.harmlessContraIndications(dice));
            codes.add(ContraIndication.of(dice.oneOf("ZEDEN", "EVBG", "SOMATISCH_COMPLEX")));
            unit.contraIndications(Recorded.copyOf(codes));
        }
    },
    LEVEL {
        @Override
        void raise(Unit.Builder unit, Bed.Builder bed, Dice dice) {
            unit.type(dice.oneOf(UnitType.FPA, UnitType.FVA)).level(dice.oneOf(LEVEL_1, LEVEL_2_LOW));
        }
    },
    UNIT_WITHOUT_LEVEL {
        @Override
        void raise(Unit.Builder unit, Bed.Builder bed, Dice dice) {
            unit.type(dice.oneOf(UnitType.HIC, UnitType.FHIC, UnitType.VIC))
                    .level(Optional.empty())
                    .extraStaffSecurity(Answer.NO);
        }
    },
    EVBG {
        @Override
        void raise(Unit.Builder unit, Bed.Builder bed, Dice dice) {
            unit.type(dice.oneOf(UnitType.FPK, UnitType.FVK, UnitType.FPC)).level(LEVEL_3);
        }
    },
    LEVEL_4 {
        @Override
        void raise(Unit.Builder unit, Bed.Builder bed, Dice dice) {
            unit.reservedForNonForensic(false);
        }
    },
    TITLE {
        @Override
        void raise(Unit.Builder unit, Bed.Builder bed, Dice dice) {
            unit.regimes(Recorded.copyOf(dice.some(Regime.WFZ, Regime.BVT)));
        }
    },
    INDICATION {
        @Override
        void raise(Unit.Builder unit, Bed.Builder bed, Dice dice) {
            unit.requiredIndications(
                    List.of(Indication.of(dice.oneOf("3LVG", "5LVG", "7VG")), Indication.of("1SGLVG")));
        }
    },
    VICTIMS {
        @Override
        void raise(Unit.Builder unit, Bed.Builder bed, Dice dice) {
            unit.province(dice.oneOf(DrawnRequests.VICTIM_PROVINCES));
        }
    },
    SOMATIC_CARE {
        @Override
        void raise(Unit.Builder unit, Bed.Builder bed, Dice dice) {
            unit.somaticCare(Answer.NO);
        }
    };

    abstract void raise(Unit.Builder unit, Bed.Builder bed, Dice dice);
}
