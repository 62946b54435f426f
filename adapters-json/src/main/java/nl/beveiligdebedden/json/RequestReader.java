/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import nl.beveiligdebedden.validation.NeedDraft;
import nl.beveiligdebedden.validation.PersonDraft;
import nl.beveiligdebedden.validation.RequestDraft;
import nl.beveiligdebedden.validation.TitleDraft;
import nl.beveiligdebedden.validation.WeighingDraft;

/** Reads the draft of a request. */
final class RequestReader {

    private RequestReader() {}

    static RequestDraft read(ObjectReader request) {
        return new RequestDraft(
                request.text("id"),
                request.text("admissionDate"),
                request.object("person", RequestReader::person),
                request.object("need", need -> new NeedDraft(need.text("securityLevel"))),
                request.fewObjects("titles", RequestReader::title),
                request.flag("informedConsent"),
                request.texts("indications"),
                request.texts("financing"),
                request.flag("lifecourseIncluded"),
                request.text("returnGuaranteeBy"),
                request.texts("victimProvinces"),
                request.object("weighing", RequestReader::weighing));
    }

    private static PersonDraft person(ObjectReader person) {
        return new PersonDraft(
                person.year("birthYear"),
                person.text("sex"),
                person.text("homeProvince"),
                person.texts("problems"),
                person.texts("characteristics"),
                person.flag("disturbedTreatmentRelation"),
                person.number("iq"),
                person.flag("lvbDemonstrableBefore18"),
                person.flag("decisionallyCapable"),
                person.text("representative"));
    }

    private static TitleDraft title(ObjectReader title) {
        return new TitleDraft(title.text("kind"), title.text("from"), title.text("until"), title.flag("bvtPowers"));
    }

    private static WeighingDraft weighing(ObjectReader weighing) {
        return new WeighingDraft(weighing.flag("heavierLevelJustified"), weighing.flag("lowerLevelsInsufficient"));
    }
}
