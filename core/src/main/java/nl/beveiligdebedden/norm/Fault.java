/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.beveiligdebedden.base.Bsn;
import nl.beveiligdebedden.base.Ids;
import nl.beveiligdebedden.base.Text;

/**
 * One reason why a document cannot be read: where, what stands there and what is allowed.
 *
 * @param path where it stands, as a JSON pointer
 * @param kind what is wrong
 * @param found the value that stands there, cut when it is long or could be a name or a date of somebody; empty when it is
 *     absent or must not be repeated
 * @param allowed what may stand there
 */
public record Fault(String path, FaultKind kind, String found, Text allowed) {

    private static final int LONGEST_FOUND = 40;
    private static final int LONGEST_OF_SOMEBODY = 4;
    private static final int LONGEST_PATH = 200;
    private static final Set<FaultKind> OF_WHAT_WAS_READ = EnumSet.of(
            FaultKind.DUPLICATE, FaultKind.UNKNOWN_REFERENCE, FaultKind.ENDS_BEFORE_BEGIN, FaultKind.OUT_OF_ORDER);
    private static final Pattern A_CODE = Pattern.compile("(?!.*[0-9]{5})[A-Z0-9_]*|true|false");

    /**
     * Cuts a long value, and leaves personal data out.
     *
     * @param path where it stands, as a JSON pointer
     * @param kind what is wrong
     * @param found the value that stands there, cut when it is long; empty when it is absent or must not be repeated
     * @param allowed what may stand there
     */
    public Fault {
        if (Bsn.isIn(found)) {
            kind = FaultKind.PERSONAL_DATA;
        }
        found = kind == FaultKind.PERSONAL_DATA || isAboutVictims(path)
                ? ""
                : cut(found, isOfNobody(kind, found, allowed) ? LONGEST_FOUND : LONGEST_OF_SOMEBODY);
    }

    /**
     * The whole message, for people.
     *
     * @return path, what is wrong, the value found, what is allowed, and what was probably meant
     */
    public Text message() {
        return new Text(
                line("het hele document", kind.words().nl(), "gevonden", "toegestaan", allowed.nl())
                        + meant("bedoelde u"),
                line("the whole document", kind.words().en(), "found", "allowed", allowed.en())
                        + meant("did you mean"));
    }

    /**
     * The code or the field that was probably meant.
     *
     * @return the one that is allowed and differs in few letters, or nothing when there is none, or more than one
     */
    public Optional<String> didYouMean() {
        return kind == FaultKind.UNKNOWN_CODE || kind == FaultKind.UNKNOWN_FIELD
                ? Near.to(kind == FaultKind.UNKNOWN_CODE ? found : field(), known())
                : Optional.empty();
    }

    private String[] known() {
        return allowed.en().split(", ");
    }

    private String field() {
        return path.substring(path.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
    }

    private String meant(String words) {
        return didYouMean().map(word -> "; " + words + " \"" + word + "\"?").orElse("");
    }

    /**
     * The same fault, seen from a larger document.
     *
     * @param parent the JSON pointer of the part that this fault is in
     * @return the fault with the longer path
     */
    public Fault under(String parent) {
        return new Fault(parent + path, kind, found, allowed);
    }

    private String line(String root, String problem, String foundWord, String allowedWord, String allowedText) {
        String place = path.isEmpty() ? root : cut(path, LONGEST_PATH);
        String value = found.isEmpty() ? "" : "; " + foundWord + ": \"" + found + "\"";
        return place + ": " + problem + value + "; " + allowedWord + ": " + allowedText;
    }

    /** Ids, dates that were read, and what is or resembles a code; anything else may be a name or a birth date. */
    private static boolean isOfNobody(FaultKind kind, String found, Text allowed) {
        return OF_WHAT_WAS_READ.contains(kind) && Ids.isId(found)
                || A_CODE.matcher(found).matches()
                || kind == FaultKind.UNKNOWN_CODE
                        && Near.to(found, allowed.en().split(", ")).isPresent();
    }

    /** Where victims live is never repeated (REJ-S3). */
    private static boolean isAboutVictims(String path) {
        return path.startsWith("/victimProvinces");
    }

    /** On one line, without anything that a terminal would obey. */
    private static String cut(String text, int longest) {
        String oneLine = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
        return oneLine.length() <= longest ? oneLine : oneLine.substring(0, longest) + "…";
    }
}
