/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Language;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.ReportOrigin;
import nl.beveiligdebedden.jdbc.BedReport;
import nl.beveiligdebedden.jdbc.KeptReport;

/** What was said of a bed: a line or an object for each report. */
final class HistoryPage {

    private static final Text WHO_RUNS_IT = new Text("wie de database beheert", "who runs the database");

    private HistoryPage() {}

    static DbAnswer of(BedId bed, List<KeptReport> reports) {
        DbAnswer answer = new DbAnswer()
                .put("bed", bed.value())
                .put("reports", reports.stream().map(HistoryPage::values).toList());
        reports.forEach(kept -> answer.tell(new Text(line(kept, Language.NL), line(kept, Language.EN))));
        return answer;
    }

    private static Map<String, Object> values(KeptReport kept) {
        BedReport report = kept.report();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", kept.number());
        values.put("state", report.state().code());
        report.at().ifPresent(at -> values.put("at", shown(at)));
        report.confirmedAt().ifPresent(at -> values.put("confirmedAt", shown(at)));
        report.origin().ifPresent(origin -> values.put("origin", origin.code()));
        report.verifiedBy().ifPresent(role -> values.put("saidBy", role.code()));
        kept.by().ifPresent(role -> values.put("by", role.code()));
        return values;
    }

    private static String line(KeptReport kept, Language language) {
        return String.join(
                "  ",
                Integer.toString(kept.number()),
                kept.report().state().code(),
                kept.report().at().map(HistoryPage::shown).orElse("-"),
                origin(kept.report(), language),
                kept.by().map(Coded::words).orElse(WHO_RUNS_IT).in(language));
    }

    /** Who said it when asked is told of a report that is just that; what software says again was not asked. */
    private static String origin(BedReport report, Language language) {
        String words =
                report.origin().map(origin -> origin.words().in(language)).orElse("-");
        return report.origin()
                .filter(ReportOrigin.GEVERIFIEERD::equals)
                .flatMap(origin -> report.verifiedBy())
                .map(role -> words + " (" + role.words().in(language) + ")")
                .orElse(words);
    }

    private static String shown(Instant moment) {
        return DutchTime.shown(moment).toString();
    }
}
