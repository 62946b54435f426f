/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.List;
import java.util.function.Predicate;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.PartyId;
import nl.beveiligdebedden.chain.Agreement;
import nl.beveiligdebedden.chain.Party;
import nl.beveiligdebedden.chain.PartyRole;
import nl.beveiligdebedden.chain.Period;
import nl.beveiligdebedden.chain.Region;
import nl.beveiligdebedden.chain.RegionMapping;
import nl.beveiligdebedden.chain.Regions;
import nl.beveiligdebedden.chain.Team;
import nl.beveiligdebedden.norm.KeptFinding;
import nl.beveiligdebedden.region.ChainAnswer;
import nl.beveiligdebedden.region.ChainFinding;
import nl.beveiligdebedden.region.RegionChain;

/** Writes the chain of a region as {@link ChainReader} reads it, and whether it is closed. */
final class ChainWriter {

    private ChainWriter() {}

    static void write(RegionChain asked, ObjectWriter json) {
        Regions regions = asked.chain().regions();
        Regions published = Regions.published();
        json.withoutNulls()
                .text("format", ChainReader.FORMAT)
                .text("region", asked.region())
                .objects("regions", own(regions.all(), published.all()), ChainWriter::write)
                .objects("mappings", own(regions.mappings(), published.mappings()), ChainWriter::write)
                .objects("parties", asked.chain().parties(), ChainWriter::write)
                .objects("teams", asked.chain().teams(), ChainWriter::write)
                .objects("agreements", asked.chain().agreements(), ChainWriter::write)
                .object("capacity", asked.capacity(), CapacityWriter::write);
    }

    private static <T> List<T> own(List<T> all, List<T> published) {
        return all.stream().filter(Predicate.not(published::contains)).toList();
    }

    private static void write(Region region, ObjectWriter json) {
        json.text("id", region.id())
                .code("system", region.system())
                .text("name", region.name())
                .text("source", region.source());
        write(region.period(), json);
    }

    private static void write(RegionMapping mapping, ObjectWriter json) {
        json.text("part", mapping.part())
                .text("in", mapping.in())
                .flag("wholly", mapping.lies() == Answer.YES)
                .flag("outside", mapping.lies() == Answer.NO)
                .text("source", mapping.source());
        write(mapping.period(), json);
    }

    private static void write(Party party, ObjectWriter json) {
        json.text("id", party.id())
                .text("name", party.name())
                .text("provider", party.provider())
                .objects("roles", party.roles(), ChainWriter::write);
    }

    private static void write(PartyRole role, ObjectWriter json) {
        json.code("role", role.role()).text("region", role.region());
        write(role.period(), json);
    }

    private static void write(Team team, ObjectWriter json) {
        json.code("form", team.form()).text("party", team.party()).text("region", team.region());
        write(team.period(), json);
    }

    private static void write(Agreement agreement, ObjectWriter json) {
        toMake(agreement, json);
        json.codes("scope", agreement.scope());
        write(agreement.period(), json);
    }

    private static void write(Period period, ObjectWriter json) {
        json.text("from", period.from()).text("until", period.until());
    }

    static void write(ChainAnswer answer, ObjectWriter json) {
        json.text("region", answer.region())
                .text("on", answer.on())
                .code("closure", answer.closure())
                .objects("findings", answer.findings(), ChainWriter::write)
                .objects("leastAgreements", answer.leastAgreements(), ChainWriter::toMake)
                .objects("stillOpen", answer.stillOpen(), ChainWriter::write);
    }

    private static void write(ChainFinding found, ObjectWriter json) {
        AssessmentWriter.write(KeptFinding.of(found.finding()), json);
        json.code("owner", found.owner())
                .texts("owners", found.owners().stream().map(PartyId::value).toList())
                .objects("closedBy", found.closedBy(), ChainWriter::way);
    }

    private static void way(List<Agreement> way, ObjectWriter json) {
        json.objects("agreements", way, ChainWriter::toMake);
    }

    private static void toMake(Agreement agreement, ObjectWriter json) {
        json.code("kind", agreement.kind()).text("by", agreement.by()).text("with", agreement.with());
    }
}
