/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

/** The text is not JSON at all, so nothing in it can be checked; the message says where it goes wrong, not what it says. */
public final class UnreadableJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnreadableJsonException(String message) {
        super(message);
    }
}
