/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.have;

import java.io.InputStream;
import java.time.Instant;
import nl.beveiligdebedden.json.CapacityTotals;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.UnreadableXmlException;

/**
 * Reads and writes totals of beds as OASIS EDXL-HAVE, and says what was lost on the way.
 *
 * <p>HAVE counts beds and knows no unit types, regimes or contra-indications, so it is good for totals and not for
 * matching. Writes version 2.0; reads 2.0 and 1.0. Example: {@code HaveXml.write(totals).value()}.
 */
public final class HaveXml {

    private HaveXml() {}

    /**
     * Writes totals: planned beds as baseline, bookable ones as available, and with each facility from when they count.
     *
     * @param totals the totals
     * @return the document, from which {@link #read} reads the same two figures and moment, and what HAVE has no place for
     */
    public static Carried<String> write(CapacityTotals totals) {
        return new HaveWriter().write(totals);
    }

    /**
     * Reads the totals of a document, ours or somebody else's. A document type declaration is refused.
     *
     * @param xml the document
     * @param asOf the moment from which the totals count when the document does not say it, such as that of receipt
     * @return the totals, and everything in the document that is not in them
     * @throws UnreadableXmlException if it is not XML, not HAVE, or holds a BSN
     */
    public static Carried<CapacityTotals> read(InputStream xml, Instant asOf) {
        return new HaveReader(XmlTree.read(xml)).read(asOf);
    }
}
