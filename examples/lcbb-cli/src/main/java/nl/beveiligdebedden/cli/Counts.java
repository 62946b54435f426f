/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import nl.beveiligdebedden.base.Text;

/** A number with its noun, singular or plural. */
final class Counts {

    private Counts() {}

    static Text units(int number) {
        return of(number, new Text("afdeling", "unit"), new Text("afdelingen", "units"));
    }

    static Text rules(int number) {
        return of(number, new Text("regel", "rule"), new Text("regels", "rules"));
    }

    static Text faults(int number) {
        return of(number, new Text("fout", "fault"), new Text("fouten", "faults"));
    }

    static Text warnings(int number) {
        return of(number, new Text("waarschuwing", "warning"), new Text("waarschuwingen", "warnings"));
    }

    private static Text of(int number, Text one, Text more) {
        Text noun = number == 1 ? one : more;
        return new Text(number + " " + noun.nl(), number + " " + noun.en());
    }
}
