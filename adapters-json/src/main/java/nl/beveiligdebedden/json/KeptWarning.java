/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import nl.beveiligdebedden.norm.KeptFinding;

/**
 * Something that was not sound but could be read, as it was told.
 *
 * @param path where it stood, as a JSON pointer
 * @param finding what was not sound, and the rule that said so
 */
public record KeptWarning(String path, KeptFinding finding) {}
