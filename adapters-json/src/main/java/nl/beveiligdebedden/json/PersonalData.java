/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import nl.beveiligdebedden.base.Bsn;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.pointer.Pointer;
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
    private static final Set<String> BUT_NAME =
            FORBIDDEN.stream().filter(field -> !field.equals("name")).collect(toUnmodifiableSet());

    private static final String CAPACITY = "capacity";
    private static final String SNAPSHOT = "snapshot";
    private static final BiPredicate<JsonNode, String> NONE = (object, field) -> false;
    private static final Text NO_BSN = new Text("een waarde zonder BSN", "a value without a BSN");
    private static final Pattern YEAR = Pattern.compile("[0-9]{1,4}");
    private static final Pattern YEAR_AND_TENTHS = Pattern.compile("[0-9]{4}[.][0-9]");
    private static final int DIGITS_OF_A_BSN = 9;

    private final Set<String> forbidden;
    private final BiPredicate<JsonNode, String> passedOver;
    private final Faults faults;
    private final Pointer place = new Pointer();

    private PersonalData(Set<String> forbidden, BiPredicate<JsonNode, String> passedOver, Faults faults) {
        this.forbidden = forbidden;
        this.passedOver = passedOver;
        this.faults = faults;
    }

    static void refuseAnywhere(JsonNode document, Faults faults) {
        new PersonalData(FORBIDDEN, NONE, faults).refuse(document);
    }

    static void refuseInCapacity(JsonNode document, Faults faults) {
        new PersonalData(Set.of(), NONE, faults).refuse(document);
    }

    /** Of all that stands in a record only the units and providers may have a name. */
    static void refuseInDecision(JsonNode document, Faults faults) {
        JsonNode held = document.path(CAPACITY);
        new PersonalData(FORBIDDEN, (object, field) -> object == held && field.equals(SNAPSHOT), faults)
                .refuse(document);
        PersonalData named = new PersonalData(BUT_NAME, NONE, faults);
        named.place.under(CAPACITY, 1, () -> named.place.under(SNAPSHOT, 1, () -> named.refuse(held.path(SNAPSHOT))));
    }

    /** In what is kept of an answer only a fact has a name, such as {@code birthYear}. */
    static void refuseInKept(JsonNode document, Faults faults) {
        new PersonalData(FORBIDDEN, PersonalData::isNameOfAFact, faults).refuse(document);
        refuseBsn(document, NONE, faults);
    }

    private static boolean isNameOfAFact(JsonNode object, String field) {
        return field.equals("name") && object.path("text").isObject();
    }

    /** Whether an answer may have no field of this name. */
    static boolean isForbidden(String field) {
        return FORBIDDEN.contains(field.toLowerCase(Locale.ROOT));
    }

    /** Of an object the fields that hold public codes are passed over. */
    static void refuseBsn(JsonNode document, BiPredicate<JsonNode, String> publicCode, Faults faults) {
        new PersonalData(Set.of(), publicCode, faults).refuse(document);
    }

    static boolean isBsn(String text) {
        return Bsn.isIn(text);
    }

    /** Whether a value in the place of a year of birth says more than a year. */
    static boolean maybeBirthDate(JsonNode node) {
        return node.isString() && !YEAR.matcher(node.stringValue()).matches() || node.isNumber() && !isYear(node);
    }

    /** A day and a month do not fit behind the point. */
    private static boolean isYear(JsonNode number) {
        return Place.isWhole(number)
                ? number.intValue() >= 0 && number.intValue() < 10_000
                : YEAR_AND_TENTHS.matcher(number.asString()).matches();
    }

    private void refuse(JsonNode node) {
        if (node.isObject()) {
            refuseFields(node);
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                JsonNode element = node.get(index);
                place.under(index, () -> refuse(element));
            }
        } else if (isBsn(plain(node))) {
            add(NO_BSN);
        }
    }

    private void refuseFields(JsonNode object) {
        int number = 0;
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            number++;
            if (!passedOver.test(object, field.getKey())) {
                refuseField(field.getKey(), number, field.getValue());
            }
        }
    }

    private void refuseField(String name, int number, JsonNode value) {
        if (isBsn(name)) {
            add(NO_BSN);
        } else if (forbidden.contains(name.toLowerCase(Locale.ROOT))) {
            place.under(name, number, () -> add(ALLOWED));
        } else {
            place.under(name, number, () -> refuse(value));
        }
    }

    /** The value as text; a number without point or exponent, in which a BSN could hide. */
    private static String plain(JsonNode node) {
        return node.decimalValueOpt()
                .filter(number -> node.isNumber() && isAboutAsLongAsABsn(number))
                .map(number -> number.stripTrailingZeros().toPlainString())
                .orElseGet(() -> node.asString(""));
    }

    private static boolean isAboutAsLongAsABsn(BigDecimal number) {
        return number.precision() - number.scale() == DIGITS_OF_A_BSN;
    }

    private void add(Text allowed) {
        faults.add(place.toString(), FaultKind.PERSONAL_DATA, "", allowed);
    }
}
