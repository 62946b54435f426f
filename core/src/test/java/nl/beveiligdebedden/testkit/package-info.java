/* SPDX-License-Identifier: Apache-2.0 */
/** The test kit: say a case in one sentence, ask one rule, and verify what it finds; start with {@link nl.beveiligdebedden.testkit.Scenario}. */
package nl.beveiligdebedden.testkit;
