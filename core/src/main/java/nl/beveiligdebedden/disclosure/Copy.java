/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.disclosure;

import static nl.beveiligdebedden.disclosure.DataCategory.DOSSIER;
import static nl.beveiligdebedden.disclosure.DataCategory.FINANCIERING;
import static nl.beveiligdebedden.disclosure.DataCategory.GEBOORTEJAAR;
import static nl.beveiligdebedden.disclosure.DataCategory.KENMERK;
import static nl.beveiligdebedden.disclosure.DataCategory.PERSOON;
import static nl.beveiligdebedden.disclosure.DataCategory.PROBLEMATIEK;
import static nl.beveiligdebedden.disclosure.DataCategory.STRAFRECHT;
import static nl.beveiligdebedden.disclosure.DataCategory.TERUGKEER;
import static nl.beveiligdebedden.disclosure.DataCategory.TITELS;
import static nl.beveiligdebedden.disclosure.DataCategory.VERTEGENWOORDIGING;
import static nl.beveiligdebedden.disclosure.DataCategory.ZORGVRAAG;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Fact;

/** Copies what a request holds of some categories; what is not recorded gives nothing. */
final class Copy {

    private final SortedMap<DataCategory, List<Fact>> data = new TreeMap<>();

    private Copy(Set<DataCategory> categories) {
        categories.forEach(category -> data.put(category, new ArrayList<>()));
    }

    static SortedMap<DataCategory, List<Fact>> of(PlacementRequest request, Set<DataCategory> categories) {
        Copy copy = new Copy(categories);
        copy.person(request.person());
        copy.question(request);
        request.titles().forEach(copy::title);
        return copy.data;
    }

    private void person(Person person) {
        person.birthYear().ifPresent(year -> add(GEBOORTEJAAR, "birthYear", year));
        add(PERSOON, "sex", person.sex());
        person.homeProvince().ifPresent(home -> add(PERSOON, "homeProvince", home));
        add(PROBLEMATIEK, "problems", person.problems());
        add(PROBLEMATIEK, "characteristics", person.characteristics());
        person.iq().ifPresent(iq -> add(DOSSIER, "iq", iq));
        add(DOSSIER, "lvbDemonstrableBefore18", person.lvbDemonstrableBefore18());
        add(DOSSIER, "disturbedTreatmentRelation", person.disturbedTreatmentRelation());
        add(VERTEGENWOORDIGING, "decisionallyCapable", person.decisionallyCapable());
        person.representative().ifPresent(who -> add(VERTEGENWOORDIGING, "representative", who));
    }

    private void question(PlacementRequest request) {
        add(KENMERK, "id", request.id());
        add(DOSSIER, "heavierLevelJustified", request.weighing().heavierLevelJustified());
        add(DOSSIER, "lowerLevelsInsufficient", request.weighing().lowerLevelsInsufficient());
        request.admissionDate().ifPresent(day -> add(ZORGVRAAG, "admissionDate", day));
        request.neededLevel().ifPresent(level -> add(ZORGVRAAG, "securityLevel", level));
        add(ZORGVRAAG, "informedConsent", request.informedConsent());
        financing(request);
        add(TERUGKEER, "lifecourseIncluded", request.lifecourseIncluded());
        request.returnGuaranteeBy().ifPresent(who -> add(TERUGKEER, "returnGuaranteeBy", who));
    }

    /** A profile names the problem by its series, and only a criminal title brings the Wfz: neither tells more than may be. */
    private void financing(PlacementRequest request) {
        if (data.containsKey(PROBLEMATIEK)) {
            add(FINANCIERING, "indications", request.indications());
        }
        add(
                FINANCIERING,
                "financing",
                request.financing().values().stream()
                        .filter(act -> act != FinancingAct.WFZ || data.containsKey(STRAFRECHT))
                        .toList());
    }

    /** The kind of a title and its days, as an ISO 8601 interval. */
    private void title(LegalTitle title) {
        String from = title.from().map(Object::toString).orElse("..");
        String days = " " + from + "/" + title.until().map(Object::toString).orElse("..");
        String powers = title.bvtPowers() ? " Bvt" : "";
        Text kind = title.kind().words();
        Text words = new Text(kind.nl() + days + powers, kind.en() + days + powers);
        DataCategory category = title.kind().isCriminal() ? STRAFRECHT : TITELS;
        add(category, new Fact("title", title.kind().code() + days + powers, words));
    }

    private void add(DataCategory category, String name, Object value) {
        add(category, Fact.of(name, value));
    }

    private void add(DataCategory category, String name, Coded word) {
        add(category, Fact.of(name, word));
    }

    private void add(DataCategory category, String name, Collection<? extends Coded> words) {
        if (!words.isEmpty()) {
            add(category, Fact.of(name, words));
        }
    }

    private void add(DataCategory category, String name, Answer answer) {
        if (answer != Answer.NOT_RECORDED) {
            boolean yes = answer == Answer.YES;
            add(category, new Fact(name, "" + yes, yes ? new Text("ja", "yes") : new Text("nee", "no")));
        }
    }

    /** A flag that is absent counts as false, so only true says something. */
    private void add(DataCategory category, String name, boolean flag) {
        add(category, name, flag ? Answer.YES : Answer.NOT_RECORDED);
    }

    /** The only way into the copy: what is not asked for is not kept. */
    private void add(DataCategory category, Fact fact) {
        if (data.containsKey(category)) {
            data.get(category).add(fact);
        }
    }
}
