/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

/** What was typed or given cannot be used at all; the message is the one line that the user sees. */
final class UnusableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableInput(String message) {
        super(message);
    }
}
