/* SPDX-License-Identifier: Apache-2.0 */
/** The person as far as needed, and what is asked. Floor 3; start with {@link nl.beveiligdebedden.need.PlacementRequest}. */
package nl.beveiligdebedden.need;
