/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.util.function.Supplier;

/** What is read and written as JSON, by us and by Jackson alone. */
enum JsonTask {
    CAPACITY_READ("capacity line by line, read", 0.6, OurJson::readLines, RawJson::readLines),
    CAPACITY_WRITE("capacity line by line, written", 0.6, OurJson::writeLines, RawJson::writeLines),
    ANSWER_READ("an answer, read", 0.5, OurJson::readAnswer, RawJson::readAnswer),
    ANSWER_WRITE("an answer, written", 0.5, OurJson::writeAnswer, RawJson::writeAnswer);

    private final String words;
    private final double least;
    private final Supplier<JsonWork> ours;
    private final Supplier<JsonWork> raw;

    JsonTask(String words, double least, Supplier<JsonWork> ours, Supplier<JsonWork> raw) {
        this.words = words;
        this.least = least;
        this.ours = ours;
        this.raw = raw;
    }

    String words() {
        return words;
    }

    /** The least part of the throughput of Jackson alone that we are to reach. */
    double least() {
        return least;
    }

    int bytes() {
        return this == CAPACITY_READ || this == CAPACITY_WRITE
                ? OurJson.LINES.get().length
                : OurJson.ANSWER.get().length;
    }

    /** The work with all that it needs laid ready, which is not measured. */
    JsonWork by(boolean us) {
        return us ? ours.get() : raw.get();
    }
}
