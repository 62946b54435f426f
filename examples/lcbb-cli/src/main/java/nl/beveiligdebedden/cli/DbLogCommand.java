/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.jdbc.Authority;
import nl.beveiligdebedden.jdbc.JdbcDecisionLog;
import nl.beveiligdebedden.jdbc.KeptEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what was decided, the newest first, or prints one record as it was kept. */
@Command(
        name = "log",
        description = "Noemt de besluiten, het nieuwste eerst; of drukt besluit N af, voor: lcbb replay FILE.")
final class DbLogCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    @Mixin
    private DbOptions options;

    @Parameters(paramLabel = "N", arity = "0..1", description = "het nummer van een besluit")
    private Integer number;

    @Option(names = "--top", paramLabel = "N", description = "noem alleen de nieuwste N besluiten")
    private Integer top;

    @Mixin
    private ActorOption by;

    @Override
    public Integer call() {
        JdbcDecisionLog log = JdbcDecisionLog.open(options.database().existing(), Authority.COVENANT);
        return number == null ? listed(log) : printed(log);
    }

    private int listed(JdbcDecisionLog log) {
        int most = top == null ? SHOWN : top;
        List<KeptEntry> kept = options.orFaults(log.read(by.actor(), Long.MAX_VALUE, most));
        DbAnswer answer = new DbAnswer()
                .put("records", kept.stream().map(DbLogCommand::values).toList());
        kept.forEach(one -> answer.tell(Text.same(line(one))));
        return options.answer(answer);
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
