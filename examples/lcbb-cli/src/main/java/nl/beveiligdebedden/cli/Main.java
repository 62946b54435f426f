/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code lcbb} command: files in, answers out. */
@Command(
        name = "lcbb",
        description = "Zegt welke beveiligde bedden passen, en waarom de andere niet.",
        mixinStandardHelpOptions = true,
        version = "lcbb 1.0.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            MatchCommand.class,
            CheckCommand.class,
            ValidateCommand.class,
            RulesCommand.class
        })
public final class Main implements Runnable {

    static final int DONE = 0;
    static final int INVALID = 1;
    static final int WRONG_USE = 2;

    private Main() {}

    /**
     * Runs the command and ends the program with its exit status.
     *
     * @param arguments what was typed after {@code lcbb}
     */
    public static void main(String... arguments) {
        int status = run(writer(FileDescriptor.out), writer(FileDescriptor.err), arguments);
        System.exit(status);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        int status = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((wrong, typed) -> Failures.wrongUse(wrong.getMessage(), err))
                .setExecutionExceptionHandler((problem, command, parsed) -> Failures.handle(problem, err))
                .execute(arguments);
        out.flush();
        err.flush();
        return status;
    }

    @Override
    public void run() {
        throw new UnusableInput("kies demo, match, check, validate of rules; uitleg: lcbb --help");
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
