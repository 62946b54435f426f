/* SPDX-License-Identifier: Apache-2.0 */
/** Legal titles, regimes and the ages at which profiles hold. Floor 2; start with {@link nl.beveiligdebedden.law.LegalTitle}. */
package nl.beveiligdebedden.law;
