/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.PrintWriter;

/** Prints text that wraps at a readable width, under its own first word. */
final class Lines {

    private static final int WIDTH = 100;

    private final PrintWriter out;

    Lines(PrintWriter out) {
        this.out = out;
    }

    void blank() {
        out.println();
    }

    void print(String line) {
        out.println(line);
    }

    /** Prints a text behind a head that takes the given number of columns; later lines stand under the text. */
    void print(String head, int columns, String text) {
        StringBuilder line = new StringBuilder(head);
        int used = columns;
        for (String word : text.split(" ")) {
            if (used > columns && used + word.length() > WIDTH) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(columns));
                used = columns;
            }
            line.append(word).append(' ');
            used += word.length() + 1;
        }
        out.println(line.toString().stripTrailing());
    }
}
