/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.need.Weighing;
import nl.beveiligdebedden.validation.BedDraft;
import nl.beveiligdebedden.validation.CapacityDraft;
import nl.beveiligdebedden.validation.NeedDraft;
import nl.beveiligdebedden.validation.PersonDraft;
import nl.beveiligdebedden.validation.ProviderDraft;
import nl.beveiligdebedden.validation.RequestDraft;
import nl.beveiligdebedden.validation.TitleDraft;
import nl.beveiligdebedden.validation.UnitDraft;
import nl.beveiligdebedden.validation.WeighingDraft;

/** Values as somebody would write them down: the draft that is read back as the same value. */
final class Written {

    private Written() {}

    static RequestDraft of(PlacementRequest request) {
        return new RequestDraft(
                request.id().value(),
                text(request.admissionDate()),
                of(request.person()),
                new NeedDraft(code(request.neededLevel())),
                request.titles().stream().map(Written::of).toList(),
                yesOrNo(request.informedConsent()),
                codes(request.indications()),
                codes(request.financing()),
                request.lifecourseIncluded(),
                code(request.returnGuaranteeBy()),
                codes(request.victimProvinces()),
                of(request.weighing()));
    }

    static PersonDraft of(Person person) {
        return new PersonDraft(
                number(person.birthYear()),
                person.sex().code(),
                code(person.homeProvince()),
                codes(person.problems()),
                codes(person.characteristics()),
                person.disturbedTreatmentRelation(),
                number(person.iq()),
                yesOrNo(person.lvbDemonstrableBefore18()),
                yesOrNo(person.decisionallyCapable()),
                code(person.representative()));
    }

    static TitleDraft of(LegalTitle title) {
        return new TitleDraft(title.kind().code(), text(title.from()), text(title.until()), title.bvtPowers());
    }

    static WeighingDraft of(Weighing weighing) {
        return new WeighingDraft(weighing.heavierLevelJustified(), weighing.lowerLevelsInsufficient());
    }

    static CapacityDraft of(CapacitySnapshot capacity) {
        return new CapacityDraft(
                text(capacity.asOf()),
                capacity.providers().stream().map(Written::of).toList(),
                capacity.units().stream().map(Written::of).toList(),
                capacity.beds().stream().map(Written::of).toList());
    }

    static ProviderDraft of(Provider provider) {
        return new ProviderDraft(provider.id().value(), provider.name().orElse(null));
    }

    static UnitDraft of(Unit unit) {
        return new UnitDraft(
                unit.id().value(),
                unit.provider().map(ProviderId::value).orElse(null),
                unit.name().orElse(null),
                unit.type().code(),
                code(unit.level()),
                code(unit.province()),
                code(unit.specialism()),
                codes(unit.alsoTreats()),
                codes(unit.regimes()),
                codes(unit.contraIndications()),
                codes(unit.requiredIndications()),
                codes(unit.contractedActs()),
                unit.turnoverCeilingReached(),
                yesOrNo(unit.extraStaffSecurity()),
                unit.reservedForNonForensic(),
                yesOrNo(unit.somaticCare()),
                codes(unit.professionals()));
    }

    static BedDraft of(Bed bed) {
        return new BedDraft(
                bed.id().value(),
                bed.unit().value(),
                bed.state().code(),
                text(bed.confirmedAt()),
                text(bed.carriedForwardAt()),
                code(bed.verifiedBy()));
    }

    private static String text(Optional<?> dateOrMoment) {
        return dateOrMoment.map(Object::toString).orElse(null);
    }

    private static String code(Optional<? extends Coded> word) {
        return word.map(Coded::code).orElse(null);
    }

    private static List<String> codes(Collection<? extends Coded> words) {
        return words.stream().map(Coded::code).toList();
    }

    private static <T extends Comparable<? super T> & Coded> List<String> codes(Recorded<T> words) {
        return words.isKnown() ? codes(words.values()) : null;
    }

    private static Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static Boolean yesOrNo(Answer answer) {
        return answer == Answer.NOT_RECORDED ? null : (Boolean) (answer == Answer.YES);
    }
}
