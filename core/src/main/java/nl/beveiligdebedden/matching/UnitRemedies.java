/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Unit;

/** What a provider can change about a unit or a bed: what can be chosen, and the pairing after it. */
final class UnitRemedies {

    private static final Set<UnitType> HIC_TYPES = Set.of(UnitType.HIC, UnitType.FHIC);
    private static final Set<BedState> OUT_OF_REACH = Set.of(BedState.VRIJ, BedState.BEZET);

    private UnitRemedies() {}

    static List<String> bedInTheWay(Pairing pairing) {
        return once(!OUT_OF_REACH.contains(pairing.bedState()));
    }

    static Pairing freeBed(Pairing pairing) {
        Bed bed = pairing.bed().orElseThrow();
        return pairing.with(Bed.builder().like(bed).state(BedState.VRIJ).build());
    }

    static List<String> contraIndications(Pairing pairing) {
        List<String> codes = new ArrayList<>();
        for (ContraIndication contraIndication :
                pairing.unit().contraIndications().values()) {
            codes.add(contraIndication.code());
        }
        return codes;
    }

    static Pairing withoutContraIndication(Pairing pairing, String code) {
        return pairing.with(changed(pairing)
                .contraIndications(pairing.unit().contraIndications().without(ContraIndication.of(code)))
                .build());
    }

    static List<String> lackOfSecurityStaff(Pairing pairing) {
        return once(HIC_TYPES.contains(pairing.unit().type()) && pairing.unit().extraStaffSecurity() != Answer.YES);
    }

    static Pairing withSecurityStaff(Pairing pairing) {
        return pairing.with(changed(pairing).extraStaffSecurity(Answer.YES).build());
    }

    static List<String> lackOfSomaticCare(Pairing pairing) {
        return once(pairing.unit().somaticCare() != Answer.YES);
    }

    static Pairing withSomaticCare(Pairing pairing) {
        return pairing.with(changed(pairing).somaticCare(Answer.YES).build());
    }

    /** One empty choice when something is possible, else none. */
    static List<String> once(boolean possible) {
        return possible ? List.of("") : List.of();
    }

    private static Unit.Builder changed(Pairing pairing) {
        return Unit.builder().like(pairing.unit());
    }
}
