/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.need;

/**
 * What professionals weighed about the level of security (Ketenveldnorm, chapter 5; LVL-8, LVL-11).
 *
 * @param heavierLevelJustified whether they find a heavier level than needed justified
 * @param lowerLevelsInsufficient whether they find that lighter levels than 4 are not enough
 */
public record Weighing(boolean heavierLevelJustified, boolean lowerLevelsInsufficient) {

    /** Nobody weighed anything. */
    public static final Weighing NONE = new Weighing(false, false);
}
