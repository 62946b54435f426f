/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nl.beveiligdebedden.base.Text;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The {@code lcbb} command: files in, answers out. */
@Command(
        name = "lcbb",
        description = "Zegt welke beveiligde bedden passen, en waarom de andere niet.",
        version = "lcbb 1.0.0",
        addMethodSubcommands = false,
        synopsisSubcommandLabel = "OPDRACHT")
public final class Main implements Runnable {

    static final int DONE = 0;
    static final int INVALID = 1;
    static final int WRONG_USE = 2;

    @Mixin
    private HelpOption help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "toon de versie")
    private boolean version;

    private Main() {}

    /**
     * Runs the command and ends the program with its exit status.
     *
     * @param arguments what was typed after {@code lcbb}
     */
    public static void main(String... arguments) {
        int status = run(
                writer(new FileOutputStream(FileDescriptor.out)),
                writer(new FileOutputStream(FileDescriptor.err)),
                arguments);
        System.exit(status);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        Failures failures = new Failures(LanguageOption.askedIn(arguments), err);
        int status = line(failures, arguments).setOut(out).setErr(err).execute(arguments);
        int written = out.checkError() ? failures.unwritable() : status;
        err.flush();
        return written;
    }

    private static CommandLine line(Failures failures, String... arguments) {
        CommandLine line = Commands.under(new Main(), arguments)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((wrong, typed) -> failures.wrongUse(WrongParameters.text(wrong, typed)))
                .setExecutionExceptionHandler((problem, command, parsed) -> failures.handle(problem));
        TypedValues.register(line);
        DutchHelp.apply(line);
        return line;
    }

    @Override
    public void run() {
        throw new UnusableInput(new Text(
                "kies " + Commands.names("of") + "; uitleg: lcbb --help",
                "choose " + Commands.names("or") + "; help: lcbb --help"));
    }

    static PrintWriter writer(OutputStream target) {
        return new PrintWriter(new QuietPipe(target), false, StandardCharsets.UTF_8);
    }
}
