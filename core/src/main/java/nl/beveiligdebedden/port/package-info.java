/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What the outside supplies and keeps: capacity, reservations, and the record of a decision. Floor 8; start with {@link
 * nl.beveiligdebedden.port.CapacitySource}.
 */
package nl.beveiligdebedden.port;
