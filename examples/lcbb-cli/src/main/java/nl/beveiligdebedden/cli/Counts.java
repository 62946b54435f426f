/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import nl.beveiligdebedden.base.Text;

/** A number with its noun, singular or plural. */
final class Counts {

    private static final int MOST_FAULTS = 10_000;

    private Counts() {}

    static Text units(int number) {
        return of(number, new Text("afdeling", "unit"), new Text("afdelingen", "units"));
    }

    static Text rules(int number) {
        return of(number, new Text("regel", "rule"), new Text("regels", "rules"));
    }

    /** Of a document with more than these no more are told. */
    static Text faults(int number) {
        Text count = of(number, new Text("fout", "fault"), new Text("fouten", "faults"));
        return number < MOST_FAULTS ? count : new Text(count.nl() + " of meer", count.en() + " or more");
    }

    static Text warnings(int number) {
        return of(number, new Text("waarschuwing", "warning"), new Text("waarschuwingen", "warnings"));
    }

    private static Text of(int number, Text one, Text more) {
        Text noun = number == 1 ? one : more;
        return new Text(number + " " + noun.nl(), number + " " + noun.en());
    }
}
