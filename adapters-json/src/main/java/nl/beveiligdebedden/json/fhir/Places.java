/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.List;

/** Tells the origins in which element of a resource each part of ours stands. */
record Places(Origins origins) {

    void ofRequest(Node question, Node patient) {
        origins.add("/admissionDate", question.at("occurrenceDateTime"));
        origins.addFirst("/need/securityLevel", question.codePlaces("orderDetail", OwnSystem.SECURITY_LEVEL));
        origins.addEach("/indications", question.readable(Extra.INDICATION));
        origins.addEach("/financing", question.readable(Extra.FINANCING));
        origins.addFirst("/returnGuaranteeBy", question.readable(Extra.RETURN_GUARANTEE_BY));
        origins.addEach("/victimProvinces", question.every(Extra.VICTIM_PROVINCE));
        origins.add("/person/birthYear", patient.at("birthDate"));
        origins.addFirst("/person/homeProvince", patient.readable(Extra.HOME_PROVINCE));
        origins.addFirst("/person/iq", patient.readable(Extra.IQ));
    }

    void ofTitle(String title, Node condition) {
        origins.add(title, condition);
        origins.addFirst(title + "/kind", condition.codePlaces("code", OwnSystem.TITLE_KIND));
        origins.addFirst(title + "/kind", condition.readable(Extra.TITLE_KIND));
        origins.add(title + "/from", condition.at("onsetDateTime"));
        origins.add(title + "/until", condition.at("abatementDateTime"));
    }

    void ofUnit(String unit, Node service) {
        origins.add(unit, service);
        origins.addFirst(unit + "/type", service.codePlaces("type", OwnSystem.UNIT_TYPE));
        origins.addFirst(unit + "/level", service.codePlaces("characteristic", OwnSystem.SECURITY_LEVEL));
        origins.addFirst(unit + "/specialism", service.codePlaces("specialty", OwnSystem.SPECIALISM));
        origins.addEach(unit + "/alsoTreats", service.codePlaces("specialty", OwnSystem.PROBLEM));
        origins.addEach(unit + "/regimes", service.codePlaces("characteristic", OwnSystem.REGIME));
        origins.addEach(unit + "/contraIndications", eligibilityPlaces(service, OwnSystem.CONTRA_INDICATION));
        origins.addEach(unit + "/requiredIndications", eligibilityPlaces(service, OwnSystem.INDICATION));
        origins.addEach(unit + "/contractedActs", service.codePlaces("program", OwnSystem.FINANCING_ACT));
        origins.addEach(unit + "/professionals", service.codePlaces("characteristic", OwnSystem.PROFESSION));
    }

    private static List<Node> eligibilityPlaces(Node service, OwnSystem system) {
        return service.items("eligibility").stream()
                .flatMap(one -> one.codePlaces("code", system).stream())
                .toList();
    }

    void ofBed(String bed, Node place) {
        origins.add(bed, place);
        origins.add(bed + "/state", place.at("operationalStatus").at("code"));
        origins.addFirst(bed + "/state", place.readable(Extra.BED_STATE));
        origins.addFirst(bed + "/confirmedAt", place.readable(Extra.CONFIRMED_AT));
        origins.addFirst(bed + "/carriedForwardAt", place.readable(Extra.CARRIED_FORWARD_AT));
        origins.addFirst(bed + "/verifiedBy", place.readable(Extra.VERIFIED_BY));
    }
}
