/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.national;

import nl.beveiligdebedden.base.Text;

/**
 * Where one fact of the published case comes from.
 *
 * @param field the field of the request, as a JSON pointer into its document
 * @param text what the source tells, or what we assumed
 */
public record CaseNote(String field, Text text) {

    static CaseNote of(String field, String nl, String en) {
        return new CaseNote(field, new Text(nl, en));
    }
}
