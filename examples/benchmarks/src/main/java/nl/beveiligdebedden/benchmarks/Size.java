/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

/** The countries of which is asked. */
enum Size {
    NETHERLANDS("1,737 one-bed units, drawn", 1737, new Effort(2, 3, 4, "-Xmx2g")),
    MILLION("1,000,000 one-bed units, drawn", 1_000_000, new Effort(1, 2, 3, "-Xmx6g")),
    NATIONAL("the national snapshot: 112 units with 1,740 beds", 112, new Effort(1, 3, 3, "-Xmx2g"));

    private final String words;
    private final int units;
    private final Effort effort;

    Size(String words, int units, Effort effort) {
        this.words = words;
        this.units = units;
        this.effort = effort;
    }

    String words() {
        return words;
    }

    int units() {
        return units;
    }

    Effort effort() {
        return effort;
    }

    Country country() {
        return this == NATIONAL ? Country.national() : Country.drawn(units);
    }

    /** Why a way is not measured here; empty when it is. */
    String whyNot(Way way) {
        return this == MILLION ? way.whyNoMillion() : "";
    }
}
