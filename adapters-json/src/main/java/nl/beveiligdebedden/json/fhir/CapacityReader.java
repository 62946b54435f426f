/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.LossKind;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;
import nl.beveiligdebedden.validation.BedDraft;
import nl.beveiligdebedden.validation.CapacityDraft;
import nl.beveiligdebedden.validation.ProviderDraft;
import nl.beveiligdebedden.validation.UnitDraft;

/** Reads the draft of a snapshot of capacity out of a bundle, ours or somebody else's. */
final class CapacityReader {

    private static final int HIGHEST_BUILDING = 10;
    private static final Text NO_TYPE =
            new Text("afdeling zonder soort afdeling van ons", "unit without a unit type of ours");
    private static final Text NO_UNIT =
            new Text("bed zonder afdeling die wij kennen", "bed without a unit that we know");
    private static final Text NO_STATE =
            new Text("bed waarvan de stand ontbreekt", "bed of which the state is missing");
    private static final Text A_WARD =
            new Text("een eigen afdeling voor elke HealthcareService", "a ward of its own for each HealthcareService");
    private static final Text A_MANAGER =
            new Text("wie de plaats beheert, gelezen als aanbieder", "who manages the place, read as its provider");
    private static final Text A_CONDITION = new Text(
            "voorwaarde die wij niet kennen; contra-indicaties gelezen als niet vastgelegd",
            "condition that we do not know; contra-indications read as not recorded");
    private static final Text NO_BED = new Text("soort bed en geen bed (mode)", "kind of bed and no bed (mode)");

    private final Resources resources;
    private final Origins origins;
    private final Places places;
    private final Node bundle;
    private final Map<String, String> providers = new HashMap<>();
    private final Map<String, String> unitsByWard = new HashMap<>();
    private final Map<String, Node> services = new HashMap<>();
    private final Map<String, Node> providedBy = new HashMap<>();
    private final Closure closure;

    CapacityReader(Node bundle, Resources resources, Origins origins) {
        this.bundle = bundle;
        this.resources = resources;
        this.origins = origins;
        this.places = new Places(origins);
        this.closure = new Closure(resources);
    }

    CapacityDraft read(Faults faults) {
        String asOf = bundle.at("timestamp").text();
        origins.add("/asOf", bundle.at("timestamp"));
        return new CapacityDraft(asOf, providers(), units(faults), beds());
    }

    private List<ProviderDraft> providers() {
        List<ProviderDraft> drafts = new ArrayList<>();
        for (Node organization : resources.ofType("Organization")) {
            origins.add("/providers/" + drafts.size(), Closure.use(organization));
            String id = Identity.ofProvider(organization);
            providers.put(organization.path(), id);
            drafts.add(new ProviderDraft(id, organization.at("name").text()));
        }
        return drafts;
    }

    private List<UnitDraft> units(Faults faults) {
        List<UnitDraft> drafts = new ArrayList<>();
        for (Node service : resources.ofType("HealthcareService")) {
            String type = service.code("type", OwnSystem.UNIT_TYPE);
            if (type == null) {
                Resources.leaveOut(service, NO_TYPE);
            } else {
                places.ofUnit("/units/" + drafts.size(), Closure.use(service));
                drafts.add(unit(service, type, faults));
            }
        }
        return drafts;
    }

    private UnitDraft unit(Node service, String type, Faults faults) {
        Optional<Node> ward = ward(service, faults);
        String id = Identity.of(ward.orElse(service), Urls.UNIT_ID);
        ward.ifPresent(place -> unitsByWard.put(place.path(), id));
        services.put(id, service);
        Identity.takeSame(service, Urls.UNIT_ID, id);
        return new UnitDraft(
                id,
                provider(id, service, ward),
                name(service, ward),
                type,
                service.code("characteristic", OwnSystem.SECURITY_LEVEL),
                ward.map(this::province).orElse(null),
                service.code("specialty", OwnSystem.SPECIALISM),
                service.codes("specialty", OwnSystem.PROBLEM),
                service.recorded(service.codes("characteristic", OwnSystem.REGIME), OwnSystem.REGIME),
                contraIndications(service),
                eligibility(service, OwnSystem.INDICATION),
                service.recorded(service.codes("program", OwnSystem.FINANCING_ACT), OwnSystem.FINANCING_ACT),
                service.barrier(Extra.TURNOVER_CEILING_REACHED),
                service.flag(Extra.EXTRA_STAFF_SECURITY),
                service.barrier(Extra.RESERVED_FOR_NON_FORENSIC),
                service.flag(Extra.SOMATIC_CARE),
                service.codes("characteristic", OwnSystem.PROFESSION));
    }

    /** Not recorded where we miss a part, since that may keep people out (BED-15). */
    private static List<String> contraIndications(Node service) {
        List<Node> unknown = service.items("eligibility").stream()
                .filter(one -> !isOurs(one))
                .toList();
        unknown.forEach(one -> one.lose(LossKind.READ_AS, A_CONDITION));
        return unknown.isEmpty()
                ? service.recorded(eligibility(service, OwnSystem.CONTRA_INDICATION), OwnSystem.CONTRA_INDICATION)
                : null;
    }

    private static boolean isOurs(Node condition) {
        return Stream.of(OwnSystem.CONTRA_INDICATION, OwnSystem.INDICATION)
                .anyMatch(system -> !condition.codings("code", system.url()).isEmpty());
    }

    private static List<String> eligibility(Node service, OwnSystem system) {
        return service.items("eligibility").stream()
                .flatMap(one -> one.codes("code", system).stream())
                .toList();
    }

    /** Who provides the service; when it does not say so, who manages its ward. */
    private String provider(String unit, Node service, Optional<Node> ward) {
        Node told = service.at("providedBy");
        Optional<Node> manager = ward.map(place -> place.at("managingOrganization"));
        Node reference = told.isPresent() ? told : manager.orElse(told);
        providedBy.put(unit, reference);
        Optional<String> provider = provider(reference);
        provider.ifPresent(id -> {
            reference.takeReference();
            manager.ifPresent(place -> understand(place, id, told));
        });
        return provider.orElse(null);
    }

    private Optional<String> provider(Node reference) {
        return resources.target(reference).map(organization -> providers.get(organization.path()));
    }

    /** Another one than who provides the service is left over, and so it is named. */
    private void understand(Node manager, String provider, Node told) {
        if (!told.isPresent()) {
            manager.at("reference").lose(LossKind.READ_AS, A_MANAGER);
        } else if (provider(manager).filter(provider::equals).isPresent()) {
            manager.takeReference();
        }
    }

    /** The place of a service; what the place says of itself belongs to the unit. */
    private Optional<Node> ward(Node service, Faults faults) {
        for (Node reference : service.items("location")) {
            Optional<Node> place = resources.target(reference).filter(one -> one.has("resourceType", "Location"));
            if (place.isPresent() && unitsByWard.containsKey(place.get().path())) {
                refuse(reference.at("reference"), faults);
                return Optional.empty();
            }
            if (place.isPresent()) {
                reference.takeReference();
                return place.map(CapacityReader::used);
            }
        }
        return Optional.empty();
    }

    /** Nobody could tell of which of the two the beds are. */
    private static void refuse(Node address, Faults faults) {
        String text = address.json().asString("");
        faults.add(address.path(), FaultKind.DUPLICATE, text.substring(text.lastIndexOf('/') + 1), A_WARD);
    }

    private static Node used(Node ward) {
        Closure.use(ward).codings("physicalType", Urls.PHYSICAL_TYPE).forEach(Node::takeCoding);
        return ward;
    }

    private static String name(Node service, Optional<Node> ward) {
        String name = service.at("name").text();
        return name == null
                ? ward.map(place -> place.at("name").text()).orElse(null)
                : ward.map(place -> sameName(place, name)).orElse(name);
    }

    private static String sameName(Node ward, String name) {
        ward.take("name", name);
        return name;
    }

    /** By its code, or by its Dutch name. */
    private String province(Node ward) {
        String state = ward.at("address").peek("state");
        for (Province province : Province.values()) {
            if (province.code().equals(state) || province.words().nl().equalsIgnoreCase(state)) {
                ward.at("address").at("state").take();
                return province.code();
            }
        }
        return null;
    }

    private List<BedDraft> beds() {
        List<BedDraft> drafts = new ArrayList<>();
        for (Node place : resources.ofType("Location")) {
            if (!bedTypes(place).isEmpty()) {
                bed(place).ifPresent(draft -> {
                    places.ofBed("/beds/" + drafts.size(), place);
                    drafts.add(draft);
                });
            }
        }
        return drafts;
    }

    private static List<Node> bedTypes(Node place) {
        return place.codings("physicalType", Urls.PHYSICAL_TYPE).stream()
                .filter(coding -> coding.has("code", "bd"))
                .toList();
    }

    private Optional<BedDraft> bed(Node place) {
        Optional<String> unit = unit(place);
        Optional<String> state = unit.isEmpty() ? Optional.empty() : BedStateReader.read(place);
        if (place.has("mode", "kind") || state.isEmpty()) {
            Resources.leaveOut(place, obstacle(place, unit));
            return Optional.empty();
        }
        return Optional.of(bed(place, unit.get(), state(state.get(), place, unit.get())));
    }

    private String state(String told, Node bed, String unit) {
        return closure.state(told, bed, services.get(unit), providedBy.get(unit));
    }

    private static Text obstacle(Node place, Optional<String> unit) {
        if (place.has("mode", "kind")) {
            return NO_BED;
        }
        return unit.isEmpty() ? NO_UNIT : NO_STATE;
    }

    private static BedDraft bed(Node place, String unit, String state) {
        bedTypes(Resources.use(place)).forEach(Node::takeCoding);
        place.at("partOf").takeReference();
        place.take("mode", "instance");
        return new BedDraft(
                Identity.of(place, Urls.BED_ID),
                unit,
                state,
                place.text(Extra.CONFIRMED_AT),
                place.text(Extra.CARRIED_FORWARD_AT),
                place.text(Extra.VERIFIED_BY));
    }

    /** A bed may stand in a room that stands in the ward. */
    private Optional<String> unit(Node bed) {
        Optional<Node> place = resources.target(bed.at("partOf"));
        for (int floor = 0; floor < HIGHEST_BUILDING && place.isPresent(); floor++) {
            String unit = unitsByWard.get(place.get().path());
            if (unit != null) {
                return Optional.of(unit);
            }
            place = resources.target(place.get().at("partOf"));
        }
        return Optional.empty();
    }
}
