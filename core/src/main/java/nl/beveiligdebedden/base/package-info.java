/* SPDX-License-Identifier: Apache-2.0 */
/** The words of the field, typed ids and Dutch time. Floor 0; start with {@link nl.beveiligdebedden.base.SecurityLevel}. */
package nl.beveiligdebedden.base;
