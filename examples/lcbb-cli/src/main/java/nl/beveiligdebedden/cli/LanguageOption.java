/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.Locale;
import nl.beveiligdebedden.base.Language;
import nl.beveiligdebedden.base.Text;
import picocli.CommandLine.Option;

/** The language of what is printed. */
final class LanguageOption {

    private Language language = Language.NL;

    @Option(names = "--lang", paramLabel = "nl|en", description = "taal van het antwoord (language of the answer)")
    void choose(String code) {
        language = switch (code.toLowerCase(Locale.ROOT)) {
            case "nl" -> Language.NL;
            case "en" -> Language.EN;
            default -> throw new UnusableInput("--lang (" + code + ") moet nl of en zijn");
        };
    }

    Language language() {
        return language;
    }

    String say(String nl, String en) {
        return say(new Text(nl, en));
    }

    String say(Text text) {
        return text.in(language);
    }
}
