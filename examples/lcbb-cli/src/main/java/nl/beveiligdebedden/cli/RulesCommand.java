/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists every rule that the product knows, and where it is applied. */
@Command(
        name = "rules",
        description = "Noemt elke regel die we kennen, waar die staat en waar die wordt toegepast.",
        mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "alleen regels waarvan het id zo begint, zoals BED")
    private List<String> ids = List.of("");

    @Mixin
    private LanguageOption language;

    @Option(names = "--json", description = "druk de regels af als JSON")
    private boolean json;

    @Option(names = "--markdown", description = "druk het regelboek af als bladzijde voor docs")
    private boolean markdown;

    @Override
    public Integer call() {
        RulePage page = new RulePage(chosen(), language);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(page.json());
        } else if (markdown) {
            out.print(page.markdown());
        } else {
            page.print(new Lines(out));
        }
        return Main.DONE;
    }

    private List<RuleBook.Entry> chosen() {
        return Books.national().entries().stream()
                .filter(entry ->
                        ids.stream().anyMatch(id -> entry.rule().id().value().startsWith(id)))
                .toList();
    }
}
