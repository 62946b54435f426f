/* SPDX-License-Identifier: Apache-2.0 */
/** OASIS EDXL-HAVE: totals of beds as XML. Start with {@link nl.beveiligdebedden.json.have.HaveXml}. */
package nl.beveiligdebedden.json.have;
