/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import javax.sql.DataSource;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.jdbc.Authority;
import nl.beveiligdebedden.jdbc.ClaimConflict;
import nl.beveiligdebedden.jdbc.JdbcCapacity;
import nl.beveiligdebedden.jdbc.JdbcDecisionLog;
import nl.beveiligdebedden.jdbc.JdbcReservations;
import nl.beveiligdebedden.jdbc.LogProof;
import nl.beveiligdebedden.norm.ChainLink;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;

/** What the commands about the database answer. */
final class DbAnswers {

    private static final Actor AUDITOR = new Actor(ActorRole.TOEZICHTHOUDER, "lcbb-db-verify");

    private DbAnswers() {}

    static DbAnswer ready(DatabaseOption database) {
        CapacitySnapshot known = JdbcCapacity.open(database.toMake()).read();
        return new DbAnswer()
                .say("database", database.shown(), "De database is klaar", "The database is ready")
                .count("beds", known.beds().size(), "Bedden", "Beds", "");
    }

    static DbAnswer status(DatabaseOption database) {
        DataSource source = database.existing();
        CapacitySnapshot known = JdbcCapacity.open(source).read();
        DbAnswer answer = new DbAnswer().say("database", database.shown(), "Database", "Database");
        addBeds(answer, known);
        addClaims(answer, JdbcReservations.open(source, Authority.COVENANT));
        return last(answer, JdbcDecisionLog.open(source, Authority.COVENANT));
    }

    private static void addBeds(DbAnswer answer, CapacitySnapshot known) {
        String asOf = known.asOf().map(DutchTime::shown).map(Object::toString).orElse("-");
        answer.say("asOf", asOf, "Bekend op", "Known as of")
                .count("providers", known.providers().size(), "Aanbieders", "Providers", "")
                .count("units", known.units().size(), "Afdelingen", "Units", "")
                .count("beds", known.beds().size(), "Bedden", "Beds", "");
    }

    private static void addClaims(DbAnswer answer, JdbcReservations reservations) {
        List<ClaimConflict> conflicts = reservations.conflicts();
        String beds = conflicts.stream()
                .map(conflict -> conflict.bed() + " " + conflict.claimed() + "/" + conflict.reported())
                .collect(joining(", "));
        answer.count("claims", reservations.claims().size(), "Toegezegd of bezet", "Promised or occupied", "")
                .count(
                        "conflicts",
                        conflicts.size(),
                        "Toezegging en melding spreken elkaar tegen",
                        "Claim and report contradict each other",
                        conflicts.isEmpty() ? "" : " (" + Shown.safe(beds) + ")");
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
        proof.faults()
                .forEach(fault -> answer.wrong(
                        "record " + fault.number(),
                        fault.kind().code(),
                        "Besluit " + fault.number() + ": "
                                + fault.kind().words().nl(),
                        "Record " + fault.number() + ": " + fault.kind().words().en()));
        answer.count("faults", proof.faults().size(), "Gevonden fouten", "Faults found", "")
                .count("deleted", proof.deleted(), "Verwijderd na de bewaartermijn", "Deleted after their term", "");
        return last(answer, log);
    }
}
