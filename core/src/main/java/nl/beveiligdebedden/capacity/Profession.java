/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.capacity;

import java.util.Map;
import nl.beveiligdebedden.base.OpenCode;
import nl.beveiligdebedden.base.Text;

/**
 * A kind of professional who works on a unit; an open set of codes.
 */
public final class Profession extends OpenCode<Profession> {

    private static final Map<String, Text> KNOWN = Map.of(
            "PSYCHIATER", new Text("psychiater", "psychiatrist"),
            "PSYCHOLOOG", new Text("psycholoog", "psychologist"),
            "ORTHOPEDAGOOG", new Text("orthopedagoog", "remedial educationalist"),
            "VERPLEEGKUNDIGE", new Text("verpleegkundige", "nurse"),
            "ERVARINGSDESKUNDIGE", new Text("ervaringsdeskundige", "expert by experience"),
            "AVG", new Text("arts verstandelijk gehandicapten", "physician for intellectual disability"),
            "ARTS_VERSLAVINGSZORG", new Text("verslavingsarts", "addiction physician"));

    private Profession(String code) {
        super("profession", code);
    }

    /**
     * The profession with this code.
     *
     * @param code the code, in capitals
     * @return the profession
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public static Profession of(String code) {
        return new Profession(code);
    }

    @Override
    public Map<String, Text> known() {
        return KNOWN;
    }
}
