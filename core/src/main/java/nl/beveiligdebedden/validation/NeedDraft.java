/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import nl.beveiligdebedden.base.SecurityLevel;

/**
 * What somebody wrote down of the place that is needed.
 *
 * @param securityLevel the code of the level that is needed
 */
public record NeedDraft(@OneOf(SecurityLevel.class) String securityLevel) {

    /** Shows nothing of what the draft holds. */
    @Override
    public String toString() {
        return "NeedDraft";
    }
}
