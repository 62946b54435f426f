/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Unit;

/** What a unit or bed tells that no count does. */
final class TotalLosses {

    private static final Map<String, Predicate<Unit>> FIELDS = fields();

    private TotalLosses() {}

    private static Map<String, Predicate<Unit>> fields() {
        Map<String, Predicate<Unit>> fields = new LinkedHashMap<>();
        fields.put("name", unit -> unit.name().isPresent());
        fields.put("type", unit -> true);
        fields.put("province", unit -> unit.province().isPresent());
        fields.put("specialism", unit -> unit.specialism().isPresent());
        fields.put("alsoTreats", unit -> !unit.alsoTreats().isEmpty());
        fields.put("regimes", unit -> unit.regimes().isKnown());
        fields.put("contraIndications", unit -> unit.contraIndications().isKnown());
        fields.put("requiredIndications", unit -> !unit.requiredIndications().isEmpty());
        fields.put("contractedActs", unit -> unit.contractedActs().isKnown());
        fields.put("turnoverCeilingReached", Unit::turnoverCeilingReached);
        fields.put("extraStaffSecurity", unit -> unit.extraStaffSecurity() != Answer.NOT_RECORDED);
        fields.put("reservedForNonForensic", Unit::reservedForNonForensic);
        fields.put("somaticCare", unit -> unit.somaticCare() != Answer.NOT_RECORDED);
        fields.put("professionals", unit -> !unit.professionals().isEmpty());
        return fields;
    }

    static List<Loss> of(CapacitySnapshot capacity) {
        List<Loss> losses = new ArrayList<>();
        if (!capacity.beds().isEmpty()) {
            losses.add(lost("/beds", "id, state, confirmedAt, carriedForwardAt, verifiedBy"));
        }
        FIELDS.forEach((field, isRecorded) -> {
            if (capacity.units().stream().anyMatch(isRecorded)) {
                losses.add(lost("/units", field));
            }
        });
        return losses;
    }

    private static Loss lost(String path, String field) {
        return new Loss(path, LossKind.NOT_CARRIED, Text.same(field));
    }
}
