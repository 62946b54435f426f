/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.stream.Stream;

/**
 * Shows that units pass line by line in a memory that could not hold them: one program writes them into a pipe, another
 * reads them from it, and a third, which keeps them, fails.
 *
 * @param units how many units
 * @param megabytes the heap of each program
 */
record StreamMemory(int units, int megabytes) {

    private static final int OUT_OF_MEMORY = 3;

    /** The status of a program that reads each unit and lets it go; the one that writes has the same heap. */
    int passing() {
        return statusOf("read");
    }

    /** Whether a program that reads the same lines and keeps the units needs more memory. */
    boolean cannotBeKept() {
        return statusOf("keep") == OUT_OF_MEMORY;
    }

    private int statusOf(String reader) {
        try {
            List<Process> pipe = ProcessBuilder.startPipeline(List.of(program("write"), program(reader)));
            return pipe.get(1).waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private ProcessBuilder program(String does) {
        return new ProcessBuilder(Stream.of(
                                Programs.JAVA,
                                "-Xmx" + megabytes + "m",
                                "-XX:+UseSerialGC",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-cp",
                                System.getProperty("java.class.path"),
                                UnitStream.class.getName(),
                                does,
                                String.valueOf(units))
                        .toList())
                .redirectError(Redirect.DISCARD);
    }

    /** Tries both, prints what came of it, and says whether it is as it should be. */
    boolean print() {
        System.out.println(Shown.format("%,d units with a bed each, in a heap of %d MB", units, megabytes));
        long begin = System.nanoTime();
        int status = passing();
        String time = Shown.time((System.nanoTime() - begin) / 1000.0);
        System.out.println("  written into a pipe, and read and compared line by line: "
                + (status == 0 ? "done in " + time : "FAILED with status " + status));
        boolean tooMany = cannotBeKept();
        System.out.println("  the same lines, read and kept: " + (tooMany ? "out of memory, as it should be" : "FITS"));
        return status == 0 && tooMany;
    }
}
