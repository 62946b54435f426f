/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import nl.beveiligdebedden.benchmarks.Draw.UnitWithBed;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.json.BadLine;
import nl.beveiligdebedden.json.CapacityLineWriter;
import nl.beveiligdebedden.json.CapacityLines;
import nl.beveiligdebedden.json.LcbbLines;

/** A program at one end of a pipe: writes drawn units line by line, or reads them again. */
final class UnitStream {

    private UnitStream() {}

    /** Takes what to do, and how many units there are. */
    public static void main(String[] arguments) {
        int units = Integer.parseInt(arguments[1]);
        switch (arguments[0]) {
            case "write" -> write(units, new FileOutputStream(FileDescriptor.out));
            case "read" -> read(units, System.in);
            default -> keep(System.in);
        }
    }

    static void write(int units, OutputStream out) {
        try (CapacityLineWriter lines = new CapacityLineWriter(out)) {
            lines.header(Optional.of(Draw.MOMENT));
            Draw.providers().forEach(lines::provider);
            for (int number = 0; number < units; number++) {
                UnitWithBed drawn = Draw.unitWithBed(number);
                lines.unit(drawn.unit());
                lines.bed(drawn.bed());
            }
        }
    }

    /** Draws each unit again, and holds what was read against it. */
    static void read(int units, InputStream in) {
        Compared compared = new Compared();
        lines().capacity(in, compared, BadLine::refuse);
        if (compared.beds != units) {
            throw new IllegalStateException("read " + compared.beds + " units with a bed of " + units);
        }
    }

    static void keep(InputStream in) {
        System.out.println(lines().capacity(in, BadLine::refuse).units().size());
    }

    private static LcbbLines lines() {
        return LcbbLines.with(OurJson.reader());
    }

    private static final class Compared implements CapacityLines {

        private int beds;
        private UnitWithBed drawn;

        @Override
        public void header(Optional<Instant> asOf) {
            require(asOf.equals(Optional.of(Draw.MOMENT)));
        }

        @Override
        public void provider(Provider provider) {
            require(Draw.providers().contains(provider));
        }

        @Override
        public void unit(Unit unit) {
            drawn = Draw.unitWithBed(beds);
            require(unit.equals(drawn.unit()));
        }

        @Override
        public void bed(Bed bed) {
            require(bed.equals(drawn.bed()));
            beds++;
        }

        private void require(boolean same) {
            if (!same) {
                throw new IllegalStateException("unit " + beds + " was not read as it was written");
            }
        }
    }
}
