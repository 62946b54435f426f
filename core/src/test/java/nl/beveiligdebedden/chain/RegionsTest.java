/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.PartyId;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.RegionId;
import org.junit.jupiter.api.Test;

/** Five systems of regions that do not nest, and periods and scopes of what was agreed. */
class RegionsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 15);
    private static final RegionId OVERIJSSEL = new RegionId("KVN-OVERIJSSEL");
    private static final RegionId PROVINCE = Regions.idOf(Province.OVERIJSSEL);

    @Test
    void of_the_eleven_Ketenveldnorm_regions_only_the_four_that_the_sources_name_are_there() {
        List<Region> known = ofSystem(RegionSystem.KETENVELDNORM);

        assertThat(known)
                .extracting(Region::name)
                .containsExactly("Oost-Brabant", "Overijssel", "Midden-Nederland", "Limburg");
        assertThat(RegionSystem.KETENVELDNORM.total()).hasValue(11);
        assertThat(Regions.published().isPartial(RegionSystem.KETENVELDNORM)).isTrue();
    }

    @Test
    void all_twelve_provinces_are_there() {
        assertThat(ofSystem(RegionSystem.PROVINCIE)).hasSize(Province.values().length);
        assertThat(Regions.published().isPartial(RegionSystem.PROVINCIE)).isFalse();
    }

    @Test
    void every_published_region_and_mapping_names_its_source() {
        assertThat(Regions.published().all()).extracting(Region::source).noneMatch(String::isBlank);
        assertThat(Regions.published().mappings())
                .extracting(RegionMapping::source)
                .noneMatch(String::isBlank);
    }

    @Test
    void equal_names_say_nothing_about_how_regions_lie() {
        assertThat(Regions.published().lies(PROVINCE, OVERIJSSEL, DAY)).isEqualTo(Answer.NOT_RECORDED);
    }

    @Test
    void a_region_lies_where_a_mapping_says_that_it_lies_wholly() {
        Regions regions = mapped(Answer.YES, Period.ALWAYS);

        assertThat(regions.lies(PROVINCE, OVERIJSSEL, DAY)).isEqualTo(Answer.YES);
        assertThat(regions.lies(PROVINCE, new RegionId("KVN-LIMBURG"), DAY)).isEqualTo(Answer.NO);
        assertThat(regions.lies(OVERIJSSEL, new RegionId("KVN-LIMBURG"), DAY)).isEqualTo(Answer.NO);
    }

    @Test
    void of_a_region_that_lies_there_for_a_part_nobody_knows() {
        assertThat(mapped(Answer.NOT_RECORDED, Period.ALWAYS).lies(PROVINCE, OVERIJSSEL, DAY))
                .isEqualTo(Answer.NOT_RECORDED);
    }

    @Test
    void a_region_of_which_somebody_wrote_that_it_does_not_lie_there_does_not() {
        Regions regions = mapped(Answer.NO, Period.ALWAYS);

        assertThat(regions.lies(PROVINCE, OVERIJSSEL, DAY)).isEqualTo(Answer.NO);
        assertThat(regions.lies(PROVINCE, new RegionId("KVN-LIMBURG"), DAY)).isEqualTo(Answer.NOT_RECORDED);
    }

    @Test
    void ORG_15_the_names_of_the_pilot_regions_are_cited_from_where_they_stand_without_a_day_that_no_source_gives() {
        assertThat(ofSystem(RegionSystem.KETENVELDNORM))
                .allSatisfy(region -> assertThat(region.source()).contains("Regionaal projectleiders", "ORG-15"))
                .allSatisfy(region -> assertThat(region.period()).isEqualTo(Period.ALWAYS));
    }

    @Test
    void a_mapping_holds_in_its_period_only() {
        Regions regions = mapped(Answer.YES, new Period(Optional.empty(), Optional.of(DAY)));

        assertThat(regions.lies(PROVINCE, OVERIJSSEL, DAY)).isEqualTo(Answer.YES);
        assertThat(regions.lies(PROVINCE, OVERIJSSEL, DAY.plusDays(1))).isEqualTo(Answer.NOT_RECORDED);
    }

    @Test
    void a_period_covers_its_first_and_its_last_day() {
        Period period = new Period(Optional.of(DAY), Optional.of(DAY.plusDays(1)));

        assertThat(List.of(-1, 0, 1, 2))
                .map(days -> period.covers(DAY.plusDays(days)))
                .containsExactly(false, true, true, false);
    }

    @Test
    void an_agreement_with_a_scope_promises_nothing_outside_it() {
        Agreement forFpa = admission(List.of(CareForm.FPA));

        assertThat(forFpa.promises(admission(List.of(CareForm.FPA)))).isTrue();
        assertThat(forFpa.promises(admission(List.of(CareForm.FPK)))).isFalse();
        assertThat(admission(List.of()).promises(forFpa)).isTrue();
    }

    @Test
    void a_promise_of_one_is_no_promise_of_the_other_but_a_warm_handover_is() {
        PartyId one = new PartyId("one");
        PartyId other = new PartyId("other");

        assertThat(Agreement.of(AgreementKind.TERUGNAME, one, other)
                        .promises(Agreement.of(AgreementKind.TERUGNAME, other, one)))
                .isFalse();
        assertThat(Agreement.of(AgreementKind.WARME_OVERDRACHT, one, other)
                        .promises(Agreement.of(AgreementKind.WARME_OVERDRACHT, other, one)))
                .isTrue();
    }

    @Test
    void the_sub_chains_hold_whom_ORG_4_to_ORG_6_name() {
        assertThat(Role.values()).allMatch(role -> role.sitsIn(SubChain.BESTUURLIJKE_KETEN));
        assertThat(Role.values())
                .filteredOn(role -> role.sitsIn(SubChain.INKOOPKETEN))
                .containsExactly(Role.ZORGVERZEKERAAR, Role.ZORGKANTOOR, Role.GEMEENTE, Role.JUSTITIE);
        assertThat(Role.values())
                .filteredOn(role -> role.sitsIn(SubChain.UITVOERINGSKETEN))
                .contains(Role.OPENBAAR_MINISTERIE, Role.POLITIE, Role.RECLASSERING, Role.ZVH, Role.GEMEENTE)
                .doesNotContain(Role.ZORGVERZEKERAAR, Role.DJI);
    }

    private static Agreement admission(List<CareForm> scope) {
        return new Agreement(
                AgreementKind.OPNAME, new PartyId("kliniek"), new PartyId("levensloop"), scope, Period.ALWAYS);
    }

    private static Regions mapped(Answer lies, Period period) {
        return Regions.published()
                .with(List.of(), List.of(new RegionMapping(PROVINCE, OVERIJSSEL, lies, "invented", period)));
    }

    private static List<Region> ofSystem(RegionSystem system) {
        return Regions.published().all().stream()
                .filter(region -> region.system() == system)
                .toList();
    }
}
