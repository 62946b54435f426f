/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A form in which requests, capacity or totals travel. */
enum Carrier {
    /** Our own JSON. */
    LCBB,
    /** Our own JSON line by line. */
    NDJSON,
    /** HL7 FHIR R4. */
    FHIR,
    /** Counts in the style of HL7's SANER. */
    SANER,
    /** OASIS EDXL-HAVE. */
    HAVE;

    static Optional<Carrier> named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.typed().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String list(List<Carrier> carriers) {
        return carriers.stream().map(Carrier::typed).collect(Collectors.joining(", "));
    }
}
