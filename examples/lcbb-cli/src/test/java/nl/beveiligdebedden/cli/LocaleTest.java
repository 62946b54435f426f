/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.cli.Typed.file;
import static nl.beveiligdebedden.cli.Typed.lcbb;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The locale of the machine changes nothing. */
class LocaleTest {

    private final Locale before = Locale.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void match_says_the_same() {
        Path request = file(folder, "request.json", Samples.REQUEST);
        Path capacity = file(folder, "capacity.json", Samples.capacity(Samples.UNIT_1, Samples.UNIT_2));

        assertSame("match", "--request", request, "--capacity", capacity, "--at", Samples.MOMENT);
    }

    @Test
    void rules_says_the_same() {
        assertSame("rules");
    }

    @Test
    void validate_says_the_same() {
        assertSame("validate", file(folder, "c.json", Samples.capacity(Samples.UNIT_1, Samples.UNIT_2)));
        assertSame("validate", file(folder, "r.json", "{\"id\": 1, \"person\": {\"birthYear\": 1}}"));
    }

    private static void assertSame(Object... words) {
        Locale.setDefault(Locale.ROOT);
        Typed expected = lcbb(words);
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));

        assertThat(lcbb(words)).isEqualTo(expected);
        assertThat(expected.out()).isNotEmpty();
    }
}
