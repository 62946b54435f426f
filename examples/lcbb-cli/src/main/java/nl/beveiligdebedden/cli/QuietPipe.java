/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Passes everything on until the reader at the other end stops reading, as {@code head} does: that is no failure. */
final class QuietPipe extends FilterOutputStream {

    private static final String CLOSED = "Broken pipe";

    QuietPipe(OutputStream target) {
        super(target);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            passOver(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            passOver(e);
        }
    }

    private static void passOver(IOException problem) throws IOException {
        if (!CLOSED.equals(problem.getMessage())) {
            throw problem;
        }
    }
}
