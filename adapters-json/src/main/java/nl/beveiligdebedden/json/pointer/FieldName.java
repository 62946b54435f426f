/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.pointer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a field or an element as a message shows it: in full when it is written as programs write fields ({@code
 * colour}) or rules ({@code KVN-RR-1}), and when our documents, FHIR R4 or HAVE have a field of that name; else no more than
 * four characters of it, because somebody may have put a person's name there.
 */
public final class FieldName {

    private static final int LONGEST_OF_SOMEBODY = 4;
    private static final Pattern OF_A_PROGRAM =
            Pattern.compile("[a-z][A-Za-z0-9_]{0,59}|[A-Z]{2,5}(-[A-Z0-9]{1,5}){1,4}");
    private static final String NOT_TO_PRINT = "[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]";

    private FieldName() {}

    /** Loaded when a message first needs it. */
    private static final class Known {

        static final Set<String> NAMES = Set.of(list().split("\\s+"));

        private static String list() {
            try (InputStream list = FieldName.class.getResourceAsStream("known-fields.txt")) {
                return new String(list.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** In full, or cut. */
    public static String shown(String name) {
        return OF_A_PROGRAM.matcher(name).matches() ? name : shownIfKnown(name);
    }

    /** In full only when a document has it: for elements, whose names begin with a letter whatever is put in them. */
    public static String shownIfKnown(String name) {
        return isKnown(name) ? name : cut(name.replaceAll(NOT_TO_PRINT, " "));
    }

    /** A part of a JSON pointer; of a name that is cut with which field of its object it is, from 1. */
    public static String part(String name, int number) {
        String shown = shown(name);
        return escaped(shown) + (shown.equals(name) ? "" : "[" + number + "]");
    }

    /** As a JSON pointer writes it. */
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** With or without capitals, and with the line before it that FHIR puts before what it says of a value. */
    private static boolean isKnown(String name) {
        return Known.NAMES.contains((name.startsWith("_") ? name.substring(1) : name).toLowerCase(Locale.ROOT));
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST_OF_SOMEBODY
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_OF_SOMEBODY)) + "…";
    }
}
