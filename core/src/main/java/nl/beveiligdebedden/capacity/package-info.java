/* SPDX-License-Identifier: Apache-2.0 */
/** Providers, units and beds, and how long we believe what was said of them. Floor 3; start with {@link nl.beveiligdebedden.capacity.Unit}. */
package nl.beveiligdebedden.capacity;
