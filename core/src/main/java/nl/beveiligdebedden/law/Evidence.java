/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import java.util.Optional;

/**
 * How sure we are of a term of the law, and where we read it.
 *
 * @param mark whether somebody read it in a source
 * @param address the page on which it was read; empty when it comes from memory or stands in a rule of the catalogue
 */
public record Evidence(Mark mark, Optional<String> address) {}
