/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.List;
import java.util.Map;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.law.LifecourseComponent;
import nl.beveiligdebedden.need.ExpectedStay;
import nl.beveiligdebedden.need.Funding;
import nl.beveiligdebedden.need.FundingPeriod;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Finding;

/** Writes who can pay for a stay, by days in a row, and for each component of the levensloopaanpak. */
final class FundingWriter {

    private final PlacementRequest request;
    private final ExpectedStay stay;

    private FundingWriter(PlacementRequest request, ExpectedStay stay) {
        this.request = request;
        this.stay = stay;
    }

    static String document(PlacementRequest request, ExpectedStay stay) {
        return ObjectWriter.document(LcbbSchema.FUNDING, new FundingWriter(request, stay), FundingWriter::write);
    }

    private void write(ObjectWriter json) {
        json.text("requestId", request.id())
                .text("stayFrom", stay.days().stayFrom())
                .objects("periods", Funding.of(request, stay), this::write)
                .objects("components", List.of(LifecourseComponent.values()), this::write);
    }

    private void write(FundingPeriod period, ObjectWriter json) {
        json.text("from", period.from())
                .text("until", period.until())
                .number("dayNumber", stay.days().dayNumber(period.from()))
                .code("payer", stay.days().payer(period.from()))
                .objects("acts", period.acts().entrySet(), (act, object) -> write(act, period, object))
                .objects("findings", period.findings(), SharingWriter::write);
    }

    private static void write(Map.Entry<FinancingAct, List<Finding>> act, FundingPeriod period, ObjectWriter json) {
        json.text("effect", period.effect(act.getKey()));
        SharingWriter.findings("act", act, json);
    }

    /** On the first day to tell about. */
    private void write(LifecourseComponent component, ObjectWriter json) {
        json.code("component", component)
                .codes("acts", component.actsOn(stay.from(), request.titles()))
                .object("finding", component.paidOn(stay.from(), request.titles()), SharingWriter::write);
    }
}
