/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static nl.beveiligdebedden.testkit.Examples.TODAY;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.PartyId;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.RegionId;
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
import nl.beveiligdebedden.chain.Regions;
import nl.beveiligdebedden.chain.Role;
import nl.beveiligdebedden.chain.Team;
import nl.beveiligdebedden.region.ChainAnswer;
import nl.beveiligdebedden.region.ChainFinding;
import nl.beveiligdebedden.region.RegionChain;

/** Chains of a region: the closed example, from which something is taken away or at which something is not known. */
final class ChainArbitraries {

    private static final RegionChain CLOSED = ChainExamples.closed();

    private ChainArbitraries() {}

    /** What may be otherwise in the whole chain. */
    private enum Otherwise {
        NOTHING,
        NO_MAPPINGS,
        ONLY_PROVINCES_MAPPED,
        PROVINCE_OUTSIDE,
        BEDS_ELSEWHERE,
        BEDS_ELSEWHERE_AGREED,
        NO_PROVINCE,
        NO_UNITS,
        ROLES_SOMEWHERE,
        TEAMS_SOMEWHERE,
        NO_TEAMS
    }

    static Arbitrary<RegionChain> regionChains() {
        return Combinators.combine(
                        Arbitraries.of(Otherwise.class),
                        parties(CLOSED.chain().parties()),
                        Arbitraries.of(CLOSED.chain().agreements()).set().ofMaxSize(6),
                        agreements().list().ofMaxSize(2))
                .as(ChainArbitraries::chain);
    }

    /** The parties of the example, of which some roles are away or given to others as well. */
    private static Arbitrary<List<Party>> parties(List<Party> parties) {
        return Combinators.combine(
                        Arbitraries.of(Role.class).set().ofMaxSize(3),
                        Arbitraries.of(Role.class).set().ofMaxSize(1),
                        Arbitraries.of(parties))
                .as((away, twice, other) -> parties.stream()
                        .map(party -> changed(party, away, party.equals(other) ? twice : List.of()))
                        .toList());
    }

    private static Party changed(Party party, Collection<Role> away, Collection<Role> more) {
        Stream<PartyRole> left = party.roles().stream().filter(held -> !away.contains(held.role()));
        Stream<PartyRole> added =
                more.stream().map(role -> new PartyRole(role, Optional.of(ChainExamples.REGION), Period.ALWAYS));
        return new Party(
                party.id(),
                party.name(),
                party.provider(),
                Stream.concat(left, added).toList());
    }

    private static RegionChain chain(
            Otherwise otherwise, List<Party> parties, Set<Agreement> away, List<Agreement> more) {
        List<Agreement> agreements = Stream.of(left(away), more, elsewhere(otherwise))
                .flatMap(List::stream)
                .toList();
        Chain chain = new Chain(
                regions(otherwise),
                otherwise == Otherwise.ROLES_SOMEWHERE ? somewhere(parties) : parties,
                teams(otherwise),
                agreements);
        return new RegionChain(ChainExamples.REGION, chain, capacity(otherwise));
    }

    private static List<Agreement> left(Set<Agreement> away) {
        return CLOSED.chain().agreements().stream()
                .filter(made -> !away.contains(made))
                .toList();
    }

    private static List<Agreement> elsewhere(Otherwise otherwise) {
        return otherwise == Otherwise.BEDS_ELSEWHERE_AGREED
                ? List.of(ChainExamples.agreement(AgreementKind.CAPACITEIT, "kliniek", "levensloop"))
                : List.of();
    }

    private static Regions regions(Otherwise otherwise) {
        Regions all = CLOSED.chain().regions();
        return switch (otherwise) {
            case NO_MAPPINGS -> Regions.published();
            case ONLY_PROVINCES_MAPPED ->
                Regions.published().with(List.of(), List.of(mapping(Province.OVERIJSSEL, "KVN-OVERIJSSEL")));
            case PROVINCE_OUTSIDE -> all.with(List.of(), List.of(outside(Province.UTRECHT)));
            case BEDS_ELSEWHERE, BEDS_ELSEWHERE_AGREED ->
                all.with(List.of(), List.of(mapping(Province.LIMBURG, "KVN-LIMBURG")));
            default -> all;
        };
    }

    private static RegionMapping mapping(Province province, String region) {
        return new RegionMapping(Regions.idOf(province), new RegionId(region), Answer.YES, "invented", Period.ALWAYS);
    }

    private static RegionMapping outside(Province province) {
        return new RegionMapping(Regions.idOf(province), ChainExamples.REGION, Answer.NO, "invented", Period.ALWAYS);
    }

    private static List<Party> somewhere(List<Party> parties) {
        Optional<RegionId> notMapped = Optional.of(Regions.idOf(Province.DRENTHE));
        return parties.stream()
                .map(party -> new Party(
                        party.id(),
                        party.name(),
                        party.provider(),
                        party.roles().stream()
                                .map(held -> new PartyRole(held.role(), notMapped, held.period()))
                                .toList()))
                .toList();
    }

    private static List<Team> teams(Otherwise otherwise) {
        return switch (otherwise) {
            case NO_TEAMS -> List.of();
            case TEAMS_SOMEWHERE ->
                CLOSED.chain().teams().stream()
                        .map(team -> new Team(team.form(), team.party(), Optional.empty(), team.period()))
                        .toList();
            default -> CLOSED.chain().teams();
        };
    }

    private static CapacitySnapshot capacity(Otherwise otherwise) {
        CapacitySnapshot all = CLOSED.capacity();
        return switch (otherwise) {
            case NO_UNITS -> Examples.capacity(List.of(), List.of());
            case BEDS_ELSEWHERE, BEDS_ELSEWHERE_AGREED -> moved(all, Optional.of(Province.LIMBURG));
            case NO_PROVINCE -> moved(all, Optional.empty());
            default -> all;
        };
    }

    private static CapacitySnapshot moved(CapacitySnapshot capacity, Optional<Province> province) {
        List<Unit> units = capacity.units().stream()
                .map(unit -> Unit.builder().like(unit).province(province).build())
                .toList();
        return new CapacitySnapshot(capacity.asOf(), capacity.providers(), units, capacity.beds());
    }

    static Arbitrary<Agreement> agreements() {
        Arbitrary<PartyId> parties = Arbitraries.of(CLOSED.chain().parties()).map(Party::id);
        return Combinators.combine(
                        Arbitraries.of(AgreementKind.class),
                        parties,
                        parties,
                        BaseArbitraries.few(CareForm.values()),
                        periods())
                .filter((kind, by, with, scope, period) -> !by.equals(with))
                .as(Agreement::new);
    }

    static Arbitrary<Period> periods() {
        Arbitrary<Optional<LocalDate>> days =
                Arbitraries.of(-100, -1, 0, 1, 100).map(TODAY::plusDays).optional(0.7);
        return Combinators.combine(days, days)
                .filter((from, until) ->
                        from.isEmpty() || until.filter(from.get()::isAfter).isEmpty())
                .as(Period::new);
    }

    static Arbitrary<Region> regions() {
        return Arbitraries.of(Regions.published().all());
    }

    static Arbitrary<RegionMapping> mappings() {
        return BaseArbitraries.oneOfEach(
                regionChains().map(asked -> asked.chain().regions().mappings()));
    }

    static Arbitrary<Party> parties() {
        return BaseArbitraries.oneOfEach(
                regionChains().map(asked -> asked.chain().parties()));
    }

    static Arbitrary<PartyRole> roles() {
        return BaseArbitraries.oneOfEach(parties().map(Party::roles));
    }

    static Arbitrary<Team> teams() {
        return BaseArbitraries.oneOfEach(
                regionChains().map(asked -> asked.chain().teams()));
    }

    static Arbitrary<ChainAnswer> answers() {
        return regionChains().map(asked -> asked.on(TODAY));
    }

    static Arbitrary<ChainFinding> findings() {
        return BaseArbitraries.oneOfEach(answers().map(ChainAnswer::findings));
    }
}
