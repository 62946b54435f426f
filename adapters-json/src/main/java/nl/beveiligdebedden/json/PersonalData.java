/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.Locale;
import java.util.Set;
import nl.beveiligdebedden.base.Bsn;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;
import tools.jackson.databind.JsonNode;

/** Refuses what tells who a person is, wherever it stands: forbidden fields in a request, and a BSN in any document. */
final class PersonalData {

    static final Text ALLOWED =
            new Text("alleen een casus-id en een geboortejaar", "a case id and a year of birth only");

    private static final Set<String> FORBIDDEN = Set.of(
            "bsn",
            "name",
            "naam",
            "voornaam",
            "voorletters",
            "achternaam",
            "birthdate",
            "dateofbirth",
            "geboortedatum",
            "address",
            "adres",
            "postcode",
            "phone",
            "telefoon",
            "email");
    private static final int DIGITS_OF_A_YEAR = 4;

    private final Set<String> forbidden;
    private final Faults faults;

    private PersonalData(Set<String> forbidden, Faults faults) {
        this.forbidden = forbidden;
        this.faults = faults;
    }

    static void refuseInRequest(JsonNode document, Faults faults) {
        new PersonalData(FORBIDDEN, faults).refuse("", document);
    }

    static void refuseInCapacity(JsonNode document, Faults faults) {
        new PersonalData(Set.of(), faults).refuse("", document);
    }

    static boolean isBsn(String text) {
        return Bsn.isIn(text);
    }

    static boolean isMoreThanAYear(String text) {
        return text.codePoints().filter(Character::isDigit).count() > DIGITS_OF_A_YEAR;
    }

    private void refuse(String path, JsonNode node) {
        if (node.isObject()) {
            node.propertyStream().forEach(field -> refuseField(path, field.getKey(), field.getValue()));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                refuse(path + "/" + index, node.get(index));
            }
        } else if (isBsn(node.asString(""))) {
            add(path);
        }
    }

    private void refuseField(String parent, String name, JsonNode value) {
        if (isBsn(name)) {
            add(parent);
        } else if (forbidden.contains(name.toLowerCase(Locale.ROOT))) {
            add(parent + "/" + Place.escaped(name));
        } else {
            refuse(parent + "/" + Place.escaped(name), value);
        }
    }

    private void add(String path) {
        faults.add(path, FaultKind.PERSONAL_DATA, "", ALLOWED);
    }
}
