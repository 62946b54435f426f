/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.CapacityLineWriter;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.json.Loss;

/** A file that is read line by line, on its way to another form; from lines to lines nothing is kept. */
final class LineConversion {

    private final LineFile lines;
    private final boolean skips;
    private final PrintWriter out;

    LineConversion(LineFile lines, boolean skips, PrintWriter out) {
        this.lines = lines;
        this.skips = skips;
        this.out = out;
    }

    List<Loss> to(Carrier to, Conversion conversion) {
        List<Loss> losses = new ArrayList<>(printed(to, conversion));
        losses.addAll(0, lines.losses());
        return losses;
    }

    private List<Loss> printed(Carrier to, Conversion conversion) {
        if (!lines.isCapacity()) {
            return requests(to);
        }
        return to == Carrier.NDJSON ? copied() : conversion.print(to, lines.capacity(skips), out);
    }

    private List<Loss> requests(Carrier to) {
        if (to != Carrier.NDJSON && to != Carrier.LCBB) {
            throw new UnusableInput(new Text(
                    "verzoeken per regel gaan alleen naar ndjson of lcbb; zet elk verzoek apart om",
                    "requests line by line go to ndjson or lcbb only; convert each request by itself"));
        }
        lines.requests(skips, request -> out.println(LcbbJson.write(request)));
        return List.of();
    }

    private List<Loss> copied() {
        try (CapacityLineWriter writer = new CapacityLineWriter(new Open(out))) {
            lines.copy(skips, writer);
        }
        return List.of();
    }

    /** Stays open, because the end is told on it. */
    private static final class Open extends FilterWriter {

        Open(PrintWriter out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
