/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.Arrays;
import java.util.Locale;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Verdict;

/** How many units got each verdict, in words that go with the number. */
final class VerdictCounts {

    private final Advice advice;
    private final LanguageOption language;

    VerdictCounts(Advice advice, LanguageOption language) {
        this.advice = advice;
        this.language = language;
    }

    void print(Lines lines) {
        Arrays.stream(Verdict.values()).map(this::line).forEach(lines::print);
    }

    private String line(Verdict verdict) {
        long count = advice.assessments().stream()
                .filter(assessment -> assessment.verdict() == verdict)
                .count();
        Text words = count == 1 ? verdict.words() : plural(verdict);
        return String.format(Locale.ROOT, "    %5d  %s", count, Paint.verdict(verdict, language.say(words)));
    }

    private static Text plural(Verdict verdict) {
        return switch (verdict) {
            case FITS -> new Text("passen", "fit");
            case FITS_WITH_CONDITIONS -> new Text("passen onder voorwaarden", "fit with conditions");
            case UNDETERMINED -> verdict.words();
            case DOES_NOT_FIT -> new Text("passen niet", "do not fit");
        };
    }
}
