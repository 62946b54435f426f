/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.pointer.Pointer;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;
import tools.jackson.databind.JsonNode;

/** Refuses a bundle that tells who a person is (PRV-9), before anything in it is read. */
final class PersonGuard {

    private static final Text ALLOWED =
            new Text("alleen een casus-id en een geboortejaar", "a case id and a year of birth only");
    /** The name of a field in the address of anything: of a person in a request, of a place in capacity. */
    private static final String POSTAL_CODE = "postalcode";

    private static final Set<String> PERSONS = Set.of("Patient", "Person", "RelatedPerson");
    private static final Set<String> OF_A_PERSON =
            Set.of("name", "telecom", "address", POSTAL_CODE, "photo", "contact", "birthdate", "given", "family");
    private static final Pattern A_PERSON = Pattern.compile("(^|/)(Patient|Person|RelatedPerson)/");
    private static final Pattern BSN =
            Pattern.compile("(?i)\\bbsn\\b|burgerservicenummer|\\b2\\.16\\.840\\.1\\.113883\\.2\\.4\\.6\\.3$");
    private static final Set<String> OF_WHOM = Set.of("subject", "patient");
    private static final Set<String> ANYWHERE = Set.of(
            "bsn",
            "naam",
            "voornaam",
            "voorletters",
            "achternaam",
            "dateofbirth",
            "geboortedatum",
            "adres",
            "postcode",
            "phone",
            "telefoon",
            "email");

    private final Faults faults;
    private final boolean placesHaveAddresses;
    private final Set<String> persons;
    private final Pointer place = new Pointer();

    private PersonGuard(JsonNode bundle, Faults faults, boolean placesHaveAddresses) {
        this.faults = faults;
        this.persons = persons(bundle);
        this.placesHaveAddresses = placesHaveAddresses;
    }

    static void refuseInRequest(JsonNode bundle, Faults faults) {
        new PersonGuard(bundle, faults, false).refuse(bundle, false);
    }

    static void refuseInCapacity(JsonNode bundle, Faults faults) {
        new PersonGuard(bundle, faults, true).refuse(bundle, false);
    }

    /** The addresses of the persons in the bundle. */
    private static Set<String> persons(JsonNode bundle) {
        Set<String> addresses = new HashSet<>();
        for (JsonNode entry : bundle.path("entry")) {
            if (PERSONS.contains(entry.path("resource").path("resourceType").asString(""))) {
                addresses.add(entry.path("fullUrl").asString(""));
            }
        }
        addresses.remove("");
        return addresses;
    }

    private void refuse(JsonNode node, boolean person) {
        boolean inside = person || PERSONS.contains(node.path("resourceType").asString(""));
        int number = 0;
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            number++;
            refuseField(field.getKey(), number, field.getValue(), inside);
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            JsonNode element = node.get(index);
            place.under(index, () -> refuseIn("", element, inside));
        }
    }

    private void refuseField(String name, int number, JsonNode value, boolean person) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (isAnywhere(lower) || person && OF_A_PERSON.contains(lower) && !isYearOfBirth(name, value)) {
            place.under(name, number, this::add);
        } else if (isOfBsn(name, value.asString(""))) {
            add();
        } else {
            place.under(name, number, () -> refuseIn(lower, value, person));
        }
    }

    /** Whatever its digits are; NNNLD is the kind of a national number of persons in the Netherlands. */
    private static boolean isOfBsn(String name, String value) {
        return name.equals("system") && BSN.matcher(value).find() || name.equals("code") && value.equals("NNNLD");
    }

    private void refuseIn(String field, JsonNode value, boolean person) {
        if (value.has("display") && isOfPerson(field, value)) {
            place.under("display", 1, this::add);
        }
        refuse(value, person);
    }

    /** A reference to a person; in a request also one that only says in words whom it is about. */
    private boolean isOfPerson(String field, JsonNode reference) {
        String address = reference.path("reference").asString("");
        return PERSONS.contains(reference.path("type").asString(""))
                || persons.contains(address)
                || A_PERSON.matcher(address).find()
                || !placesHaveAddresses && OF_WHOM.contains(field);
    }

    private void add() {
        faults.add(place.toString(), FaultKind.PERSONAL_DATA, "", ALLOWED);
    }

    private boolean isAnywhere(String field) {
        return ANYWHERE.contains(field) || field.equals(POSTAL_CODE) && !placesHaveAddresses;
    }

    private static boolean isYearOfBirth(String name, JsonNode value) {
        return name.equals("birthDate") && isYear(value);
    }

    static boolean isYear(JsonNode value) {
        return value.isString() && value.stringValue().matches("[0-9]{4}");
    }
}
