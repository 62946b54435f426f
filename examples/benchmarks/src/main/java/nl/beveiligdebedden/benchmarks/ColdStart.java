/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How long whole programs take in a JVM that has just been started: the medians of some turns, in microseconds.
 *
 * @param javaVersion {@code java -version}, the least that any program in Java takes
 * @param firstAnswer {@link FirstAnswer}: core alone, values in memory
 * @param match {@code lcbb match} on a file with the national snapshot
 */
record ColdStart(double javaVersion, double firstAnswer, double match) {

    private static final String LINE = "  %-48s%12s%10s\n";

    Stream<Floor> floors() {
        return Stream.of(
                Floor.atMost(4, "first answer of core alone, times java -version", times(firstAnswer)),
                Floor.atMost(20, "lcbb match on files, times java -version", times(match)));
    }

    @Override
    public String toString() {
        return "whole programs in a new JVM\n"
                + Shown.format(LINE, "", "start to end", "x java")
                + line("java -version", javaVersion)
                + line("first answer, core alone, values in memory", firstAnswer)
                + line("lcbb match, files with the national snapshot", match);
    }

    private String line(String words, double micros) {
        return Shown.format(
                LINE,
                words,
                Shown.time(micros),
                Shown.format("%.1f", times(micros).getAsDouble()));
    }

    private OptionalDouble times(double micros) {
        return OptionalDouble.of(micros / javaVersion);
    }
}
