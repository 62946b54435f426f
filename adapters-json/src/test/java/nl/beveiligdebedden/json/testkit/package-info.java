/* SPDX-License-Identifier: Apache-2.0 */
/** The half of the test kit that reads JSON: golden scenarios; start with {@link nl.beveiligdebedden.json.testkit.GoldenScenarios}. */
package nl.beveiligdebedden.json.testkit;
