/* SPDX-License-Identifier: Apache-2.0 */
/** The wire format: reads requests and capacity, writes advice. Start with {@link nl.beveiligdebedden.json.LcbbJson}. */
package nl.beveiligdebedden.json;
