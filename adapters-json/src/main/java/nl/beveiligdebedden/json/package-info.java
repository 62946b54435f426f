/* SPDX-License-Identifier: Apache-2.0 */
/** The wire format: requests, capacity, advice and records of decisions as JSON. Start with {@link nl.beveiligdebedden.json.LcbbJson}. */
package nl.beveiligdebedden.json;
