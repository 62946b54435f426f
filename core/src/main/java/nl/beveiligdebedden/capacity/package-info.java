/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Providers, units and beds, how long we believe what was said of them, the phone call that confirms it, and how many beds
 * can be booked. Floor 3; start with {@link nl.beveiligdebedden.capacity.Unit}.
 */
package nl.beveiligdebedden.capacity;
