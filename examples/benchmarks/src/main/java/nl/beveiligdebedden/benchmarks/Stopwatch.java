/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;

/** Times whole programs, from their start to their end. */
final class Stopwatch {

    private Stopwatch() {}

    static double micros(List<String> command) {
        long begin = System.nanoTime();
        int status = run(command);
        if (status != 0) {
            throw new IllegalStateException("status " + status + " of " + command);
        }
        return (System.nanoTime() - begin) / 1000.0;
    }

    private static int run(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
