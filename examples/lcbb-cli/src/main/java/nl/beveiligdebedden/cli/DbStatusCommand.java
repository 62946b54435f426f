/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is in the database, and which beds are claimed in one way and reported in another. */
@Command(name = "status", description = "Zegt wat er in de database staat, en wat elkaar tegenspreekt.")
final class DbStatusCommand implements Callable<Integer> {

    @Mixin
    private DbOptions options;

    @Mixin
    private MomentOption at;

    @Override
    public Integer call() {
        return options.answer(DbAnswers.status(options.database(), at.moment()));
    }
}
