/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Legal titles, regimes, their time line, the ages at which profiles hold, and who pays for a stay on each day. Floor 2;
 * start with {@link nl.beveiligdebedden.law.LegalTitle} and {@link nl.beveiligdebedden.law.TitleTimeline}.
 */
package nl.beveiligdebedden.law;
