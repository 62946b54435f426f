/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Proves that nobody touched what was decided, or names the record that was touched. */
@Command(
        name = "verify",
        description = "Bewijst dat niemand aan de vastgelegde besluiten heeft gezeten, of noemt welk besluit het is.")
final class DbVerifyCommand implements Callable<Integer> {

    @Mixin
    private DbOptions options;

    @Override
    public Integer call() {
        return options.answer(DbAnswers.proof(options.database()));
    }
}
