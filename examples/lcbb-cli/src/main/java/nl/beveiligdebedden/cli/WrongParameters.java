/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import nl.beveiligdebedden.base.Text;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in our own words what is wrong with what was typed. */
final class WrongParameters {

    private WrongParameters() {}

    static Text text(ParameterException wrong, String... typed) {
        return wrong.getCause() instanceof WrongValue value
                ? value.text(name(wrong.getArgSpec()))
                : withHelp(problem(wrong, typed), wrong);
    }

    private static Text problem(ParameterException wrong, String... typed) {
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), typed);
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return twice(name(twice.getOverwritten()));
        }
        return new Text("dit kan hier niet zo", "this cannot be typed like this");
    }

    private static Text missing(List<ArgSpec> missing, String... typed) {
        return missing.stream()
                .filter(argument -> isTyped(argument, typed))
                .findFirst()
                .map(option -> withoutValue(name(option)))
                .orElseGet(
                        () -> absent(missing.stream().map(WrongParameters::name).collect(joining(", "))));
    }

    private static boolean isTyped(ArgSpec argument, String... typed) {
        return argument instanceof OptionSpec option && Arrays.asList(typed).contains(option.longestName());
    }

    private static Text withoutValue(String option) {
        return new Text("achter " + option + " ontbreekt een waarde", "a value is missing behind " + option);
    }

    private static Text absent(String names) {
        return new Text("dit ontbreekt: " + names, "this is missing: " + names);
    }

    private static Text twice(String option) {
        return new Text(option + " staat er meer dan een keer", option + " is typed more than once");
    }

    private static Text unmatched(UnmatchedArgumentException wrong) {
        String word = Shown.cut(wrong.getUnmatched().get(0));
        if (wrong.isUnknownOption()) {
            return new Text("deze optie kennen we niet: " + word, "we do not know this option: " + word);
        }
        return acceptsCommand(wrong)
                ? new Text("deze opdracht kennen we niet: " + word, "we do not know this command: " + word)
                : new Text("dit is te veel: " + word, "this is too much: " + word);
    }

    private static boolean acceptsCommand(ParameterException wrong) {
        return !wrong.getCommandLine().getSubcommands().isEmpty();
    }

    private static Text withHelp(Text problem, ParameterException wrong) {
        String help = wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        return new Text(problem.nl() + "; uitleg: " + help, problem.en() + "; help: " + help);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof PositionalParamSpec ? argument.paramLabel() : ((OptionSpec) argument).longestName();
    }
}
