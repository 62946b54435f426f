/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.jdbc.JdbcCapacity;
import nl.beveiligdebedden.national.CaseNote;
import nl.beveiligdebedden.national.NationalSnapshot;
import nl.beveiligdebedden.national.PublishedCase;
import org.h2.jdbcx.JdbcDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Loads the snapshot of 15 June 2022 into an embedded database and answers the published case. */
@Command(name = "demo", description = "Beantwoordt de gepubliceerde casus met de landelijke stand van 15 juni 2022.")
final class DemoCommand implements Callable<Integer> {

    private static final int COLUMNS = 4;

    private static final Text MORAL = new Text(
            "Op papier passen er dus afdelingen; toch weigerden ze hem. Waarom, staat niet in het dashboard. Leg bij"
                    + " elke weigering de reden vast.",
            "So on paper there are units that fit; yet they refused him. The dashboard does not say why. Record the"
                    + " reason of every refusal.");

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Option(names = "--top", paramLabel = "N", description = "toon alleen de eerste N afdelingen; zonder dit 3")
    private Integer top = 3;

    @Override
    public Integer call() {
        Lines lines = new Lines(spec.commandLine().getOut());
        JdbcCapacity capacity = loaded();
        Advice advice =
                SecuredBeds.builder().capacity(capacity).build().match(PublishedCase.request(), PublishedCase.moment());
        printTitle(lines);
        new AdvicePage(advice, language, spec.commandLine().getOut()).print(top);
        printCase(lines);
        return Main.DONE;
    }

    private static JdbcCapacity loaded() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1");
        JdbcCapacity capacity = JdbcCapacity.open(database);
        capacity.load(NationalSnapshot.of15June2022());
        return capacity;
    }

    private void printTitle(Lines lines) {
        lines.print(Paint.bold(language.say(
                "De stand van 15 juni 2022, en een man die meer dan twintig keer werd geweigerd",
                "The state of 15 June 2022, and a man who was refused more than twenty times")));
        lines.print("", 0, language.say(NationalSnapshot.notice()));
        lines.blank();
    }

    private void printCase(Lines lines) {
        printNotes(new Text("Wat de bron over hem zegt", "What the source tells of him"), PublishedCase.told(), lines);
        printNotes(
                new Text("Wat de bron niet zegt en wij aannamen", "What the source does not tell and we assumed"),
                PublishedCase.assumptions(),
                lines);
        lines.blank();
        lines.print("", 0, language.say(MORAL));
    }

    private void printNotes(Text title, List<CaseNote> notes, Lines lines) {
        lines.blank();
        lines.print(Paint.bold(language.say(title)));
        notes.forEach(note -> lines.print("  - ", COLUMNS, language.say(note.text())));
    }
}
