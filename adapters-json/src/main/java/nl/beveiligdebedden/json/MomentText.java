/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.beveiligdebedden.base.DutchTime;

/** Moments as they stand in nearly every document, in whole seconds: {@code 2022-06-15T09:10:00+02:00}. */
final class MomentText {

    private static final String FORM = "0000-00-00T00:00:00+00:00";

    private MomentText() {}

    /** The moment; empty when it is written in another way, or not at all. */
    static Optional<Instant> parse(String text) {
        return isOfForm(text) && isOfOurTime(text) && number(text, 11) < 24 && isOffset(text)
                ? Optional.of(moment(text))
                : Optional.empty();
    }

    private static boolean isOfForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int place = 0; place < FORM.length(); place++) {
            char asked = FORM.charAt(place);
            char found = text.charAt(place);
            if (asked == '0' ? found < '0' || found > '9' : found != asked) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfOurTime(String text) {
        int century = number(text, 0);
        return century >= 19 && century <= 21 && number(text, 14) < 60 && number(text, 17) < 60;
    }

    private static boolean isOffset(String text) {
        return number(text, 20) < 18 && number(text, 23) < 60;
    }

    private static Instant moment(String text) {
        LocalDate day = LocalDate.of(100 * number(text, 0) + number(text, 2), number(text, 5), number(text, 8));
        int seconds = 60 * (60 * (number(text, 11) - number(text, 20)) + number(text, 14) - number(text, 23));
        return Instant.ofEpochSecond(86_400 * day.toEpochDay() + seconds + number(text, 17));
    }

    private static int number(String text, int place) {
        return 10 * (text.charAt(place) - '0') + text.charAt(place + 1) - '0';
    }

    /** The Amsterdam clock; with parts of a second UTC, because nine digits before a plus sign can pass for a BSN. */
    static String of(Instant moment) {
        if (moment.getNano() != 0) {
            return moment.toString();
        }
        OffsetDateTime shown = DutchTime.shown(moment);
        return isOfForm(shown) ? digits(shown) : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(shown);
    }

    /** The offset of before 1940 has seconds. */
    private static boolean isOfForm(OffsetDateTime shown) {
        int offset = shown.getOffset().getTotalSeconds();
        return offset > 0 && offset % 60 == 0 && shown.getYear() >= 0 && shown.getYear() < 10_000;
    }

    private static String digits(OffsetDateTime shown) {
        char[] text = FORM.toCharArray();
        put(shown.getYear() / 100, text, 0);
        put(shown.getYear() % 100, text, 2);
        put(shown.getMonthValue(), text, 5);
        put(shown.getDayOfMonth(), text, 8);
        put(shown.getHour(), text, 11);
        put(shown.getMinute(), text, 14);
        put(shown.getSecond(), text, 17);
        put(shown.getOffset().getTotalSeconds() / 3600, text, 20);
        put(shown.getOffset().getTotalSeconds() / 60 % 60, text, 23);
        return new String(text);
    }

    private static void put(int number, char[] text, int place) {
        text[place] = (char) ('0' + number / 10);
        text[place + 1] = (char) ('0' + number % 10);
    }
}
