/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.LossKind;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.need.Sex;

/** Writes a request as a bundle: a ServiceRequest, a Patient that nobody can recognise, a Condition for each title. */
final class RequestBundle {

    static final String SERVICE = Urls.OWN + "CodeSystem/service";
    static final String PLACEMENT = "PLAATSING";

    private final PlacementRequest request;
    private final String patient;
    private final List<Loss> losses = new ArrayList<>();

    private RequestBundle(PlacementRequest request) {
        this.request = request;
        this.patient = BundleWriter.address("Patient", request.id());
    }

    static Carried<String> write(PlacementRequest request) {
        return new RequestBundle(request).write();
    }

    private Carried<String> write() {
        BundleWriter bundle = new BundleWriter(Optional.empty());
        bundle.add(BundleWriter.address("ServiceRequest", request.id()), question());
        bundle.add(patient, patient());
        for (int index = 0; index < request.titles().size(); index++) {
            bundle.add(address("title/" + index), title(index, request.titles().get(index)));
        }
        request.person().representative().ifPresent(one -> bundle.add(address("representation"), representation(one)));
        return new Carried<>(bundle.toString(), losses);
    }

    private String address(String condition) {
        return BundleWriter.address("Condition/" + condition, request.id());
    }

    private Element question() {
        Element question = Element.resource("ServiceRequest")
                .identifier(Urls.REQUEST_ID, request.id())
                .answer(Extra.INFORMED_CONSENT, request.informedConsent())
                .codes(Extra.INDICATION, request.indications())
                .codes(Extra.FINANCING, request.financing().values())
                .markNone(OwnSystem.FINANCING_ACT.systemName(), request.financing())
                .flag(Extra.LIFECOURSE_INCLUDED, request.lifecourseIncluded())
                .code(Extra.RETURN_GUARANTEE_BY, request.returnGuaranteeBy())
                .codes(Extra.VICTIM_PROVINCE, request.victimProvinces())
                .flag(Extra.HEAVIER_LEVEL_JUSTIFIED, request.weighing().heavierLevelJustified())
                .flag(Extra.LOWER_LEVELS_INSUFFICIENT, request.weighing().lowerLevelsInsufficient())
                .text("status", "active")
                .text("intent", "order")
                .set("code", concept(Element.coding(SERVICE, PLACEMENT, "plaatsing in de beveiligde ggz")));
        return question.concepts(
                        "orderDetail",
                        OwnSystem.SECURITY_LEVEL,
                        request.neededLevel().stream().toList())
                .set("subject", Element.reference(patient))
                .text("occurrenceDateTime", request.admissionDate())
                .concepts("reasonCode", OwnSystem.PROBLEM, request.person().problems())
                .concepts(
                        "reasonCode", OwnSystem.CHARACTERISTIC, request.person().characteristics());
    }

    /** No name, no number, no address; a year of birth and no more. */
    private Element patient() {
        Person person = request.person();
        Element patient = Element.resource("Patient")
                .code(Extra.HOME_PROVINCE, person.homeProvince())
                .flag(Extra.DISTURBED_TREATMENT_RELATION, person.disturbedTreatmentRelation())
                .answer(Extra.LVB_DEMONSTRABLE_BEFORE_18, person.lvbDemonstrableBefore18())
                .answer(Extra.DECISIONALLY_CAPABLE, person.decisionallyCapable());
        person.iq().ifPresent(iq -> patient.number(Extra.IQ, iq));
        person.birthYear().ifPresent(year -> patient.text("birthDate", "%04d".formatted(year)));
        return patient.text("gender", gender(person.sex()));
    }

    static String gender(Sex sex) {
        return switch (sex) {
            case MAN -> "male";
            case VROUW -> "female";
            case ONBEKEND -> "unknown";
        };
    }

    private Element title(int index, LegalTitle title) {
        Optional<LegalStatus.KnownCode> zib = LegalStatus.of(title.kind());
        Element code = code(
                zib,
                Urls.ZIB_LEGAL_STATUS,
                Element.coding(OwnSystem.TITLE_KIND, title.kind()),
                "/titles/" + index + "/kind");
        // R4 (con-4) allows no end with "active", whatever day it is.
        String status = title.until().isPresent() ? "inactive" : "active";
        return withProfile(zib, Urls.LEGAL_STATUS_PROFILE, condition(LegalStatus.TITLE_CATEGORY, code, status))
                .code(Extra.TITLE_KIND, Optional.of(title.kind()).filter(kind -> LegalStatus.saysLess(zib)))
                .flag(Extra.BVT_POWERS, title.bvtPowers())
                .text("onsetDateTime", title.from())
                .text("abatementDateTime", title.until());
    }

    private Element representation(Representative representative) {
        Optional<LegalStatus.KnownCode> zib = LegalStatus.of(representative);
        Element own = Element.coding(OwnSystem.REPRESENTATIVE, representative);
        Element code = code(zib, Urls.ZIB_REPRESENTATION, own, "/person/representative");
        return withProfile(
                zib, Urls.REPRESENTATION_PROFILE, condition(LegalStatus.REPRESENTATION_CATEGORY, code, "active"));
    }

    /** The code of the zib alone: some validators take no other code beside it. */
    private Element code(Optional<LegalStatus.KnownCode> zib, String system, Element own, String path) {
        if (zib.isEmpty()) {
            losses.add(new Loss(path, LossKind.OWN_CODE_ONLY, Text.same("zib JuridischeSituatie")));
        }
        return concept(zib.map(known -> Element.coding(system, known.code(), known.display()))
                .orElse(own));
    }

    private static Element withProfile(Optional<LegalStatus.KnownCode> zib, String profile, Element condition) {
        return zib.isPresent() ? condition.set("meta", new Element().add("profile", profile)) : condition;
    }

    private Element condition(String category, Element code, String status) {
        return Element.resource("Condition")
                .set("clinicalStatus", concept(Element.coding(Urls.CLINICAL_STATUS, status, display(status))))
                .add(
                        "category",
                        concept(new Element().text("system", Urls.SNOMED).text("code", category)))
                .set("code", code)
                .set("subject", Element.reference(patient));
    }

    private static String display(String status) {
        return status.equals("active") ? "Active" : "Inactive";
    }

    private static Element concept(Element coding) {
        return new Element().add("coding", coding);
    }
}
