/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.List;
import java.util.Map;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.disclosure.DataCategory;
import nl.beveiligdebedden.disclosure.Disclosure;
import nl.beveiligdebedden.disclosure.Projection;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.KeptFinding;

/** Writes what may be told to somebody, and what is left out. */
final class SharingWriter {

    private SharingWriter() {}

    static void write(Disclosure disclosure, ObjectWriter json) {
        json.object("projection", disclosure.projection(), SharingWriter::write)
                .objects("ground", disclosure.ground(), SharingWriter::write)
                .objects("leftOut", disclosure.leftOut().entrySet(), SharingWriter::leftOut);
    }

    static void write(Projection projection, ObjectWriter json) {
        json.code("route", projection.route())
                .code("to", projection.to())
                .objects("data", projection.data().entrySet(), SharingWriter::data);
    }

    static void write(Finding finding, ObjectWriter json) {
        AssessmentWriter.write(KeptFinding.of(finding), json);
    }

    static <K extends Coded> void findings(String key, Map.Entry<K, List<Finding>> entry, ObjectWriter json) {
        json.code(key, entry.getKey()).objects("findings", entry.getValue(), SharingWriter::write);
    }

    private static void leftOut(Map.Entry<DataCategory, List<Finding>> entry, ObjectWriter json) {
        findings("category", entry, json);
    }

    private static void data(Map.Entry<DataCategory, List<Fact>> entry, ObjectWriter json) {
        json.code("category", entry.getKey()).objects("facts", entry.getValue(), SharingWriter::fact);
    }

    private static void fact(Fact fact, ObjectWriter json) {
        json.text("name", fact.name()).text("value", (Object) fact.value()).text("text", fact.words());
    }
}
