/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;

/** Passes bytes on, and shows on one line of a terminal how many lines there were; at the end that line is gone. */
final class ProgressStream extends FilterInputStream {

    private static final long STEP = 50_000;
    private static final String BEGIN_OF_LINE = "\r";
    private static final String REST_OF_LINE_AWAY = "\u001B[K";

    private final LanguageOption language;
    private final PrintWriter screen;
    private long lines;
    private long shown;

    ProgressStream(InputStream in, LanguageOption language, PrintWriter screen) {
        super(in);
        this.language = language;
        this.screen = screen;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = in.read(bytes, from, length);
        for (int place = from; place < from + count; place++) {
            lines += bytes[place] == '\n' ? 1 : 0;
        }
        show();
        return count;
    }

    private void show() {
        if (lines - shown >= STEP) {
            shown = lines;
            print(language.say(lines + " regels gelezen", lines + " lines read"));
        }
    }

    private void print(String text) {
        screen.print(BEGIN_OF_LINE + text + REST_OF_LINE_AWAY);
        screen.flush();
    }

    @Override
    public void close() throws IOException {
        if (shown > 0) {
            print("");
        }
        super.close();
    }
}
