/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

import java.util.Map;

/**
 * Something about a person that some units cannot handle, such as a history of sexual offences; an open set of codes.
 */
public final class Characteristic extends OpenCode<Characteristic> {

    private static final Map<String, Text> KNOWN = Map.of(
            "ZEDEN", new Text("zedenproblematiek", "sexual offences"),
            "EVBG", new Text("extreem vlucht- en beheersgevaarlijk", "extreme risk of escape and hard to control"),
            "SOMATISCH_COMPLEX", new Text("lichamelijk complex", "somatically complex"),
            "BRANDSTICHTING", new Text("brandstichting", "arson"));

    private Characteristic(String code) {
        super("characteristic", code);
    }

    /**
     * The characteristic with this code.
     *
     * @param code the code, in capitals
     * @return the characteristic
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public static Characteristic of(String code) {
        return new Characteristic(code);
    }

    @Override
    public Map<String, Text> known() {
        return KNOWN;
    }
}
