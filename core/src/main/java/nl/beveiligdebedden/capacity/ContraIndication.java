/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.capacity;

import java.util.Map;
import nl.beveiligdebedden.base.OpenCode;
import nl.beveiligdebedden.base.Text;

/**
 * A reason for which a unit does not admit a person, as the provider recorded it; an open set of codes.
 */
public final class ContraIndication extends OpenCode<ContraIndication> {

    private static final Map<String, Text> KNOWN = Map.of(
            "JONGER_DAN_18", new Text("jonger dan 18 jaar", "younger than 18"),
            "ZEDEN", new Text("zedenproblematiek", "sexual offences"),
            "LVB", new Text("licht verstandelijke beperking", "mild intellectual disability"),
            "VROUW", new Text("vrouw", "woman"),
            "VERSLAVING", new Text("verslaving", "addiction"),
            "PSYCHIATRIE", new Text("psychiatrische problemen", "psychiatric problems"),
            "NAH", new Text("niet-aangeboren hersenletsel", "acquired brain injury"),
            "ONTWRICHTEND_GEDRAG", new Text("ontwrichtend gedrag", "disruptive behaviour"),
            "BRANDSTICHTING", new Text("brandstichting", "arson"),
            "SOMATISCH_COMPLEX", new Text("lichamelijk complex", "somatically complex"));

    private ContraIndication(String code) {
        super("contra-indication", code);
    }

    /**
     * The contra-indication with this code.
     *
     * @param code the code, in capitals
     * @return the contra-indication
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public static ContraIndication of(String code) {
        return new ContraIndication(code);
    }

    @Override
    public Map<String, Text> known() {
        return KNOWN;
    }
}
