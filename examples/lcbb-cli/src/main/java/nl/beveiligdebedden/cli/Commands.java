/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** The commands, in the order in which the help shows them. */
final class Commands {

    private static final List<Class<?>> ALL = List.of(
            DemoCommand.class,
            MatchCommand.class,
            ReplayCommand.class,
            CheckCommand.class,
            ValidateCommand.class,
            TitlesCommand.class,
            PayerCommand.class,
            ShareCommand.class,
            CapacityCommand.class,
            CallCommand.class,
            IncludeCommand.class,
            OutflowCommand.class,
            ChainCommand.class,
            ConvertCommand.class,
            DbCommand.class,
            SchemaCommand.class,
            RulesCommand.class);

    private Commands() {}

    /**
     * The program with the command that is asked; with all of them when the first word is none of them. To read what a
     * command takes costs a third of the time of a short answer, so that is not done for the others.
     */
    static CommandLine under(Object program, String... arguments) {
        CommandLine line = new CommandLine(program);
        List<Class<?>> asked = ALL.stream()
                .filter(command -> arguments.length > 0 && name(command).equals(arguments[0]))
                .toList();
        (asked.isEmpty() ? ALL : asked).forEach(line::addSubcommand);
        return line;
    }

    /** The names of the commands, with this word before the last. */
    static String names(String beforeLast) {
        List<String> names = ALL.stream().map(Commands::name).toList();
        int last = names.size() - 1;
        return names.stream().limit(last).collect(joining(", ")) + " " + beforeLast + " " + names.get(last);
    }

    private static String name(Class<?> command) {
        return command.getSimpleName().replace("Command", "").toLowerCase(Locale.ROOT);
    }
}
