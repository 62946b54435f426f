/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.LcbbSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what our JSON documents look like, as JSON Schema. */
@Command(name = "schema", description = "Noemt onze JSON-documenten, of drukt het JSON Schema van een ervan af.")
final class SchemaCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "van welk document, zoals request")
    private String name;

    @Mixin
    private LanguageOption language;

    @Option(names = "--json", description = "druk alleen JSON af")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (name != null) {
            out.print(schema().text());
        } else if (json) {
            out.println(all());
        } else {
            Arrays.stream(LcbbSchema.values()).map(this::line).forEach(out::println);
        }
        return Main.DONE;
    }

    private LcbbSchema schema() {
        return Arrays.stream(LcbbSchema.values())
                .filter(schema -> schema.code().equals(name))
                .findFirst()
                .orElseThrow(this::unknown);
    }

    private UnusableInput unknown() {
        String known = Arrays.stream(LcbbSchema.values()).map(LcbbSchema::code).collect(joining(", "));
        return new UnusableInput(new Text(
                "geen document heet " + Shown.cut(name) + "; kies uit: " + known,
                "no document is named " + Shown.cut(name) + "; choose from: " + known));
    }

    private String line(LcbbSchema schema) {
        return "%-18s %-35s %s".formatted(schema.code(), schema.id(), language.say(schema.words()));
    }

    /** All schemas in one array. */
    private static String all() {
        return Arrays.stream(LcbbSchema.values()).map(LcbbSchema::text).collect(joining(",", "[", "]"));
    }
}
