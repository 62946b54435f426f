/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.cli.Typed.file;
import static nl.beveiligdebedden.cli.Typed.lcbb;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColourTest {

    @TempDir
    private Path folder;

    @AfterEach
    void restore() {
        Paint.when(Terminal::hasColours);
    }

    @Test
    void colours_change_nothing_in_the_text_whatever_an_id_holds() {
        String coloured = matched(true);

        assertThat(coloured).contains("\u001B[31mpast niet\u001B[0m").contains("casus|@bold");
        assertThat(coloured.replaceAll("\u001B\\[\\d+m", "")).isEqualTo(matched(false));
    }

    @Test
    void a_terminal_without_colours_or_a_user_who_wants_none_gets_none() {
        assertThat(Terminal.allowsColours(Map.of("TERM", "xterm")::get)).isTrue();
        assertThat(Terminal.allowsColours(Map.of("TERM", "dumb")::get)).isFalse();
        assertThat(Terminal.allowsColours(Map.of("TERM", "xterm", "NO_COLOR", "1")::get))
                .isFalse();
    }

    private String matched(boolean colours) {
        Path request = file(folder, "request.json", Samples.REQUEST.replace("casus-1", "casus|@bold"));
        Path capacity = file(folder, "capacity.json", Samples.capacity(Samples.UNIT_1, Samples.UNIT_2));
        Paint.when(() -> colours);
        return lcbb("match", "--request", request, "--capacity", capacity, "--at", Samples.MOMENT)
                .out();
    }
}
