/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.function.UnaryOperator;

/** Whether somebody is looking at a screen that shows colours. */
final class Terminal {

    private Terminal() {}

    static boolean hasColours() {
        return System.console() != null && allowsColours(System::getenv);
    }

    /** Whether somebody sees what we print while we work; in a pipe or a file nobody does. */
    static boolean isWatched() {
        return System.console() != null && !"dumb".equals(System.getenv("TERM"));
    }

    static boolean allowsColours(UnaryOperator<String> environment) {
        return !"dumb".equals(environment.apply("TERM")) && environment.apply("NO_COLOR") == null;
    }
}
