/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.InputStream;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.json.UnreadableJsonException;
import nl.beveiligdebedden.norm.Checked;
import tools.jackson.databind.JsonNode;

/**
 * What somebody gave us to read, once.
 *
 * @param name how we call it
 * @param content what stands in it
 */
record Document(String name, InputStream content) {

    JsonNode tree() {
        try {
            return LcbbJson.parse(content);
        } catch (UnreadableJsonException e) {
            throw unusable(e.text());
        }
    }

    UnusableInput unusable(Text problem) {
        return new UnusableInput(new Text(name + ": " + problem.nl(), name + ": " + problem.en()));
    }

    <T> T readable(Checked<T> checked) {
        return checked.value().orElseThrow(() -> new FaultyDocument(name, checked.faults()));
    }
}
