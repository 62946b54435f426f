/* SPDX-License-Identifier: Apache-2.0 */
/** The kernel: rule, source, effect, finding, remedy and verdict; faults; the catalogue of national rules. Floor 1; start with {@link nl.beveiligdebedden.norm.Finding}. */
package nl.beveiligdebedden.norm;
