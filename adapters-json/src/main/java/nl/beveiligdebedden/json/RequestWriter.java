/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.need.Weighing;

/** Writes a request as {@link RequestReader} reads it. */
final class RequestWriter {

    private RequestWriter() {}

    static void write(PlacementRequest request, ObjectWriter json) {
        json.withoutNulls()
                .text("id", request.id())
                .text("admissionDate", request.admissionDate())
                .object("person", request.person(), RequestWriter::write)
                .object("need", request, (asked, need) -> need.code("securityLevel", asked.neededLevel()))
                .objects("titles", request.titles(), RequestWriter::write)
                .answer("informedConsent", request.informedConsent())
                .codes("indications", request.indications())
                .codes("financing", request.financing())
                .flag("lifecourseIncluded", request.lifecourseIncluded())
                .code("returnGuaranteeBy", request.returnGuaranteeBy())
                .codes("victimProvinces", request.victimProvinces())
                .object("weighing", request.weighing(), RequestWriter::write);
    }

    private static void write(Person person, ObjectWriter json) {
        json.number("birthYear", person.birthYear())
                .code("sex", person.sex())
                .code("homeProvince", person.homeProvince())
                .codes("problems", person.problems())
                .codes("characteristics", person.characteristics())
                .flag("disturbedTreatmentRelation", person.disturbedTreatmentRelation())
                .number("iq", person.iq())
                .answer("lvbDemonstrableBefore18", person.lvbDemonstrableBefore18())
                .answer("decisionallyCapable", person.decisionallyCapable())
                .code("representative", person.representative());
    }

    private static void write(LegalTitle title, ObjectWriter json) {
        json.code("kind", title.kind())
                .text("from", title.from())
                .text("until", title.until())
                .flag("bvtPowers", title.bvtPowers());
    }

    private static void write(Weighing weighing, ObjectWriter json) {
        json.flag("heavierLevelJustified", weighing.heavierLevelJustified())
                .flag("lowerLevelsInsufficient", weighing.lowerLevelsInsufficient());
    }
}
