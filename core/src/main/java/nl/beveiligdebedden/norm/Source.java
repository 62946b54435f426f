/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/**
 * The place where a rule stands, so that a reader can look it up.
 *
 * @param document the name of the document
 * @param heading the heading in that document under which the rule stands
 */
public record Source(String document, String heading) {}
