/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Whether somebody is looking at a screen that shows colours. */
final class Terminal {

    private Terminal() {}

    static boolean hasColours() {
        return System.console() != null && allowsColours(System::getenv);
    }

    /** Where somebody sees what we print while we work; in a pipe or a file nobody does. */
    static Optional<PrintWriter> screen() {
        return System.console() == null || "dumb".equals(System.getenv("TERM"))
                ? Optional.empty()
                : Optional.of(System.console().writer());
    }

    static boolean allowsColours(UnaryOperator<String> environment) {
        return !"dumb".equals(environment.apply("TERM")) && environment.apply("NO_COLOR") == null;
    }
}
