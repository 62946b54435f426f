/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import nl.beveiligdebedden.base.Language;
import nl.beveiligdebedden.base.Text;
import picocli.CommandLine.Option;

/** The language of what is printed. */
final class LanguageOption {

    private static final String NAME = "--lang";

    @Option(names = NAME, paramLabel = "nl|en", description = "taal van het antwoord (language of the answer)")
    private Language language = Language.NL;

    /** The language that somebody asks for, also when the rest of what was typed is wrong. */
    static Language askedIn(String... arguments) {
        Iterator<String> words = List.of(arguments).iterator();
        while (words.hasNext()) {
            String word = words.next().toLowerCase(Locale.ROOT);
            if (word.equals(NAME + "=en")
                    || word.equals(NAME) && words.hasNext() && words.next().equalsIgnoreCase("en")) {
                return Language.EN;
            }
        }
        return Language.NL;
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
