/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import nl.beveiligdebedden.base.Bsn;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.base.Ids;
import nl.beveiligdebedden.base.Text;

/** A form that a text in a document can have. */
public enum TextForm {
    /** An id. */
    ID("een id van 1 tot 100 tekens, zonder spaties", "an id of 1 to 100 characters, without spaces") {
        @Override
        boolean accepts(String text) {
            return Ids.isId(text);
        }
    },
    /** A code of an open set. */
    CODE("een code in hoofdletters, zoals ZEDEN of 7VG", "a code in capitals, such as ZEDEN or 7VG") {
        @Override
        boolean accepts(String text) {
            return Codes.isOpenCode(text);
        }
    },
    /** The name of a provider or a unit. */
    NAME("een naam van 1 tot 200 tekens", "a name of 1 to 200 characters") {
        @Override
        boolean accepts(String text) {
            return !text.isBlank() && text.length() <= LONGEST_NAME && !Bsn.isIn(text);
        }
    },
    /** A date. */
    DATE("een datum zoals 2022-06-23", "a date such as 2022-06-23") {
        @Override
        boolean accepts(String text) {
            return DATE_FORM.matcher(text).matches() && parses(() -> date(text));
        }
    },
    /** A moment with an offset. */
    MOMENT(
            "een moment met tijdverschil, zoals 2022-06-15T09:10:00+02:00",
            "a moment with an offset, such as 2022-06-15T09:10:00+02:00") {
        @Override
        boolean accepts(String text) {
            return MOMENT_FORM.matcher(text).matches() && parses(() -> moment(text));
        }
    };

    private static final int LONGEST_NAME = 200;
    private static final Pattern DATE_FORM = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern MOMENT_FORM = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\dT.+");

    private final Text allowed;

    TextForm(String nl, String en) {
        this.allowed = new Text(nl, en);
    }

    abstract boolean accepts(String text);

    /**
     * What this form asks.
     *
     * @return the form in words
     */
    public Text allowed() {
        return allowed;
    }

    static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static boolean parses(Runnable parser) {
        try {
            parser.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
