/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.PrintWriter;
import nl.beveiligdebedden.json.UnreadableJsonException;

/** Says what went wrong in one line on standard error, and gives the exit status that belongs to it. */
final class Failures {

    private Failures() {}

    static int wrongUse(String message, PrintWriter err) {
        err.println("lcbb: " + message.lines().findFirst().orElse("verkeerd gebruik"));
        return Main.WRONG_USE;
    }

    static int handle(Exception problem, PrintWriter err) throws Exception {
        if (problem instanceof UnusableInput || problem instanceof UnreadableJsonException) {
            return wrongUse(problem.getMessage(), err);
        }
        if (problem instanceof InvalidFile) {
            err.println("lcbb: " + problem.getMessage());
            return Main.INVALID;
        }
        throw problem;
    }
}
