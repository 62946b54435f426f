/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.LossKind;

/** Writes capacity as a bundle: a provider is an Organization, a unit a HealthcareService with a ward, a bed a Location. */
final class CapacityBundle {

    static final String PROVIDER = "Organization";
    static final String SERVICE = "HealthcareService";
    static final String WARD = "Location/ward";
    static final String BED = "Location/bed";

    private CapacityBundle() {}

    static Carried<String> write(CapacitySnapshot capacity) {
        BundleWriter bundle = new BundleWriter(capacity.asOf());
        capacity.providers().forEach(one -> bundle.add(BundleWriter.address(PROVIDER, one.id()), provider(one)));
        capacity.units()
                .forEach(unit -> bundle.add(BundleWriter.address(SERVICE, unit.id()), service(unit))
                        .add(BundleWriter.address(WARD, unit.id()), ward(unit)));
        capacity.beds().forEach(bed -> bundle.add(BundleWriter.address(BED, bed.id()), bed(bed)));
        return new Carried<>(bundle.toString(), losses(capacity.beds()));
    }

    private static List<Loss> losses(List<Bed> beds) {
        List<Loss> losses = new ArrayList<>();
        for (int index = 0; index < beds.size(); index++) {
            if (!BedStatus.of(beds.get(index).state()).hasStandardCode()) {
                Text state = Text.same(beds.get(index).state().code() + " (v2-0116)");
                losses.add(new Loss("/beds/" + index + "/state", LossKind.OWN_CODE_ONLY, state));
            }
        }
        return losses;
    }

    private static Element provider(Provider provider) {
        Element organization = Element.resource("Organization").identifier(Urls.PROVIDER_ID, provider.id());
        CareProviderNumber.in(provider.id())
                .ifPresent(number -> organization.identifier(number.system(), number.value()));
        return organization.text("name", provider.name());
    }

    private static Element service(Unit unit) {
        Element service = Element.resource("HealthcareService")
                .identifier(Urls.UNIT_ID, unit.id())
                .flag(Extra.TURNOVER_CEILING_REACHED, unit.turnoverCeilingReached())
                .answer(Extra.EXTRA_STAFF_SECURITY, unit.extraStaffSecurity())
                .flag(Extra.RESERVED_FOR_NON_FORENSIC, unit.reservedForNonForensic())
                .answer(Extra.SOMATIC_CARE, unit.somaticCare());
        providedBy(unit.provider(), service);
        return codes(unit, service)
                .add("location", Element.reference(BundleWriter.address(WARD, unit.id())))
                .text("name", unit.name());
    }

    private static Element codes(Unit unit, Element service) {
        service.concepts("type", OwnSystem.UNIT_TYPE, List.of(unit.type()))
                .concepts(
                        "specialty",
                        OwnSystem.SPECIALISM,
                        unit.specialism().stream().toList())
                .concepts("specialty", OwnSystem.PROBLEM, unit.alsoTreats())
                .concepts(
                        "characteristic",
                        OwnSystem.SECURITY_LEVEL,
                        unit.level().stream().toList())
                .concepts("characteristic", OwnSystem.REGIME, unit.regimes())
                .concepts("characteristic", OwnSystem.PROFESSION, unit.professionals())
                .concepts("program", OwnSystem.FINANCING_ACT, unit.contractedActs())
                .markNone(OwnSystem.CONTRA_INDICATION.systemName(), unit.contraIndications());
        unit.contraIndications().values().forEach(code -> eligibility(service, OwnSystem.CONTRA_INDICATION, code));
        unit.requiredIndications().forEach(code -> eligibility(service, OwnSystem.INDICATION, code));
        return service;
    }

    private static void eligibility(Element service, OwnSystem system, Coded code) {
        Element concept = new Element().add("coding", Element.coding(system, code));
        service.add("eligibility", new Element().set("code", concept));
    }

    private static void providedBy(Optional<ProviderId> provider, Element service) {
        provider.ifPresent(id -> service.set("providedBy", Element.reference(BundleWriter.address(PROVIDER, id))));
    }

    private static Element ward(Unit unit) {
        Element ward = Element.resource("Location")
                .identifier(Urls.UNIT_ID, unit.id())
                .text("status", "active")
                .text("name", unit.name())
                .text("mode", "instance")
                .set("physicalType", physicalType("wa", "Ward"));
        unit.province().ifPresent(province -> ward.set("address", new Element().text("state", province.code())));
        return ward;
    }

    private static Element bed(Bed bed) {
        BedStatus status = BedStatus.of(bed.state());
        return Element.resource("Location")
                .identifier(Urls.BED_ID, bed.id())
                .code(Extra.BED_STATE, status.hasStandardCode() ? Optional.of(bed.state()) : Optional.empty())
                .moment(Extra.CONFIRMED_AT, bed.confirmedAt())
                .moment(Extra.CARRIED_FORWARD_AT, bed.carriedForwardAt())
                .code(Extra.VERIFIED_BY, bed.verifiedBy())
                .text("status", status.locationStatus())
                .set("operationalStatus", status.coding())
                .text("mode", "instance")
                .set("physicalType", physicalType("bd", "Bed"))
                .set("partOf", Element.reference(BundleWriter.address(WARD, bed.unit())));
    }

    private static Element physicalType(String code, String display) {
        return new Element().add("coding", Element.coding(Urls.PHYSICAL_TYPE, code, display));
    }
}
