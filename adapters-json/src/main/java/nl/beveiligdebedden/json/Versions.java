/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.pointer.FieldName;
import nl.beveiligdebedden.norm.FaultKind;
import tools.jackson.databind.JsonNode;

/**
 * The versions of one kind of document that are read: the present one, and the one before it, which is made into the present
 * one first. A document that names none is of before there were schemas, and has the fields of version 1.
 *
 * @param kind what stands before the number
 * @param present the number of the version that we write
 * @param upgrade makes a document of the version before into one of this version; never asked in version 1
 */
record Versions(String kind, int present, UnaryOperator<JsonNode> upgrade) {

    String id() {
        return kind + present;
    }

    /** The document as one of this version; empty, with a fault, when it is of another kind or version. */
    Optional<JsonNode> read(Place document) {
        Place named = document.field(LcbbSchema.FIELD);
        String id = named.isAbsent() ? kind + 1 : named.text();
        if (id == null || id.equals(id())) {
            return Optional.of(document.node()).filter(same -> id != null);
        }
        if (present > 1 && id.equals(before())) {
            return Optional.of(upgrade.apply(document.node()));
        }
        named.reading().faults().add(named.path(), FaultKind.UNKNOWN_CODE, shown(id), allowed());
        return Optional.empty();
    }

    /** In full only when it names a document of ours: in any other anything may stand. */
    private String shown(String id) {
        boolean ours = LcbbSchema.named(id).isPresent() && id.matches("urn:lcbb:schema:[a-z-]+:[0-9]{1,4}");
        return ours ? id : FieldName.shownIfKnown(id);
    }

    private String before() {
        return kind + (present - 1);
    }

    private Text allowed() {
        String ids = present > 1 ? id() + ", " + before() : id();
        return new Text(ids + ", en geen nieuwere versie", ids + ", and no newer version");
    }
}
