/* SPDX-License-Identifier: Apache-2.0 */
/** Is a rule set whole: gaps, overlaps, rules without effect, promises that a criterion breaks; start with {@link nl.beveiligdebedden.testkit.check.RuleSetCheck}. */
package nl.beveiligdebedden.testkit.check;
