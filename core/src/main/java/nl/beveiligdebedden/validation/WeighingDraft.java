/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

/**
 * What somebody wrote down of the weighing by professionals. What is absent is {@code null}.
 *
 * @param heavierLevelJustified whether a heavier level than needed is justified
 * @param lowerLevelsInsufficient whether levels below 4 are not enough
 */
public record WeighingDraft(Boolean heavierLevelJustified, Boolean lowerLevelsInsufficient) {

    /** Shows nothing of what the draft holds. */
    @Override
    public String toString() {
        return "WeighingDraft";
    }
}
