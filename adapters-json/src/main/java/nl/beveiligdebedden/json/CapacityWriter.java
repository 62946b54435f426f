/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.Unit;

/** Writes a snapshot of capacity as {@link CapacityReader} reads it. */
final class CapacityWriter {

    private CapacityWriter() {}

    static void write(CapacitySnapshot capacity, ObjectWriter json) {
        json.withoutNulls()
                .moment("asOf", capacity.asOf())
                .objects("providers", capacity.providers(), CapacityWriter::provider)
                .objects("units", capacity.units(), CapacityWriter::unit)
                .objects("beds", capacity.beds(), CapacityWriter::bed);
    }

    static void provider(Provider provider, ObjectWriter json) {
        json.text("id", provider.id()).text("name", provider.name());
    }

    static void unit(Unit unit, ObjectWriter json) {
        json.text("id", unit.id())
                .text("provider", unit.provider())
                .text("name", unit.name())
                .code("type", unit.type())
                .code("level", unit.level())
                .code("province", unit.province())
                .code("specialism", unit.specialism())
                .codes("alsoTreats", unit.alsoTreats())
                .codes("regimes", unit.regimes())
                .codes("contraIndications", unit.contraIndications())
                .codes("requiredIndications", unit.requiredIndications())
                .codes("contractedActs", unit.contractedActs())
                .flag("turnoverCeilingReached", unit.turnoverCeilingReached())
                .answer("extraStaffSecurity", unit.extraStaffSecurity())
                .flag("reservedForNonForensic", unit.reservedForNonForensic())
                .answer("somaticCare", unit.somaticCare())
                .codes("professionals", unit.professionals());
    }

    static void bed(Bed bed, ObjectWriter json) {
        json.text("id", bed.id())
                .text("unit", bed.unit())
                .code("state", bed.state())
                .moment("confirmedAt", bed.confirmedAt())
                .moment("carriedForwardAt", bed.carriedForwardAt())
                .code("verifiedBy", bed.verifiedBy());
    }
}
