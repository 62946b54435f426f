/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

import java.util.Map;
import java.util.Set;

/**
 * A care profile that the CIZ can grant under the Wlz, such as {@code 3LVG}; an open set of codes.
 *
 * <p>Source: Ketenveldnorm, annex on the Wlz (FIN-20, FIN-22).
 */
public final class Indication extends OpenCode<Indication> {

    private static final Set<String> FOR_YOUNG_ADULTS = Set.of("1LVG", "2LVG", "3LVG", "4LVG", "5LVG");

    private Indication(String code) {
        super("indication", code);
    }

    /**
     * The profile with this code.
     *
     * @param code the code, in capitals
     * @return the profile
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public static Indication of(String code) {
        return new Indication(code);
    }

    /**
     * Whether this is one of the profiles 1LVG to 5LVG, which are for young adults only.
     *
     * @return true for 1LVG, 2LVG, 3LVG, 4LVG and 5LVG
     */
    public boolean isForYoungAdults() {
        return FOR_YOUNG_ADULTS.contains(code());
    }

    /**
     * Whether this is an LVG or SGLVG profile, for which the LVB must be shown to date from before 18.
     *
     * @return true when the code ends in LVG
     */
    public boolean needsProofOfLvb() {
        return code().endsWith("LVG");
    }

    @Override
    public Map<String, Text> known() {
        return Map.of(code(), Text.same(code()));
    }
}
