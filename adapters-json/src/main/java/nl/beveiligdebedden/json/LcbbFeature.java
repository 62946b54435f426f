/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

/** What a {@link LcbbModule} can be asked to do otherwise than it does by itself. */
public enum LcbbFeature {
    /** Pass over fields that a document does not have, instead of refusing them; personal data is still refused. */
    TOLERATE_UNKNOWN_FIELDS
}
