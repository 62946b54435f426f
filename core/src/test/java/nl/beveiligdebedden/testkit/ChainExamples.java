/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static nl.beveiligdebedden.testkit.Examples.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.PartyId;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.RegionId;
import nl.beveiligdebedden.base.SecurityLevel;
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
import nl.beveiligdebedden.chain.RegionMapping;
import nl.beveiligdebedden.chain.Regions;
import nl.beveiligdebedden.chain.Role;
import nl.beveiligdebedden.chain.Team;
import nl.beveiligdebedden.region.RegionChain;

/**
 * A region whose chain is closed on {@link Examples#TODAY}: nothing is missing, not even a condition.
 *
 * <p>The region is one of the four that the sources name; its parties, beds and agreements are invented. Take away what
 * your test is about: {@code ChainExamples.without(ChainExamples.agreement(TERUGNAME, "levensloop", "kliniek"))}.
 */
public final class ChainExamples {

    /** The region of the example. */
    public static final RegionId REGION = new RegionId("KVN-OVERIJSSEL");

    private static final RegionId ZVH_AREA = new RegionId("ZVH-TWENTE");
    private static final Period THIS_YEAR =
            new Period(Optional.of(TODAY.withDayOfYear(1)), Optional.of(TODAY.withMonth(12)));

    private ChainExamples() {}

    /**
     * The closed chain.
     *
     * @return a chain without a gap or a condition on {@link Examples#TODAY}
     */
    public static RegionChain closed() {
        List<RegionMapping> mappings = List.of(in(ZVH_AREA), in(Regions.idOf(Province.OVERIJSSEL)));
        Chain chain = new Chain(Regions.published().with(List.of(), mappings), parties(), teams(), agreements());
        return new RegionChain(REGION, chain, capacity());
    }

    /**
     * The closed chain with other agreements.
     *
     * @param agreements the agreements
     * @return a chain with these agreements only
     */
    public static RegionChain with(List<Agreement> agreements) {
        RegionChain closed = closed();
        return new RegionChain(REGION, closed.chain().withAgreements(agreements), closed.capacity());
    }

    /**
     * The closed chain without some agreements.
     *
     * @param away the agreements that are not made
     * @return a chain with all other agreements
     */
    public static RegionChain without(Agreement... away) {
        List<Agreement> left = new ArrayList<>(agreements());
        left.removeAll(List.of(away));
        return with(left);
    }

    /**
     * The closed chain without what a party does.
     *
     * @param party the id of the party
     * @return a chain in which the party has no role
     */
    public static RegionChain withoutRoles(String party) {
        RegionChain closed = closed();
        List<Party> parties = closed.chain().parties().stream()
                .map(one -> one.id().value().equals(party)
                        ? new Party(one.id(), one.name(), one.provider(), List.of())
                        : one)
                .toList();
        Chain chain = closed.chain();
        return new RegionChain(
                REGION, new Chain(chain.regions(), parties, chain.teams(), chain.agreements()), closed.capacity());
    }

    /**
     * An agreement of the example, which holds this year.
     *
     * @param kind what is promised
     * @param by the party that promises
     * @param with the party to which it is promised
     * @return the agreement
     */
    public static Agreement agreement(AgreementKind kind, String by, String with) {
        return new Agreement(kind, new PartyId(by), new PartyId(with), List.of(), THIS_YEAR);
    }

    private static RegionMapping in(RegionId part) {
        return new RegionMapping(part, REGION, Answer.YES, "invented", Period.ALWAYS);
    }

    private static List<Party> parties() {
        return List.of(
                party("levensloop", Role.COORDINEREND_LEVENSLOOPAANBIEDER, Role.UITVOEREND_LEVENSLOOPAANBIEDER),
                party("kliniek", Role.FORENSISCHE_GGZ, Role.GENEESHEER_DIRECTEUR),
                party("ggz", Role.REGULIERE_GGZ, Role.VERSLAVINGSZORG),
                party("vg", Role.FORENSISCHE_VG, Role.REGULIERE_VG),
                party("wonen", Role.BESCHERMD_WONEN, Role.MAATSCHAPPELIJKE_OPVANG, Role.BEGELEIDING, Role.DAGBESTEDING),
                party("verzekeraar", Role.ZORGVERZEKERAAR),
                party("zorgkantoor", Role.ZORGKANTOOR),
                inTwente("gemeente", Role.GEMEENTE, Role.SCHULDHULP, Role.WERK_EN_INKOMEN),
                party("justitie", Role.JUSTITIE, Role.DJI),
                party("om", Role.OPENBAAR_MINISTERIE, Role.OFFICIER_VAN_JUSTITIE),
                party("politie", Role.POLITIE),
                party("reclassering", Role.RECLASSERING),
                inTwente("zvh", Role.ZVH, Role.AANMELDPUNT),
                party("corporatie", Role.WONINGCORPORATIE),
                party("ggd", Role.GGD),
                party("clienten", Role.CLIENTEN_EN_FAMILIE),
                party("fpc"),
                party("elders"));
    }

    private static Party party(String id, Role... roles) {
        return party(id, REGION, roles);
    }

    private static Party inTwente(String id, Role... roles) {
        return party(id, ZVH_AREA, roles);
    }

    private static Party party(String id, RegionId region, Role... roles) {
        return new Party(
                new PartyId(id),
                Optional.empty(),
                Optional.of(new ProviderId("p-" + id)),
                Stream.of(roles)
                        .map(role -> new PartyRole(role, Optional.of(region), THIS_YEAR))
                        .toList());
    }

    private static List<Team> teams() {
        PartyId levensloop = new PartyId("levensloop");
        return List.of(
                new Team(CareForm.LEVENSLOOPTEAM, levensloop, Optional.of(ZVH_AREA), THIS_YEAR),
                new Team(CareForm.FACT, levensloop, Optional.of(REGION), THIS_YEAR));
    }

    private static List<Agreement> agreements() {
        return List.of(
                agreement(AgreementKind.TERUGNAME, "levensloop", "kliniek"),
                agreement(AgreementKind.TERUGNAME, "ggz", "kliniek"),
                agreement(AgreementKind.TERUGNAME, "vg", "kliniek"),
                agreement(AgreementKind.OPNAME, "kliniek", "levensloop"),
                agreement(AgreementKind.OPNAME, "ggz", "levensloop"),
                agreement(AgreementKind.TERUGNAME, "levensloop", "ggz"),
                agreement(AgreementKind.WARME_OVERDRACHT, "ggz", "levensloop"),
                agreement(AgreementKind.OPNAME, "vg", "levensloop"),
                agreement(AgreementKind.TERUGNAME, "levensloop", "vg"),
                agreement(AgreementKind.WARME_OVERDRACHT, "levensloop", "vg"),
                agreement(AgreementKind.OPNAME, "wonen", "levensloop"),
                agreement(AgreementKind.TERUGNAME, "levensloop", "wonen"),
                agreement(AgreementKind.WARME_OVERDRACHT, "levensloop", "wonen"),
                agreement(AgreementKind.OPNAME, "fpc", "levensloop"),
                agreement(AgreementKind.WOONRUIMTE, "gemeente", "levensloop"),
                agreement(AgreementKind.CONSULTATIE, "levensloop", "zvh"),
                agreement(AgreementKind.CONSULTATIE, "kliniek", "levensloop"),
                agreement(AgreementKind.AFSCHALING, "ggz", "kliniek"),
                agreement(AgreementKind.CONTRACT_FORENSISCH, "justitie", "kliniek"),
                agreement(AgreementKind.CONTRACT_REGULIER, "verzekeraar", "kliniek"),
                agreement(AgreementKind.CASUSREGIE, "gemeente", "zvh"),
                agreement(AgreementKind.PROCESREGIE, "zvh", "levensloop"));
    }

    private static CapacitySnapshot capacity() {
        List<Unit> units = List.of(
                unit("u-fpa", "kliniek", UnitType.FPA, Province.OVERIJSSEL)
                        .level(SecurityLevel.LEVEL_2_HIGH)
                        .build(),
                unit("u-fpk", "kliniek", UnitType.FPK, Province.OVERIJSSEL)
                        .level(SecurityLevel.LEVEL_3)
                        .build(),
                unit("u-kib", "kliniek", UnitType.KIB, Province.OVERIJSSEL).build(),
                unit("u-hic", "ggz", UnitType.HIC, Province.OVERIJSSEL)
                        .extraStaffSecurity(Answer.NO)
                        .build(),
                unit("u-fpc", "fpc", UnitType.FPC, Province.UTRECHT)
                        .level(SecurityLevel.LEVEL_4)
                        .build());
        List<Bed> beds = IntStream.range(0, units.size())
                .mapToObj(index -> Examples.aBed()
                        .id(new BedId("b-0" + index))
                        .unit(units.get(index).id())
                        .build())
                .toList();
        return Examples.capacity(units, beds);
    }

    private static Unit.Builder unit(String id, String party, UnitType type, Province province) {
        return Unit.builder()
                .id(new UnitId(id))
                .provider(new ProviderId("p-" + party))
                .type(type)
                .province(province);
    }
}
