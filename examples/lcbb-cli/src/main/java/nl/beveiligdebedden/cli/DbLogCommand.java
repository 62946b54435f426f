/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.jdbc.Authority;
import nl.beveiligdebedden.jdbc.JdbcDecisionLog;
import nl.beveiligdebedden.jdbc.KeptEntry;
import nl.beveiligdebedden.norm.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what was decided, the newest first, or prints one record as it was kept. */
@Command(
        name = "log",
        description = "Noemt de besluiten, ook die over een verzoek, het nieuwste eerst; of drukt besluit N af, voor:"
                + " lcbb replay FILE.")
final class DbLogCommand implements Callable<Integer> {

    @Mixin
    private DbOptions options;

    @Parameters(paramLabel = "N", arity = "0..1", description = "het nummer van een besluit")
    private Integer number;

    @Option(names = "--request", paramLabel = "ID", description = "noem alleen de besluiten over dit verzoek")
    private RequestId request;

    @Mixin
    private PageOption page;

    @Mixin
    private ActorOption by;

    @Override
    public Integer call() {
        requireOneQuestion();
        JdbcDecisionLog log = JdbcDecisionLog.open(options.database().existing(), Authority.COVENANT);
        return number == null ? listed(log) : printed(log);
    }

    private void requireOneQuestion() {
        if (number != null && request != null) {
            throw new UnusableInput(new Text(
                    "N en --request gaan niet samen; kies een van de twee",
                    "N and --request do not go together; choose one of them"));
        }
    }

    private int listed(JdbcDecisionLog log) {
        List<KeptEntry> found = options.orFaults(found(log));
        List<KeptEntry> kept = page.shown(found);
        DbAnswer answer = new DbAnswer()
                .put("records", kept.stream().map(DbLogCommand::values).toList());
        kept.forEach(one -> answer.tell(Text.same(line(one))));
        return options.answer(page.addNext(answer, found, KeptEntry::number));
    }

    private Checked<List<KeptEntry>> found(JdbcDecisionLog log) {
        return request == null
                ? log.read(by.actor(), page.before(), page.asked())
                : log.read(request, by.actor(), page.before(), page.asked());
    }

    private static Map<String, Object> values(KeptEntry kept) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", kept.number());
        values.put("kind", kept.entry().kind());
        values.put("request", kept.entry().about().value());
        values.put("at", DutchTime.shown(kept.entry().at()).toString());
        values.put("by", kept.by().role().code());
        values.put("party", kept.by().party());
        return values;
    }

    private static String line(KeptEntry kept) {
        return String.join(
                "  ", values(kept).values().stream().map(Object::toString).toList());
    }

    private int printed(JdbcDecisionLog log) {
        KeptEntry kept = options.orFaults(log.read(by.actor(), number + 1L, 1)).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(this::absent);
        options.printAsIs(kept.entry().body());
        return Main.DONE;
    }

    private UnusableInput absent() {
        return new UnusableInput(new Text(
                "besluit " + number + " is er niet, is verwijderd of is niet van u",
                "record " + number + " is not there, was deleted or is not yours"));
    }
}
