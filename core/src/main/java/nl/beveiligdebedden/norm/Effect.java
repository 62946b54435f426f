/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/** What one finding means for the answer, from weak to strong. */
public enum Effect {
    /** Speaks for it. */
    SUPPORT,
    /** It can, but something must be arranged first. */
    CONDITION,
    /** A fact is missing or too old, so we cannot say. */
    UNKNOWN,
    /** It cannot. */
    BLOCK
}
