/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

/** What to do with a field that a document does not have. */
enum UnknownFields {
    REFUSED,
    TOLERATED
}
