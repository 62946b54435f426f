/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import static nl.beveiligdebedden.validation.Drafts.answer;
import static nl.beveiligdebedden.validation.Drafts.code;
import static nl.beveiligdebedden.validation.Drafts.codes;
import static nl.beveiligdebedden.validation.Drafts.each;
import static nl.beveiligdebedden.validation.Drafts.isTrue;
import static nl.beveiligdebedden.validation.Drafts.recorded;

import java.util.Optional;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.need.Guarantor;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.need.Sex;
import nl.beveiligdebedden.need.Weighing;

/** Makes a request from a draft without faults. */
final class Requests {

    private Requests() {}

    static PlacementRequest from(RequestDraft draft) {
        return PlacementRequest.builder()
                .id(new RequestId(draft.id()))
                .admissionDate(Optional.ofNullable(draft.admissionDate()).map(TextForm::date))
                .person(Optional.ofNullable(draft.person())
                        .map(Requests::person)
                        .orElseGet(() -> Person.builder().build()))
                .neededLevel(Optional.ofNullable(draft.need())
                        .flatMap(need -> code(SecurityLevel.class, need.securityLevel())))
                .titles(each(draft.titles()).map(Requests::title).toList())
                .informedConsent(answer(draft.informedConsent()))
                .indications(codes(Indication::of, draft.indications()))
                .financing(recorded(draft.financing(), codes(FinancingAct.class, draft.financing())))
                .lifecourseIncluded(isTrue(draft.lifecourseIncluded()))
                .returnGuaranteeBy(code(Guarantor.class, draft.returnGuaranteeBy()))
                .victimProvinces(codes(Province.class, draft.victimProvinces()))
                .weighing(weighing(draft.weighing()))
                .build();
    }

    private static Person person(PersonDraft draft) {
        Person.Builder person = Person.builder()
                .sex(code(Sex.class, draft.sex()).orElse(Sex.ONBEKEND))
                .homeProvince(code(Province.class, draft.homeProvince()))
                .problems(codes(Problem.class, draft.problems()))
                .characteristics(codes(Characteristic::of, draft.characteristics()))
                .disturbedTreatmentRelation(isTrue(draft.disturbedTreatmentRelation()))
                .lvbDemonstrableBefore18(answer(draft.lvbDemonstrableBefore18()))
                .decisionallyCapable(answer(draft.decisionallyCapable()))
                .representative(code(Representative.class, draft.representative()));
        Optional.ofNullable(draft.birthYear()).ifPresent(person::birthYear);
        Optional.ofNullable(draft.iq()).ifPresent(person::iq);
        return person.build();
    }

    private static LegalTitle title(TitleDraft draft) {
        return LegalTitle.builder()
                .kind(code(TitleKind.class, draft.kind()).orElseThrow())
                .from(Optional.ofNullable(draft.from()).map(TextForm::date))
                .until(Optional.ofNullable(draft.until()).map(TextForm::date))
                .bvtPowers(isTrue(draft.bvtPowers()))
                .build();
    }

    private static Weighing weighing(WeighingDraft draft) {
        return draft == null
                ? Weighing.NONE
                : new Weighing(isTrue(draft.heavierLevelJustified()), isTrue(draft.lowerLevelsInsufficient()));
    }
}
