/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;

/** What a projection can never hold, for every table, case and question. */
class DisclosureProperties {

    @Property
    void every_category_is_told_or_left_out_with_a_reason(@ForAll Disclosure disclosure) {
        Stream<DataCategory> told = disclosure.projection().data().keySet().stream();

        assertThat(Stream.concat(told, disclosure.leftOut().keySet().stream()))
                .containsExactlyInAnyOrder(DataCategory.values());
        assertThat(disclosure.leftOut().values())
                .allSatisfy(against -> assertThat(against)
                        .isNotEmpty()
                        .allSatisfy(finding -> assertThat(finding.effect()).isIn(Effect.UNKNOWN, Effect.BLOCK)));
    }

    @Property
    void a_route_without_ground_carries_nothing(@ForAll Disclosure disclosure) {
        boolean closed = disclosure.ground().stream()
                .map(Finding::effect)
                .anyMatch(EnumSet.of(Effect.UNKNOWN, Effect.BLOCK)::contains);

        Assume.that(closed);

        assertThat(disclosure.projection().data()).isEmpty();
    }

    @Property
    void nothing_is_told_that_the_table_does_not_carry(
            @ForAll DisclosureTable table, @ForAll PlacementRequest request, @ForAll SharingQuestion question) {
        Disclosure disclosure = table.disclose(request, question);

        assertThat(table.carried(question.route(), question.to()))
                .containsAll(disclosure.projection().data().keySet());
        assertThat(disclosure.projection().data()).doesNotContainKey(DataCategory.SLACHTOFFERS);
    }

    @Property
    void unknown_consent_is_never_a_yes(
            @ForAll DisclosureTable table, @ForAll PlacementRequest request, @ForAll SharingQuestion asked) {
        SharingFacts facts = new SharingFacts(
                Answer.NOT_RECORDED, asked.facts().situation(), asked.facts().weighed());

        Disclosure disclosure =
                table.disclose(request, new SharingQuestion(asked.route(), asked.to(), asked.day(), facts));

        assertThat(disclosure.projection().data()).doesNotContainKey(DataCategory.DOSSIER);
        if (asked.route() == SharingRoute.VRIJWILLIG || asked.to() == Recipient.NAASTE) {
            assertThat(disclosure.projection().data()).isEmpty();
        }
    }

    @Property
    void to_know_less_never_tells_more(
            @ForAll DisclosureTable table, @ForAll PlacementRequest request, @ForAll SharingQuestion asked) {
        SharingQuestion ignorant = new SharingQuestion(asked.route(), asked.to(), asked.day(), SharingFacts.NONE);

        assertThat(table.disclose(request, asked).projection().data().keySet())
                .containsAll(
                        table.disclose(request, ignorant).projection().data().keySet());
    }

    /** The strongest promise: what is left out cannot be learned from the projection, because it is not looked at. */
    @Property
    void a_case_that_differs_only_in_what_is_left_out_gives_the_same_projection(
            @ForAll DisclosureTable table,
            @ForAll PlacementRequest one,
            @ForAll PlacementRequest other,
            @ForAll SharingQuestion question) {
        Disclosure disclosure = table.disclose(one, question);
        PlacementRequest mixed =
                mixed(one, other, disclosure.projection().data().keySet());

        Disclosure again = table.disclose(mixed, question);

        assertThat(again.projection()).isEqualTo(disclosure.projection());
        assertThat(again.ground()).isEqualTo(disclosure.ground());
        assertThat(again.leftOut()).isEqualTo(disclosure.leftOut());
    }

    /** Takes from the other case what is left out, but for that on which the ground rests. */
    private static PlacementRequest mixed(PlacementRequest one, PlacementRequest other, Set<DataCategory> told) {
        PlacementRequest.Builder mixed = PlacementRequest.builder()
                .like(one)
                .victimProvinces(other.victimProvinces())
                .person(mixed(one.person(), other.person(), told));
        if (!told.contains(DataCategory.DOSSIER)) {
            mixed.weighing(other.weighing());
        }
        if (!told.contains(DataCategory.ZORGVRAAG)) {
            mixed.admissionDate(other.admissionDate())
                    .neededLevel(other.neededLevel())
                    .informedConsent(other.informedConsent());
        }
        if (!told.contains(DataCategory.FINANCIERING)) {
            mixed.indications(other.indications()).financing(other.financing());
        } else {
            mixed.indications(told.contains(DataCategory.PROBLEMATIEK) ? one.indications() : other.indications())
                    .financing(told.contains(DataCategory.STRAFRECHT) ? one.financing() : otherWfz(one.financing()));
        }
        if (!told.contains(DataCategory.TERUGKEER)) {
            mixed.lifecourseIncluded(other.lifecourseIncluded()).returnGuaranteeBy(other.returnGuaranteeBy());
        }
        if (!told.contains(DataCategory.STRAFRECHT)) {
            mixed.titles(Stream.concat(
                            one.titles().stream().filter(title -> !title.kind().isCriminal()),
                            other.titles().stream().filter(title -> title.kind().isCriminal()))
                    .toList());
        }
        return mixed.build();
    }

    /** The Wfz is there only because of a criminal title: with it when it was without, and the other way round. */
    private static Recorded<FinancingAct> otherWfz(Recorded<FinancingAct> financing) {
        if (!financing.isKnown()) {
            return financing;
        }
        EnumSet<FinancingAct> acts = EnumSet.of(FinancingAct.WFZ);
        financing.values().forEach(act -> {
            if (!acts.add(act)) {
                acts.remove(act);
            }
        });
        return Recorded.copyOf(acts);
    }

    private static Person mixed(Person one, Person other, Set<DataCategory> told) {
        Person.Builder mixed = Person.builder().like(one);
        if (!told.contains(DataCategory.PERSOON)) {
            mixed.sex(other.sex()).homeProvince(other.homeProvince());
        }
        if (!told.contains(DataCategory.PROBLEMATIEK)) {
            mixed.problems(other.problems()).characteristics(other.characteristics());
        }
        if (!told.contains(DataCategory.DOSSIER)) {
            mixed.iq(other.iq())
                    .lvbDemonstrableBefore18(other.lvbDemonstrableBefore18())
                    .disturbedTreatmentRelation(other.disturbedTreatmentRelation());
        }
        return mixed.build();
    }

    @Property
    void every_sentence_is_filled_in(@ForAll Disclosure disclosure) {
        Stream<Finding> findings = Stream.concat(
                disclosure.ground().stream(),
                disclosure.leftOut().values().stream().flatMap(List::stream));

        assertThat(findings)
                .allSatisfy(finding ->
                        assertThat(finding.text().nl() + finding.text().en()).doesNotContain("{", "}"));
    }
}
