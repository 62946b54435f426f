/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import nl.beveiligdebedden.validation.BedDraft;
import nl.beveiligdebedden.validation.CapacityDraft;
import nl.beveiligdebedden.validation.ProviderDraft;
import nl.beveiligdebedden.validation.UnitDraft;

/** Reads the draft of a snapshot of capacity. */
final class CapacityReader {

    private CapacityReader() {}

    static CapacityDraft read(ObjectReader capacity) {
        return new CapacityDraft(
                capacity.text("asOf"),
                capacity.objects("providers", CapacityReader::provider),
                capacity.objects("units", CapacityReader::unit),
                capacity.objects("beds", CapacityReader::bed));
    }

    static ProviderDraft provider(ObjectReader provider) {
        return new ProviderDraft(provider.text("id"), provider.text("name"));
    }

    static UnitDraft unit(ObjectReader unit) {
        return new UnitDraft(
                unit.text("id"),
                unit.text("provider"),
                unit.text("name"),
                unit.text("type"),
                unit.text("level"),
                unit.text("province"),
                unit.text("specialism"),
                unit.texts("alsoTreats"),
                unit.texts("regimes"),
                unit.texts("contraIndications"),
                unit.texts("requiredIndications"),
                unit.texts("contractedActs"),
                unit.flag("turnoverCeilingReached"),
                unit.flag("extraStaffSecurity"),
                unit.flag("reservedForNonForensic"),
                unit.flag("somaticCare"),
                unit.texts("professionals"));
    }

    static BedDraft bed(ObjectReader bed) {
        return new BedDraft(
                bed.text("id"),
                bed.text("unit"),
                bed.text("state"),
                bed.text("confirmedAt"),
                bed.text("carriedForwardAt"),
                bed.text("verifiedBy"));
    }
}
