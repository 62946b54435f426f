/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs scenario files: what was expected, and what was found. */
@Command(name = "check", description = "Draait bestanden met scenario's en zegt wat er anders uitkwam dan verwacht.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "bestanden in de vorm lcbb-scenarios/1")
    private List<Path> files;

    @Override
    public Integer call() {
        Scenarios scenarios = new Scenarios();
        List<Scenarios.Result> results = files.stream()
                .flatMap(file -> scenarios.run(Inputs.tree(file), file))
                .toList();
        List<Scenarios.Result> failures =
                results.stream().filter(result -> !result.passed()).toList();
        PrintWriter out = spec.commandLine().getOut();
        failures.forEach(failure -> out.println(failure.line()));
        out.println((results.size() - failures.size()) + " passed, " + failures.size() + " failed");
        return failures.isEmpty() ? Main.DONE : Main.INVALID;
    }
}
