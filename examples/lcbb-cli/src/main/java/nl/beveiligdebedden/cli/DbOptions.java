/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command about the database asks for. */
final class DbOptions {

    @Mixin
    private HelpOption help;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private DatabaseOption database;

    @Mixin
    private LanguageOption language;

    @Option(names = "--json", description = "druk alleen de JSON af")
    private boolean json;

    DatabaseOption database() {
        return database;
    }

    void print(DbAnswer answer) {
        answer.print(json, language, spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
    }

    /** On standard error, so that it never stands between the answers. */
    void progress(int percent) {
        spec.commandLine().getErr().println("lcbb: " + percent + "%");
        spec.commandLine().getErr().flush();
    }
}
