/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.judged;

import nl.beveiligdebedden.norm.Effect;

/**
 * One reason, with a sentence for people.
 *
 * @param criterion the criterion that found it
 * @param rule the rule that it rests on
 * @param effect what it means
 * @param sentence what was found, in Dutch
 */
public record Reason(String criterion, String rule, Effect effect, String sentence) {}
