/* SPDX-License-Identifier: Apache-2.0 */
/** The front door. Floor 9; start with {@link nl.beveiligdebedden.SecuredBeds}. */
package nl.beveiligdebedden;
