/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fuzz;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A kind of personal data; each number gives another one, all of them invented. */
enum Plant {
    BSN_ALONE,
    BSN_WITH_DOTS,
    BSN_WITH_SPACES,
    BSN_IN_A_TEXT,
    BSN_AS_A_NUMBER,
    BSN_AS_A_FIELD,
    FORBIDDEN_FIELD,
    NAME,
    NAME_AS_A_FIELD,
    BIRTH_DATE,
    BIRTH_DATE_AS_A_FIELD;

    private static final List<String> FORBIDDEN = List.of(
            "bsn",
            "name",
            "naam",
            "voornaam",
            "voorletters",
            "achternaam",
            "birthDate",
            "dateOfBirth",
            "geboortedatum",
            "address",
            "adres",
            "postcode",
            "phone",
            "telefoon",
            "email");
    private static final List<String> NAMES =
            List.of("Kornelis Zwaluwstaart", "Zwaluwstaart", "K. van Zwaluwstaart-Oeverling");
    private static final List<String> DATES =
            List.of("4 maart 1961", "04-03-1961", "19610304", "4-3-1961", "1961/03/04");

    /** Ids, open codes and names of units may say anything but a BSN; a name or a birth date cannot be told from these. */
    boolean isToldByItsForm() {
        return isBsn() || this == FORBIDDEN_FIELD;
    }

    /** Whether it is the name of a field that tells it. */
    boolean isAField() {
        return name().endsWith("AS_A_FIELD");
    }

    boolean isBsn() {
        return name().startsWith("BSN");
    }

    /** What must not come out again. */
    String secret(int number) {
        String bsn = bsn(number);
        return switch (this) {
            case BSN_WITH_DOTS -> grouped(bsn, 4, 6, ".");
            case BSN_WITH_SPACES -> grouped(bsn, 3, 6, " ");
            case FORBIDDEN_FIELD, NAME, NAME_AS_A_FIELD -> NAMES.get(number % NAMES.size());
            case BIRTH_DATE, BIRTH_DATE_AS_A_FIELD -> DATES.get(number % DATES.size());
            default -> bsn;
        };
    }

    private static String grouped(String bsn, int first, int second, String mark) {
        return bsn.substring(0, first) + mark + bsn.substring(first, second) + mark + bsn.substring(second);
    }

    /** Eight digits, and the ninth with which they pass the eleven-test. */
    private static String bsn(int number) {
        for (int first = 10_000_000 + (int) (7919L * number % 80_000_000); ; first++) {
            int sum = weighted(Integer.toString(first)) % 11;
            if (sum < 10) {
                return first + Integer.toString(sum);
            }
        }
    }

    private static int weighted(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += (9 - place) * (digits.charAt(place) - '0');
        }
        return sum;
    }

    /** What is put in the place of a value. */
    JsonNode value(int number) {
        return switch (this) {
            case BSN_AS_A_NUMBER -> JsonNodeFactory.instance.numberNode(Long.parseLong(secret(number)));
            case BSN_AS_A_FIELD, NAME_AS_A_FIELD, BIRTH_DATE_AS_A_FIELD, FORBIDDEN_FIELD ->
                JsonNodeFactory.instance.objectNode().put(field(number), isAField() ? "x" : secret(number));
            default -> JsonNodeFactory.instance.stringNode(text(number));
        };
    }

    String text(int number) {
        return this == BSN_IN_A_TEXT ? "bel u " + secret(number) + ", graag." : secret(number);
    }

    /** The name of a field more. */
    String field(int number) {
        return switch (this) {
            case BSN_AS_A_FIELD, NAME_AS_A_FIELD, BIRTH_DATE_AS_A_FIELD -> secret(number);
            case FORBIDDEN_FIELD -> FORBIDDEN.get(number % FORBIDDEN.size());
            default -> "extra";
        };
    }

    /** The same as the name of an element, which begins with no digit and holds no spaces. */
    String element(int number) {
        return "x" + secret(number).replaceAll("[^A-Za-z0-9.-]", "_");
    }
}
