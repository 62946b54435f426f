/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import nl.beveiligdebedden.base.Text;

/**
 * One thing that a source document says, with a fixed id.
 *
 * <p>The national rules stand in {@link RuleCatalogue}. A provider can add its own:
 * {@code new Rule(new RuleId("P01-1"), source, statement, Subject.MATCHING)}.
 *
 * @param id the fixed id that findings, tests and documents cite
 * @param source where the rule stands
 * @param statement what the rule says, in our own words
 * @param subject the part of the work that the rule belongs to
 */
public record Rule(RuleId id, Source source, Text statement, Subject subject) {}
