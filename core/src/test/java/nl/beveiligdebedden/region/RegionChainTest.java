/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.region;

import static nl.beveiligdebedden.testkit.ChainExamples.agreement;
import static nl.beveiligdebedden.testkit.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.PartyId;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.RegionId;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.chain.Agreement;
import nl.beveiligdebedden.chain.AgreementKind;
import nl.beveiligdebedden.chain.CareForm;
import nl.beveiligdebedden.chain.Chain;
import nl.beveiligdebedden.chain.Party;
import nl.beveiligdebedden.chain.PartyRole;
import nl.beveiligdebedden.chain.Period;
import nl.beveiligdebedden.chain.Region;
import nl.beveiligdebedden.chain.RegionMapping;
import nl.beveiligdebedden.chain.RegionSystem;
import nl.beveiligdebedden.chain.Regions;
import nl.beveiligdebedden.chain.Role;
import nl.beveiligdebedden.chain.Team;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.testkit.ChainExamples;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Is the chain of a region closed? Each test takes one thing away from a chain that is. */
class RegionChainTest {

    @Test
    void a_chain_from_which_nothing_is_missing_is_closed() {
        ChainAnswer answer = ChainExamples.closed().on(TODAY);

        assertThat(answer.findings()).allMatch(found -> found.finding().effect() == Effect.SUPPORT);
        assertThat(answer.closure()).isEqualTo(Closure.CLOSED);
        assertThat(answer.leastAgreements()).isEmpty();
    }

    static Stream<Arguments> agreementsThatMustBe() {
        return Stream.of(
                Arguments.of("GAR-1", AgreementKind.TERUGNAME, "levensloop", "kliniek", "levensloop"),
                Arguments.of("GAR-3", AgreementKind.TERUGNAME, "levensloop", "ggz", "levensloop"),
                Arguments.of("GAR-3", AgreementKind.WARME_OVERDRACHT, "levensloop", "vg", "levensloop"),
                Arguments.of("GAR-10", AgreementKind.CONSULTATIE, "levensloop", "zvh", "levensloop"),
                Arguments.of("GAR-10", AgreementKind.CONSULTATIE, "kliniek", "levensloop", "kliniek"),
                Arguments.of("GAR-12", AgreementKind.AFSCHALING, "ggz", "kliniek", "kliniek"),
                Arguments.of("TEAM-11", AgreementKind.CONTRACT_FORENSISCH, "justitie", "kliniek", "kliniek"),
                Arguments.of("TEAM-11", AgreementKind.CONTRACT_REGULIER, "verzekeraar", "kliniek", "kliniek"),
                Arguments.of("ORG-18", AgreementKind.CASUSREGIE, "gemeente", "zvh", "zvh"),
                Arguments.of("ORG-18", AgreementKind.PROCESREGIE, "zvh", "levensloop", "zvh"));
    }

    @ParameterizedTest(name = "{0}: {1} of {2} to {3} is away, {4} should make it")
    @MethodSource("agreementsThatMustBe")
    void an_agreement_that_is_taken_away_opens_a_gap_with_its_rule_and_its_owner(
            String rule, AgreementKind kind, String by, String with, String owner) {
        ChainAnswer answer = ChainExamples.without(agreement(kind, by, with)).on(TODAY);

        assertThat(answer.closure()).isEqualTo(Closure.OPEN);
        assertThat(answer.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(rule(gap)).isEqualTo(rule))
                .satisfies(gap -> assertThat(gap.owners()).containsExactly(new PartyId(owner)))
                .satisfies(gap -> assertThat(gap.finding().text().nl()).contains(owner))
                .satisfies(gap -> assertThat(gap.closedBy())
                        .contains(List.of(Agreement.of(kind, new PartyId(by), new PartyId(with)))));
    }

    @Test
    void every_agreement_of_the_closed_chain_is_needed() {
        assertThat(ChainExamples.closed().chain().agreements())
                .allSatisfy(
                        one -> assertThat(ChainExamples.without(one).on(TODAY).closure())
                                .as("without %s", one)
                                .isNotEqualTo(Closure.CLOSED));
    }

    @Test
    void a_finding_names_the_agreement_that_is_missing() {
        ChainAnswer answer = ChainExamples.without(agreement(AgreementKind.TERUGNAME, "levensloop", "ggz"))
                .on(TODAY);

        assertThat(answer.gaps())
                .singleElement()
                .satisfies(
                        gap -> assertThat(gap.finding().text().en()).contains("Needed: return, of levensloop to ggz."));
    }

    @Test
    void LVL_28_access_that_is_taken_away_is_named_for_each_form_of_care() {
        ChainAnswer answer = ChainExamples.without(agreement(AgreementKind.OPNAME, "kliniek", "levensloop"))
                .on(TODAY);

        assertThat(answer.gaps())
                .filteredOn(gap -> rule(gap).equals("LVL-28"))
                .extracting(gap -> fact(gap, "about"))
                .containsExactly("FPA", "FPK", "KIB");
        assertThat(answer.leastAgreements())
                .as("one agreement for three gaps")
                .containsExactly(Agreement.of(AgreementKind.OPNAME, new PartyId("kliniek"), new PartyId("levensloop")));
    }

    static Stream<Arguments> agreementsThatShouldBe() {
        return Stream.of(
                Arguments.of("GAR-2", AgreementKind.TERUGNAME, "ggz", "kliniek"),
                Arguments.of("GAR-7", AgreementKind.WOONRUIMTE, "gemeente", "levensloop"),
                Arguments.of("LVL-28", AgreementKind.OPNAME, "fpc", "levensloop"));
    }

    @ParameterizedTest(name = "{0}: {1} of {2} to {3}")
    @MethodSource("agreementsThatShouldBe")
    void an_effort_that_is_not_agreed_is_a_condition_and_no_gap(
            String rule, AgreementKind kind, String by, String with) {
        ChainAnswer answer = ChainExamples.without(agreement(kind, by, with)).on(TODAY);

        assertThat(answer.closure()).isEqualTo(Closure.CLOSED_WITH_CONDITIONS);
        assertThat(ofEffect(answer, Effect.CONDITION)).containsExactly(rule);
    }

    @Test
    void GAR_4_and_GAR_6_ask_for_admission_as_an_effort() {
        ChainAnswer answer = ChainExamples.without(agreement(AgreementKind.OPNAME, "kliniek", "levensloop"))
                .on(TODAY);

        assertThat(ofEffect(answer, Effect.CONDITION)).containsExactlyInAnyOrder("GAR-4", "GAR-6");
    }

    @Test
    void an_agreement_holds_in_its_period_only() {
        ChainAnswer answer = ChainExamples.closed().on(TODAY.minusYears(1));

        assertThat(answer.closure()).isEqualTo(Closure.OPEN);
        assertThat(ofEffect(answer, Effect.BLOCK)).contains("ORG-2", "TEAM-3");
    }

    @Test
    void GAR_1_asks_the_return_for_each_form_of_care_of_the_secured_beds() {
        Agreement all = agreement(AgreementKind.TERUGNAME, "levensloop", "kliniek");
        List<Agreement> agreements =
                new ArrayList<>(ChainExamples.without(all).chain().agreements());
        agreements.add(new Agreement(all.kind(), all.by(), all.with(), List.of(CareForm.FPA), all.period()));

        assertThat(ofEffect(ChainExamples.with(agreements).on(TODAY), Effect.BLOCK))
                .containsExactly("GAR-1");
    }

    @Test
    void ORG_2_exactly_one_party_coordinates() {
        assertThat(ofEffect(ChainExamples.withoutRoles("levensloop").on(TODAY), Effect.BLOCK))
                .contains("ORG-2", "ORG-3");
    }

    static Stream<Arguments> partners() {
        return Stream.of(
                Arguments.of("ORG-7", "wonen"),
                Arguments.of("ORG-8", "zorgkantoor"),
                Arguments.of("ORG-9", "politie"),
                Arguments.of("ORG-10", "corporatie"),
                Arguments.of("ORG-11", "om"));
    }

    @ParameterizedTest(name = "{0}: without {1}")
    @MethodSource("partners")
    void a_role_that_nobody_has_is_a_gap_that_the_coordinating_provider_should_close(String rule, String party) {
        ChainAnswer answer = ChainExamples.withoutRoles(party).on(TODAY);

        assertThat(answer.stillOpen())
                .filteredOn(gap -> rule(gap).equals(rule))
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(gap.owners()).containsExactly(new PartyId("levensloop")));
    }

    @Test
    void TEAM_3_a_region_without_a_levensloop_team_is_open() {
        RegionChain closed = ChainExamples.closed();
        Chain chain = closed.chain();
        Chain withoutTeams = new Chain(chain.regions(), chain.parties(), List.of(), chain.agreements());

        ChainAnswer answer = new RegionChain(closed.region(), withoutTeams, closed.capacity()).on(TODAY);

        assertThat(ofEffect(answer, Effect.BLOCK)).containsExactlyInAnyOrder("TEAM-3", "LVL-28");
    }

    @Test
    void KVN_BIZ_8_without_own_beds_another_region_must_keep_them_available() {
        ChainAnswer answer = bedsInLimburg(ChainExamples.closed()).on(TODAY);

        assertThat(ofEffect(answer, Effect.CONDITION)).contains("KVN-BIZ-7");
        assertThat(ofEffect(answer, Effect.BLOCK)).containsExactly("KVN-BIZ-8", "GAR-1");
        assertThat(answer.leastAgreements())
                .as("the return is promised already")
                .containsExactly(
                        Agreement.of(AgreementKind.CAPACITEIT, new PartyId("kliniek"), new PartyId("levensloop")));
    }

    @Test
    void KVN_BIZ_8_an_agreement_with_another_region_closes_it() {
        List<Agreement> agreements =
                new ArrayList<>(ChainExamples.closed().chain().agreements());
        agreements.add(agreement(AgreementKind.CAPACITEIT, "kliniek", "levensloop"));

        ChainAnswer answer = bedsInLimburg(ChainExamples.with(agreements)).on(TODAY);

        assertThat(answer.gaps()).isEmpty();
    }

    @Test
    void KVN_BIZ_7_a_bed_of_which_nobody_recorded_where_it_is_leaves_it_open_whether_the_chain_is_closed() {
        RegionChain closed = ChainExamples.closed();

        ChainAnswer answer =
                new RegionChain(closed.region(), closed.chain(), moved(closed.capacity(), Optional.empty())).on(TODAY);

        assertThat(answer.closure()).isEqualTo(Closure.UNDETERMINED);
        assertThat(ofEffect(answer, Effect.UNKNOWN)).containsExactly("KVN-BIZ-7");
    }

    @Test
    void TWE_G4_ORG_11_and_ORG_18_tell_who_acts_for_what() {
        ChainAnswer answer = ChainExamples.closed().on(TODAY);

        assertThat(answer.findings())
                .filteredOn(found -> found.finding().criterion().equals("who-acts"))
                .extracting(found -> rule(found) + " " + fact(found, "parties"))
                .containsExactly(
                        "ORG-11 om", "ORG-18 gemeente", "ORG-18 zvh", "KVN-BIZ-9 levensloop", "TWE-G4 gemeente");
        assertThat(ofEffect(answer, Effect.SUPPORT)).contains("ORG-18");
    }

    @Test
    void TWE_G4_is_said_in_Twente_only() {
        RegionChain closed = ChainExamples.closed();
        RegionId limburg = new RegionId("KVN-LIMBURG");

        ChainAnswer answer = new RegionChain(limburg, closed.chain(), closed.capacity()).on(TODAY);

        assertThat(answer.findings()).extracting(RegionChainTest::rule).doesNotContain("TWE-G4");
    }

    @Test
    void a_region_that_the_chain_does_not_know_cannot_be_asked() {
        RegionChain closed = ChainExamples.closed();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegionChain(new RegionId("KVN-X"), closed.chain(), closed.capacity()))
                .withMessageContaining("KVN-X");
    }

    @Test
    void a_region_of_another_system_cannot_be_asked() {
        RegionChain closed = ChainExamples.closed();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegionChain(Regions.idOf(Province.OVERIJSSEL), closed.chain(), closed.capacity()))
                .withMessageContaining("NL-OV");
    }

    @Test
    void ORG_1_on_a_day_before_the_norm_nobody_can_say_that_a_chain_was_closed() {
        ChainAnswer answer = always(ChainExamples.closed()).on(LocalDate.of(1950, 6, 30));

        assertThat(answer.closure()).isEqualTo(Closure.UNDETERMINED);
        assertThat(ofEffect(answer, Effect.UNKNOWN)).containsExactly("ORG-1");
        assertThat(always(ChainExamples.closed()).on(Regions.WORKING_VERSION).closure())
                .isEqualTo(Closure.CLOSED);
    }

    @Test
    void ORG_1_on_a_day_outside_the_period_of_the_region_nobody_can_say_that_its_chain_was_closed() {
        Region ended = new Region(
                new RegionId("KVN-X"),
                RegionSystem.KETENVELDNORM,
                "X",
                "invented",
                new Period(Optional.empty(), Optional.of(TODAY.minusDays(1))));
        Chain chain = ChainExamples.closed().chain();
        Chain more = new Chain(
                chain.regions().with(List.of(ended), List.of()), chain.parties(), chain.teams(), chain.agreements());

        ChainAnswer answer =
                new RegionChain(ended.id(), more, ChainExamples.closed().capacity()).on(TODAY);

        assertThat(answer.findings())
                .filteredOn(found -> rule(found).equals("ORG-1"))
                .extracting(found -> fact(found, "missing"))
                .contains("regions/from");
    }

    @Test
    void GAR_2_is_not_asked_of_the_only_provider_with_secured_beds_and_is_no_promise_to_itself() {
        RegionChain twoClinics = moreBeds(ChainExamples.closed(), "ggz");

        assertThat(findings(ChainExamples.closed().on(TODAY), "GAR-2", "kliniek"))
                .isEmpty();
        assertThat(findings(twoClinics.on(TODAY), "GAR-2", "kliniek"))
                .as("it has no agreement with the other clinic")
                .singleElement()
                .satisfies(found -> assertThat(found.finding().effect()).isEqualTo(Effect.CONDITION));
    }

    @Test
    void GAR_4_GAR_6_and_GAR_10_of_a_levensloop_provider_with_own_beds_say_that_it_gives_this_itself() {
        ChainAnswer answer = moreBeds(ChainExamples.closed(), "levensloop").on(TODAY);

        assertThat(Stream.of("GAR-4", "GAR-6", "GAR-10"))
                .allSatisfy(rule -> assertThat(findings(answer, rule, "levensloop"))
                        .extracting(found -> found.finding().text().nl())
                        .anyMatch(text -> text.startsWith("levensloop biedt dit zelf: ")));
    }

    @Test
    void GAR_1_agreements_of_which_each_holds_for_a_part_of_the_care_add_up() {
        Agreement all = agreement(AgreementKind.TERUGNAME, "levensloop", "kliniek");
        List<Agreement> agreements =
                new ArrayList<>(ChainExamples.without(all).chain().agreements());
        for (CareForm form : List.of(CareForm.FPA, CareForm.FPK, CareForm.KIB)) {
            agreements.add(new Agreement(all.kind(), all.by(), all.with(), List.of(form), all.period()));
        }

        assertThat(ChainExamples.with(agreements).on(TODAY).closure()).isEqualTo(Closure.CLOSED);
        agreements.remove(agreements.size() - 1);
        assertThat(ofEffect(ChainExamples.with(agreements).on(TODAY), Effect.BLOCK))
                .containsExactly("GAR-1");
    }

    @Test
    void TEAM_3_and_ORG_12_count_only_a_team_of_a_party_that_executes_the_levensloopaanpak() {
        ChainAnswer answer = withTeams(
                        new Team(CareForm.LEVENSLOOPTEAM, new PartyId("politie"), teamArea(), Period.ALWAYS),
                        new Team(CareForm.FACT, new PartyId("levensloop"), teamArea(), Period.ALWAYS))
                .on(TODAY);

        assertThat(ofEffect(answer, Effect.BLOCK)).containsExactly("TEAM-3");
        assertThat(ofEffect(answer, Effect.CONDITION)).containsExactly("ORG-12");
    }

    @Test
    void TEAM_3_of_a_team_without_an_area_asks_where_it_works() {
        ChainAnswer answer = withTeams(
                        new Team(CareForm.LEVENSLOOPTEAM, new PartyId("levensloop"), Optional.empty(), Period.ALWAYS),
                        new Team(CareForm.FACT, new PartyId("levensloop"), teamArea(), Period.ALWAYS))
                .on(TODAY);

        assertThat(answer.findings())
                .filteredOn(found -> rule(found).equals("TEAM-3"))
                .singleElement()
                .satisfies(found -> assertThat(found.finding().effect()).isEqualTo(Effect.UNKNOWN))
                .satisfies(found -> assertThat(found.finding().text().nl()).contains("in welk gebied het team werkt"));
    }

    @Test
    void KVN_BIZ_7_beds_in_a_province_that_is_said_to_lie_elsewhere_leave_nothing_open() {
        RegionChain closed = moreBeds(ChainExamples.closed(), "elders", Province.ZEELAND);
        RegionMapping outside = new RegionMapping(
                Regions.idOf(Province.ZEELAND), closed.region(), Answer.NO, "invented", Period.ALWAYS);
        Chain chain = closed.chain();
        Chain mapped = new Chain(
                chain.regions().with(List.of(), List.of(outside)), chain.parties(), chain.teams(), chain.agreements());

        assertThat(closed.on(TODAY).closure()).isEqualTo(Closure.UNDETERMINED);
        assertThat(findings(closed.on(TODAY), "KVN-BIZ-7", ""))
                .anyMatch(found -> found.finding().text().nl().contains("in welke regio die provincie ligt"));
        assertThat(new RegionChain(closed.region(), mapped, closed.capacity())
                        .on(TODAY)
                        .closure())
                .isEqualTo(Closure.CLOSED);
    }

    @Test
    void what_must_be_arranged_falls_to_who_is_there() {
        RegionChain chain =
                withoutRole(withoutRole(ChainExamples.closed(), Role.ZVH), Role.COORDINEREND_LEVENSLOOPAANBIEDER);
        RegionChain onlyMunicipality = withoutRole(chain, Role.UITVOEREND_LEVENSLOOPAANBIEDER);

        assertThat(ownersOfRoles(chain.on(TODAY))).containsOnly(Role.UITVOEREND_LEVENSLOOPAANBIEDER);
        assertThat(ownersOfRoles(onlyMunicipality.on(TODAY))).containsOnly(Role.GEMEENTE);
        assertThat(onlyMunicipality.on(TODAY).gaps())
                .allSatisfy(gap -> assertThat(gap.owners()).isNotEmpty());
    }

    @Test
    void ORG_2_of_two_coordinating_providers_it_says_that_there_may_be_only_one() {
        ChainAnswer two = withRole(ChainExamples.closed(), "ggz", Role.COORDINEREND_LEVENSLOOPAANBIEDER)
                .on(TODAY);
        ChainAnswer none = withoutRole(ChainExamples.closed(), Role.COORDINEREND_LEVENSLOOPAANBIEDER)
                .on(TODAY);

        assertThat(findings(two, "ORG-2", "").get(0).finding().text().nl())
                .contains("er mag er maar een zijn", "levensloop, ggz");
        assertThat(findings(none, "ORG-2", "").get(0).finding().text().nl()).contains("ontbreekt");
    }

    @Test
    void KVN_REF_2_a_region_should_have_a_point_of_referral_and_somebody_who_sees_to_it() {
        ChainAnswer answer =
                withoutRole(ChainExamples.closed(), Role.AANMELDPUNT).on(TODAY);

        assertThat(answer.closure()).isEqualTo(Closure.CLOSED_WITH_CONDITIONS);
        assertThat(findings(answer, "KVN-REF-2", ""))
                .singleElement()
                .satisfies(found -> assertThat(found.owners()).containsExactly(new PartyId("levensloop")));
    }

    @Test
    void a_finding_prefers_an_agreement_that_stands_there_for_another_day_and_counts_the_others() {
        Agreement ended = new Agreement(
                AgreementKind.CONSULTATIE,
                new PartyId("levensloop"),
                new PartyId("zvh"),
                List.of(),
                new Period(Optional.empty(), Optional.of(TODAY.minusDays(1))));
        List<Agreement> agreements =
                new ArrayList<>(ChainExamples.without(agreement(AgreementKind.CONSULTATIE, "levensloop", "zvh"))
                        .chain()
                        .agreements());
        agreements.add(ended);

        assertThat(ChainExamples.with(agreements).on(TODAY).gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.finding().text().nl())
                        .contains("bijvoorbeeld consultatie en advies, van levensloop aan zvh (of een van "
                                + (gap.closedBy().size() - 1) + " andere)"));
    }

    @Test
    void the_order_of_the_closures_is_that_of_the_effects() {
        assertThat(Closure.values()).hasSameSizeAs(Effect.values());
        assertThat(Arrays.asList(Closure.values()))
                .containsExactly(Closure.CLOSED, Closure.CLOSED_WITH_CONDITIONS, Closure.UNDETERMINED, Closure.OPEN);
    }

    @Test
    void every_role_has_a_rule_that_asks_for_it() {
        assertThat(Role.values())
                .extracting(Role::rule)
                .containsOnly("ORG-2", "ORG-3", "KVN-REF-2", "ORG-7", "ORG-8", "ORG-9", "ORG-10", "ORG-11");
    }

    private static List<ChainFinding> findings(ChainAnswer answer, String rule, String party) {
        return answer.findings().stream()
                .filter(found -> rule(found).equals(rule))
                .filter(found -> party.isEmpty() || fact(found, "party").equals(party))
                .toList();
    }

    private static List<Role> ownersOfRoles(ChainAnswer answer) {
        return answer.stillOpen().stream()
                .filter(gap -> gap.finding().criterion().equals("role"))
                .map(gap -> gap.owner().orElseThrow())
                .toList();
    }

    private static RegionChain always(RegionChain asked) {
        Chain chain = asked.chain();
        Chain always = new Chain(
                chain.regions(),
                chain.parties().stream()
                        .map(party -> withRoles(
                                party,
                                party.roles().stream()
                                        .map(held -> new PartyRole(held.role(), held.region(), Period.ALWAYS))
                                        .toList()))
                        .toList(),
                chain.teams().stream()
                        .map(team -> new Team(team.form(), team.party(), team.region(), Period.ALWAYS))
                        .toList(),
                chain.agreements().stream()
                        .map(made -> Agreement.of(made.kind(), made.by(), made.with()))
                        .toList());
        return new RegionChain(asked.region(), always, asked.capacity());
    }

    private static Party withRoles(Party party, List<PartyRole> roles) {
        return new Party(party.id(), party.name(), party.provider(), roles);
    }

    private static RegionChain withoutRole(RegionChain asked, Role role) {
        return changed(
                asked,
                party -> withRoles(
                        party,
                        party.roles().stream()
                                .filter(held -> held.role() != role)
                                .toList()));
    }

    private static RegionChain withRole(RegionChain asked, String id, Role role) {
        PartyRole more = new PartyRole(role, Optional.of(asked.region()), Period.ALWAYS);
        return changed(
                asked,
                party -> party.id().value().equals(id)
                        ? withRoles(
                                party,
                                Stream.concat(party.roles().stream(), Stream.of(more))
                                        .toList())
                        : party);
    }

    private static RegionChain changed(RegionChain asked, UnaryOperator<Party> change) {
        Chain chain = asked.chain();
        List<Party> parties = chain.parties().stream().map(change).toList();
        return new RegionChain(
                asked.region(),
                new Chain(chain.regions(), parties, chain.teams(), chain.agreements()),
                asked.capacity());
    }

    private static Optional<RegionId> teamArea() {
        return Optional.of(new RegionId("ZVH-TWENTE"));
    }

    private static RegionChain withTeams(Team... teams) {
        RegionChain closed = ChainExamples.closed();
        Chain chain = closed.chain();
        return new RegionChain(
                closed.region(),
                new Chain(chain.regions(), chain.parties(), List.of(teams), chain.agreements()),
                closed.capacity());
    }

    private static RegionChain moreBeds(RegionChain asked, String party) {
        return moreBeds(asked, party, Province.OVERIJSSEL);
    }

    private static RegionChain moreBeds(RegionChain asked, String party, Province province) {
        Unit unit = Unit.builder()
                .id(new UnitId("u-more"))
                .provider(new ProviderId("p-" + party))
                .type(UnitType.KIB)
                .province(province)
                .build();
        List<Unit> units = new ArrayList<>(asked.capacity().units());
        units.add(unit);
        List<Bed> beds = new ArrayList<>(asked.capacity().beds());
        beds.add(Examples.aBed().id(new BedId("b-more")).unit(unit.id()).build());
        return new RegionChain(asked.region(), asked.chain(), Examples.capacity(units, beds));
    }

    private static RegionChain bedsInLimburg(RegionChain asked) {
        Chain chain = asked.chain();
        RegionMapping limburg = new RegionMapping(
                Regions.idOf(Province.LIMBURG), new RegionId("KVN-LIMBURG"), Answer.YES, "invented", Period.ALWAYS);
        Chain mapped = new Chain(
                chain.regions().with(List.of(), List.of(limburg)), chain.parties(), chain.teams(), chain.agreements());
        return new RegionChain(asked.region(), mapped, moved(asked.capacity(), Optional.of(Province.LIMBURG)));
    }

    private static CapacitySnapshot moved(CapacitySnapshot capacity, Optional<Province> province) {
        return Examples.capacity(
                capacity.units().stream()
                        .map(unit ->
                                Unit.builder().like(unit).province(province).build())
                        .toList(),
                capacity.beds());
    }

    private static List<String> ofEffect(ChainAnswer answer, Effect effect) {
        return answer.findings().stream()
                .filter(found -> found.finding().effect() == effect)
                .map(RegionChainTest::rule)
                .distinct()
                .toList();
    }

    private static String rule(ChainFinding found) {
        return found.finding().rule().id().value();
    }

    private static String fact(ChainFinding found, String name) {
        return found.finding().facts().stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
