/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.PrintWriter;
import java.util.List;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Fault;
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

    /** Prints the answer, and says how the command ends. */
    int answer(DbAnswer answer) {
        print(answer);
        return answer.isFine() ? Main.DONE : Main.INVALID;
    }

    void print(DbAnswer answer) {
        answer.print(json, language, out());
        out().flush();
    }

    void print(Advice advice, Integer top) {
        if (json) {
            printAsIs(LcbbJson.write(top == null ? advice : advice.top(top)));
        } else {
            new AdvicePage(advice, language, out()).print(top == null ? AdvicePage.SHOWN : top);
        }
    }

    void printAsIs(String text) {
        out().println(text);
    }

    /** What was asked for, or the faults because of which it was refused. */
    <T> T orFaults(Checked<T> checked) {
        return checked.value().orElseThrow(() -> refused(checked.faults()));
    }

    FaultyDocument refused(List<Fault> faults) {
        return new FaultyDocument(spec.name(), faults);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** On standard error, so that it never stands between the JSON. */
    void remark(Text remark) {
        out().flush();
        warn(language.say(remark));
    }

    /** On standard error, so that it never stands between the answers. */
    void progress(int percent) {
        warn(percent + "%");
    }

    private void warn(String line) {
        spec.commandLine().getErr().println("lcbb: " + line);
        spec.commandLine().getErr().flush();
    }
}
