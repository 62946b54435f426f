/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.capacity;

/** How far we believe what was said of a bed; see {@link FreshnessPolicy#of}. */
public enum Freshness {
    /** Believed as it is. */
    FRESH,
    /** Believed once it is confirmed by phone (BED-11). */
    AGEING,
    /** Not known: too long ago, never confirmed, or confirmed later than it is asked (FILL-9). */
    UNKNOWN
}
