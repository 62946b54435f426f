/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.chain;

import java.util.OptionalInt;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/** A way to divide the country; regions of one system say nothing about those of another without a {@link RegionMapping}. */
public enum RegionSystem implements Coded {
    /** The regions in which a chain is organised (ORG-1). */
    KETENVELDNORM("Ketenveldnormregio", "Ketenveldnorm region", 11),
    /** The provinces. */
    PROVINCIE("provincie", "province", 12),
    /** The areas of a Zorg- en Veiligheidshuis, also called subregions (ORG-12). */
    ZVH("gebied van een ZVH", "area of a ZVH", 0),
    /** The regions of a zorgkantoor. */
    ZORGKANTOOR("zorgkantoorregio", "zorgkantoor region", 0),
    /** The areas of consultation tables (ORG-14). */
    OVERLEGTAFEL("gebied van een overlegtafel", "area of a consultation table", 0);

    private final Text words;
    private final int total;

    RegionSystem(String nl, String en, int total) {
        this.words = new Text(nl, en);
        this.total = total;
    }

    /**
     * How many regions the system has.
     *
     * @return the number; empty when no source says it
     */
    public OptionalInt total() {
        return total == 0 ? OptionalInt.empty() : OptionalInt.of(total);
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Text words() {
        return words;
    }
}
