/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.PartyId;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.RegionId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
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
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.region.RegionChain;
import tools.jackson.databind.JsonNode;

/** Reads the chain of a region; the regions that the sources name need not stand in it. */
final class ChainReader {

    static final String FORMAT = "lcbb-chain/1";

    private static final Word<Role> ROLE = Word.oneOf(Role.values());
    private static final Word<CareForm> CARE_FORM = Word.oneOf(CareForm.values());
    private static final Word<AgreementKind> AGREEMENT = Word.oneOf(AgreementKind.values());
    private static final Word<RegionSystem> SYSTEM = Word.oneOf(RegionSystem.values());
    private static final Text EACH_ID_ONCE = new Text("elk id een keer", "each id once");
    private static final Text OF_THE_NORM = new Text("een regio van de Ketenveldnorm", "a Ketenveldnorm region");
    private static final Text NOT_BOTH = new Text("wholly of outside, niet allebei", "wholly or outside, not both");
    private static final Text ANOTHER_PARTY = new Text("een andere partij", "another party");

    private final LcbbJson documents;
    private final Word<PartyId> party;
    private final Word<RegionId> region;
    private final Set<String> regionsSoFar;
    private final Set<String> otherSystems = new HashSet<>();
    private final Set<String> partiesSoFar = new HashSet<>();

    ChainReader(JsonNode document, LcbbJson documents) {
        this.documents = documents;
        this.regionsSoFar = Regions.published().all().stream()
                .map(known -> known.id().value())
                .collect(HashSet::new, Set::add, Set::addAll);
        for (Region known : Regions.published().all()) {
            other(known.system().code(), known.id().value());
        }
        document.path("regions")
                .forEach(one ->
                        other(one.path("system").asString(""), one.path("id").asString("")));
        this.party = Word.PARTY.among(ids(document, "parties"));
        Set<String> regions = new HashSet<>(regionsSoFar);
        regions.addAll(ids(document, "regions"));
        this.region = Word.REGION.among(regions);
    }

    private void other(String system, String id) {
        if (!system.equals(RegionSystem.KETENVELDNORM.code())) {
            otherSystems.add(id);
        }
    }

    private static Set<String> ids(JsonNode document, String list) {
        Set<String> ids = new HashSet<>();
        document.path(list).forEach(one -> ids.add(one.path("id").asString("")));
        return ids;
    }

    RegionChain read(ObjectReader json) {
        json.required("format", place -> place.word(Word.only(FORMAT)));
        RegionId asked = json.required("region", this::asked);
        List<Region> regions = list(json, "regions", this::region);
        List<RegionMapping> mappings = list(json, "mappings", this::mapping);
        List<Party> parties = list(json, "parties", this::party);
        List<Team> teams = list(json, "teams", this::team);
        List<Agreement> agreements = list(json, "agreements", this::agreement);
        CapacitySnapshot capacity = json.optional("capacity", place -> DecisionReader.part(place, documents::capacity))
                .orElse(new CapacitySnapshot(Optional.empty(), List.of(), List.of(), List.of()));
        return json.built(() -> new RegionChain(
                asked, new Chain(Regions.published().with(regions, mappings), parties, teams, agreements), capacity));
    }

    private static <T> List<T> list(ObjectReader json, String field, Function<ObjectReader, T> reader) {
        return json.optional(field, place -> place.list(one -> one.required(object -> object.object(reader))))
                .orElse(List.of());
    }

    private RegionId asked(Place place) {
        RegionId asked = place.word(region);
        if (asked != null && otherSystems.contains(asked.value())) {
            place.reading().faults().add(place.path(), FaultKind.WRONG_FORM, asked.value(), OF_THE_NORM);
        }
        return asked;
    }

    private Region region(ObjectReader json) {
        RegionId id = json.required("id", place -> once(place, Word.REGION, regionsSoFar));
        RegionSystem system = json.required("system", place -> place.word(SYSTEM));
        String name = json.required("name", place -> place.word(Word.NAME));
        String source = json.required("source", place -> place.word(Word.NAME));
        Period period = period(json);
        return json.built(() -> new Region(id, system, name, source, period));
    }

    private RegionMapping mapping(ObjectReader json) {
        RegionId part = json.required("part", place -> place.word(region));
        RegionId in = json.required("in", place -> place.word(region));
        boolean isWholly = json.optional("wholly", Place::flag).orElse(false);
        boolean isOutside =
                json.optional("outside", place -> outside(place, isWholly)).orElse(false);
        Answer lies = isWholly ? Answer.YES : isOutside ? Answer.NO : Answer.NOT_RECORDED;
        String source = json.required("source", place -> place.word(Word.NAME));
        Period period = period(json);
        return json.built(() -> new RegionMapping(part, in, lies, source, period));
    }

    private static Boolean outside(Place place, boolean isWholly) {
        Boolean outside = place.flag();
        if (isWholly && Boolean.TRUE.equals(outside)) {
            place.reading().faults().add(place.path(), FaultKind.WRONG_FORM, "true", NOT_BOTH);
        }
        return outside;
    }

    private Party party(ObjectReader json) {
        PartyId id = json.required("id", place -> once(place, Word.PARTY, partiesSoFar));
        Optional<String> name = json.optional("name", place -> place.word(Word.NAME));
        Optional<ProviderId> provider = json.optional("provider", place -> place.word(Word.PROVIDER));
        List<PartyRole> roles = list(json, "roles", this::role);
        return json.built(() -> new Party(id, name, provider, roles));
    }

    private PartyRole role(ObjectReader json) {
        Role role = json.required("role", place -> place.word(ROLE));
        Optional<RegionId> where = json.optional("region", place -> place.word(region));
        Period period = period(json);
        return json.built(() -> new PartyRole(role, where, period));
    }

    private Team team(ObjectReader json) {
        CareForm form = json.required("form", place -> place.word(CARE_FORM));
        PartyId of = json.required("party", place -> place.word(party));
        Optional<RegionId> where = json.optional("region", place -> place.word(region));
        Period period = period(json);
        return json.built(() -> new Team(form, of, where, period));
    }

    private Agreement agreement(ObjectReader json) {
        AgreementKind kind = json.required("kind", place -> place.word(AGREEMENT));
        PartyId by = json.required("by", place -> place.word(party));
        PartyId with = json.required("with", place -> other(place, by));
        List<CareForm> scope = json.optional(
                        "scope", place -> place.list(form -> form.required(code -> code.word(CARE_FORM))))
                .orElse(List.of());
        Period period = period(json);
        return json.built(() -> new Agreement(kind, by, with, scope, period));
    }

    private PartyId other(Place place, PartyId by) {
        PartyId with = place.word(party);
        if (with != null && with.equals(by)) {
            place.reading().faults().add(place.path(), FaultKind.WRONG_FORM, with.value(), ANOTHER_PARTY);
        }
        return with;
    }

    private static Period period(ObjectReader json) {
        Optional<LocalDate> from = json.optional("from", place -> place.word(Word.DATE));
        Optional<LocalDate> until = json.optional("until", place -> last(place, from));
        return new Period(from, until);
    }

    private static LocalDate last(Place place, Optional<LocalDate> from) {
        LocalDate last = place.word(Word.DATE);
        if (last != null && from.filter(last::isBefore).isPresent()) {
            Text allowed = new Text(from.get() + " of later", from.get() + " or later");
            place.reading().faults().add(place.path(), FaultKind.ENDS_BEFORE_BEGIN, last.toString(), allowed);
        }
        return last;
    }

    private static <T> T once(Place place, Word<T> word, Set<String> seen) {
        T id = place.word(word);
        if (id != null && !seen.add(id.toString())) {
            place.reading().faults().add(place.path(), FaultKind.DUPLICATE, id.toString(), EACH_ID_ONCE);
        }
        return id;
    }
}
