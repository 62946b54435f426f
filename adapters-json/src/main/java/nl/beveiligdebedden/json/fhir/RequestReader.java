/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.need.Sex;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;
import nl.beveiligdebedden.validation.NeedDraft;
import nl.beveiligdebedden.validation.PersonDraft;
import nl.beveiligdebedden.validation.RequestDraft;
import nl.beveiligdebedden.validation.TitleDraft;
import nl.beveiligdebedden.validation.WeighingDraft;

/** Reads the draft of a request out of a bundle, ours or somebody else's. */
final class RequestReader {

    private static final Text A_QUESTION =
            new Text("precies één ServiceRequest in de bundel", "exactly one ServiceRequest in the bundle");

    private final Resources resources;
    private final Origins origins;
    private final Places places;

    RequestReader(Resources resources, Origins origins) {
        this.resources = resources;
        this.origins = origins;
        this.places = new Places(origins);
    }

    Optional<RequestDraft> read(Faults faults) {
        Optional<Node> question = question();
        if (question.isEmpty()) {
            refuse(faults);
        }
        question.flatMap(one -> resources.ban(one.at("subject"))).ifPresent(ban -> ban.refuse(faults));
        return question.map(this::request);
    }

    private void refuse(Faults faults) {
        List<Ban> bans = resources.bans("ServiceRequest");
        bans.forEach(ban -> ban.refuse(faults));
        if (bans.isEmpty()) {
            refuse(questions().size(), faults);
        }
    }

    private static void refuse(int questions, Faults faults) {
        boolean none = questions == 0;
        faults.add(
                "/entry",
                none ? FaultKind.MISSING : FaultKind.WRONG_FORM,
                none ? "" : Integer.toString(questions),
                A_QUESTION);
    }

    /** The only question for a place, else the only question there is. */
    private Optional<Node> question() {
        List<Node> questions = questions();
        boolean one = questions.size() == 1
                && (resources.bans("ServiceRequest").isEmpty()
                        || !placement(questions.get(0)).isEmpty());
        return one ? Optional.of(questions.get(0)) : Optional.empty();
    }

    private List<Node> questions() {
        List<Node> all = resources.ofType("ServiceRequest");
        List<Node> placements =
                all.stream().filter(one -> !placement(one).isEmpty()).toList();
        return placements.isEmpty() ? all : placements;
    }

    private static List<Node> placement(Node question) {
        return question.codings("code", RequestBundle.SERVICE).stream()
                .filter(one -> one.has("code", RequestBundle.PLACEMENT))
                .toList();
    }

    private RequestDraft request(Node question) {
        origins.add("", Resources.use(question));
        placement(question).forEach(Node::takeCoding);
        question.take("status", "active");
        question.take("intent", "order");
        Optional<Node> patient = resources.target(question.at("subject")).map(Resources::use);
        patient.ifPresent(one -> question.at("subject").takeReference());
        List<Node> conditions = patient.map(this::conditions).orElse(List.of());
        places.ofRequest(question, patient.orElse(question.at("no-patient")));
        String day = FhirDate.of(question.at("occurrenceDateTime")).orElse(null);
        return new RequestDraft(
                Identity.of(question, Urls.REQUEST_ID),
                day,
                person(question, patient, representative(conditions, day)),
                new NeedDraft(question.code("orderDetail", OwnSystem.SECURITY_LEVEL)),
                titles(conditions),
                question.flag(Extra.INFORMED_CONSENT),
                question.texts(Extra.INDICATION),
                question.recorded(question.texts(Extra.FINANCING), OwnSystem.FINANCING_ACT),
                question.flag(Extra.LIFECOURSE_INCLUDED),
                question.text(Extra.RETURN_GUARANTEE_BY),
                question.everyText(Extra.VICTIM_PROVINCE),
                new WeighingDraft(
                        question.flag(Extra.HEAVIER_LEVEL_JUSTIFIED), question.flag(Extra.LOWER_LEVELS_INSUFFICIENT)));
    }

    private List<Node> conditions(Node patient) {
        return resources.ofType("Condition").stream()
                .filter(one -> resources
                        .target(one.at("subject"))
                        .filter(patient::equals)
                        .isPresent())
                .toList();
    }

    private PersonDraft person(Node question, Optional<Node> patient, String representative) {
        Node person = patient.orElse(question.at("no-patient"));
        patient.ifPresent(one -> origins.add("/person", one));
        return new PersonDraft(
                birthYear(person.at("birthDate")),
                sex(person.at("gender")),
                person.text(Extra.HOME_PROVINCE),
                reasons(question, OwnSystem.PROBLEM, "/person/problems"),
                reasons(question, OwnSystem.CHARACTERISTIC, "/person/characteristics"),
                person.flag(Extra.DISTURBED_TREATMENT_RELATION),
                person.number(Extra.IQ),
                person.flag(Extra.LVB_DEMONSTRABLE_BEFORE_18),
                person.flag(Extra.DECISIONALLY_CAPABLE),
                representative);
    }

    /** With us they are of the person, in FHIR of the question. */
    private List<String> reasons(Node question, OwnSystem system, String part) {
        origins.add(part, question.at("reasonCode"));
        origins.addEach(part, question.codePlaces("reasonCode", system));
        return question.codes("reasonCode", system);
    }

    /** Anything longer was refused before. */
    private static Integer birthYear(Node birthDate) {
        return PersonGuard.isYear(birthDate.json()) ? Integer.valueOf(birthDate.text()) : null;
    }

    private static String sex(Node gender) {
        for (Sex sex : Sex.values()) {
            if (gender.json().isString() && gender.json().stringValue().equals(RequestBundle.gender(sex))) {
                gender.take();
                return sex.code();
            }
        }
        return null;
    }

    private List<TitleDraft> titles(List<Node> conditions) {
        List<TitleDraft> titles = new ArrayList<>();
        for (Node condition : conditions) {
            if (hasCategory(condition, LegalStatus.TITLE_CATEGORY)) {
                new TitleReader(condition).read().ifPresent(title -> {
                    places.ofTitle("/titles/" + titles.size(), condition);
                    titles.add(title);
                });
            }
        }
        return titles;
    }

    static boolean hasCategory(Node condition, String category) {
        return condition.codings("category", Urls.SNOMED).stream().anyMatch(one -> one.has("code", category));
    }

    /** Whatever their order; who else represents the person stays behind. */
    private String representative(List<Node> conditions, String day) {
        List<Representation> found = conditions.stream()
                .filter(one -> hasCategory(one, LegalStatus.REPRESENTATION_CATEGORY))
                .flatMap(one -> Representation.of(one, day).stream())
                .sorted(Representation.BY_POWER)
                .toList();
        found.stream().skip(1).forEach(Representation::leaveOut);
        found.stream()
                .limit(1)
                .forEach(one -> origins.addFirst(
                        "/person/representative", one.condition().codePlaces("code", OwnSystem.REPRESENTATIVE)));
        return found.isEmpty() ? null : found.get(0).use();
    }
}
