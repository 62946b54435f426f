/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.base.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists every rule that the product knows, and where it is applied. */
@Command(name = "rules", description = "Noemt elke regel die we kennen, waar die staat en waar die wordt toegepast.")
final class RulesCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            arity = "0..*",
            description = "alleen deze regel, zoals BED-5, of deze familie, zoals BED")
    private List<String> ids = List.of();

    @Mixin
    private LanguageOption language;

    @Option(names = "--json", description = "druk de regels af als JSON")
    private boolean json;

    @Option(names = "--markdown", description = "druk het regelboek af als bladzijde voor docs")
    private boolean markdown;

    @Override
    public Integer call() {
        requireOneForm();
        RulePage page = new RulePage(RuleChoice.of(ids, Books.national().entries()), language);
        print(page, spec.commandLine().getOut());
        return Main.DONE;
    }

    private void requireOneForm() {
        if (json && markdown) {
            throw new UnusableInput(new Text(
                    "--json en --markdown gaan niet samen; kies een van de twee",
                    "--json and --markdown do not go together; choose one of them"));
        }
    }

    private void print(RulePage page, PrintWriter out) {
        if (json) {
            out.println(page.json());
        } else if (markdown) {
            out.print(page.markdown());
        } else {
            page.print(new Lines(out));
        }
    }
}
