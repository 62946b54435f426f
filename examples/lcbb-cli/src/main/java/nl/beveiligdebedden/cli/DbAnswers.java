/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.ReportOrigin;
import nl.beveiligdebedden.jdbc.Authority;
import nl.beveiligdebedden.jdbc.ClaimConflict;
import nl.beveiligdebedden.jdbc.JdbcCapacity;
import nl.beveiligdebedden.jdbc.JdbcDecisionLog;
import nl.beveiligdebedden.jdbc.JdbcReservations;
import nl.beveiligdebedden.jdbc.LogFault;
import nl.beveiligdebedden.jdbc.LogProof;
import nl.beveiligdebedden.jdbc.Saved;
import nl.beveiligdebedden.norm.ChainLink;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.Claim;

/** What the commands about the database answer. */
final class DbAnswers {

    private static final Actor AUDITOR = new Actor(ActorRole.TOEZICHTHOUDER, "lcbb-db-verify");

    private static final int SHOWN = 10;

    private DbAnswers() {}

    static DbAnswer ready(DatabaseOption database) {
        CapacitySnapshot known = JdbcCapacity.open(database.toMake()).read();
        return new DbAnswer()
                .say("database", database.shown(), "De database is klaar", "The database is ready")
                .count("beds", known.beds().size(), "Bedden", "Beds", "");
    }

    static DbAnswer status(DatabaseOption database, Instant at) {
        DataSource source = database.existing();
        CapacitySnapshot known = JdbcCapacity.open(source).read();
        DbAnswer answer = new DbAnswer().say("database", database.shown(), "Database", "Database");
        addBeds(answer, known);
        addClaims(answer, JdbcReservations.open(source, Authority.COVENANT), at);
        return last(answer, JdbcDecisionLog.open(source, Authority.COVENANT));
    }

    private static void addBeds(DbAnswer answer, CapacitySnapshot known) {
        answer.say("asOf", shown(known.asOf()), "Bekend op", "Known as of")
                .count("providers", known.providers().size(), "Aanbieders", "Providers", "")
                .count("units", known.units().size(), "Afdelingen", "Units", "")
                .count("beds", known.beds().size(), "Bedden", "Beds", "");
        addOrigin(answer, known, "entered", ReportOrigin.INGEVOERD, "  ingevoerd", "  entered");
        addOrigin(answer, known, "verified", ReportOrigin.GEVERIFIEERD, "  nagevraagd", "  verified");
        addOrigin(answer, known, "carriedForward", ReportOrigin.DOORGEZET, "  doorgezet", "  carried forward");
    }

    private static void addOrigin(
            DbAnswer answer, CapacitySnapshot known, String name, ReportOrigin origin, String nl, String en) {
        long beds = known.beds().stream()
                .filter(bed -> bed.origin().filter(origin::equals).isPresent())
                .count();
        answer.count(name, beds, nl, en, "");
    }

    private static void addClaims(DbAnswer answer, JdbcReservations reservations, Instant at) {
        List<Claim> claims = reservations.claims();
        List<BedId> over = claims.stream()
                .filter(claim -> claim.isOver(at))
                .map(Claim::bed)
                .toList();
        answer.count("claims", claims.size(), "Toegezegd of bezet", "Promised or occupied", "")
                .count("over", over.size(), "Reservering voorbij", "Reservation is over", list(over));
        conflicts(answer, reservations.conflicts());
    }

    /** First how the bed was promised, then what the provider says; nothing when a load left the bed out. */
    static DbAnswer conflicts(DbAnswer answer, List<ClaimConflict> conflicts) {
        List<String> beds = conflicts.stream()
                .map(conflict -> conflict.bed() + " " + conflict.claimed() + "/"
                        + conflict.reported().map(BedState::code).orElse("-"))
                .toList();
        return answer.count(
                "conflicts",
                conflicts.size(),
                "Toezegging en melding spreken elkaar tegen",
                "Claim and report contradict each other",
                list(beds));
    }

    static String list(List<?> some) {
        String first = some.stream().limit(SHOWN).map(Object::toString).collect(joining(", "));
        String rest = some.size() > SHOWN ? ", …" : "";
        return some.isEmpty() ? "" : " (" + Shown.safe(first) + rest + ")";
    }

    static DbAnswer stored(Bed bed) {
        return new DbAnswer()
                .say("stored", bed.state().code(), "Bewaard", "Stored")
                .say("confirmedAt", shown(bed.confirmedAt()), "Bevestigd op", "Confirmed at")
                .say("origin", bed.origin().map(ReportOrigin::code).orElse("-"), "Herkomst", "Origin");
    }

    static DbAnswer saved(Saved saved) {
        return new DbAnswer()
                .count("reports", saved.reports(), "Nieuwe meldingen bewaard", "New reports stored", "")
                .count("beds", saved.stored().beds().size(), "Bedden in de database", "Beds in the database", "")
                .say("hash", saved.stored().hash(), "Hash van wat er staat", "Hash of what is there");
    }

    static Text recorded(ChainLink link) {
        return new Text(
                "vastgelegd als besluit %s (%s)".formatted(link.number(), link.hash()),
                "recorded as record %s (%s)".formatted(link.number(), link.hash()));
    }

    private static String shown(Optional<Instant> moment) {
        return moment.map(DutchTime::shown).map(Object::toString).orElse("-");
    }

    private static DbAnswer last(DbAnswer answer, JdbcDecisionLog log) {
        String hash = log.last().map(ChainLink::hash).orElse("-");
        return answer.count("records", log.last().map(ChainLink::number).orElse(0L), "Besluiten", "Records", "")
                .say("lastHash", hash, "Hash van het laatste", "Hash of the last");
    }

    static DbAnswer proof(DatabaseOption database) {
        JdbcDecisionLog log = JdbcDecisionLog.open(database.existing(), Authority.COVENANT);
        LogProof proof = log.verify(AUDITOR).orElseThrow();
        DbAnswer answer = new DbAnswer();
        proof.faults().forEach(fault -> name(fault, answer));
        answer.count("faults", proof.faults().size(), "Gevonden fouten", "Faults found", "")
                .count("deleted", proof.deleted(), "Verwijderd na de bewaartermijn", "Deleted after their term", "");
        return last(answer, log);
    }

    private static void name(LogFault fault, DbAnswer answer) {
        String which = fault.through() > fault.number() ? fault.number() + "-" + fault.through() : "" + fault.number();
        Text words = fault.kind().words();
        answer.wrong(
                "record " + which,
                fault.kind().code(),
                "Besluit " + which + ": " + words.nl(),
                "Record " + which + ": " + words.en());
    }
}
