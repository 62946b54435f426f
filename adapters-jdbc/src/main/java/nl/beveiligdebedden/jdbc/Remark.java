/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Text;

/**
 * What somebody can do about a failure, by the beginning of its SQL state; of H2 that is its error code. How to try again
 * stands in it by what was tried.
 */
enum Remark {
    DISK(
            List.of("53100", "90028", "90031", "90204", "HY000"),
            "is de schijf vol of niet te schrijven: maak ruimte, en %s",
            "the disk is full or cannot be written: make room, and %s"),
    IN_USE(
            List.of("90020"),
            "heeft een ander programma dit bestand open: sluit dat, of gebruik een server met --url",
            "another program has this file open: close it, or use a server"),
    LOGIN(List.of("28"), "klopt de gebruiker of het wachtwoord niet", "the user or the password is wrong"),
    ABSENT(
            List.of("3D", "90146", "90013"),
            "bestaat de database niet: maak haar eerst",
            "the database does not exist: make it first"),
    RIGHTS(
            List.of("42501"),
            "mag deze gebruiker iets niet met de tabellen: vraag de beheerder",
            "this user may not do this with the tables: ask the administrator"),
    BEHIND(
            List.of(),
            "zijn de tabellen er niet of van een oudere versie, en mag deze gebruiker ze niet maken: laat wie dat mag de"
                    + " database een keer openen, zoals met lcbb db init",
            "the tables are not there or of an older version, and this user may not make them: let a user who may open"
                    + " the database once, such as with lcbb db init"),
    GONE(
            List.of("08", "57P", "53300", "90067", "90098", "90121"),
            "is de database niet te bereiken: start haar, en %s",
            "the database cannot be reached: start it, and %s"),
    BUSY(
            List.of("40", "23505", "HYT00", "90131", "57014"),
            "waren er te veel tegelijk bezig: %s",
            "too many were at it at one time: %s"),
    FORGETS(
            List.of(),
            "helpt een andere versie van H2: versie 2.5.252 vergeet wat zij schreef, als het programma wordt afgebroken",
            "use another version of H2: version 2.5.252 forgets what it wrote when the program is killed"),
    COMPACTS(
            List.of(),
            "staat ;MAX_COMPACT_TIME=0 niet achter het adres van de H2-database: zonder dat vergeet H2 soms wat het opruimt"
                    + " bij het sluiten",
            "the address of the H2 database does not end in ;MAX_COMPACT_TIME=0: without that H2 sometimes forgets what it"
                    + " tidies up when it closes"),
    TOUCHED(
            List.of(),
            "is er aan het eind van het log geknoeid: kijk met lcbb db verify wat er mis is, en zet de tabellen van het log"
                    + " terug uit een reservekopie",
            "somebody touched the end of the log: see with lcbb db verify what is wrong, and put the tables of the log back"
                    + " from a backup"),
    OTHER(
            List.of(""),
            "is de database door iets anders veranderd of van een nieuwere versie",
            "something else changed the database, or it is of a newer version");

    private final List<String> states;
    private final Text words;

    Remark(List<String> states, String nl, String en) {
        this.states = states;
        this.words = new Text("Misschien " + nl, "Maybe " + en);
    }

    Text words(Attempt attempt) {
        Text again = attempt.again();
        return new Text(words.nl().formatted(again.nl()), words.en().formatted(again.en()));
    }

    static Remark on(Optional<String> state) {
        String found = state.orElse("");
        return Arrays.stream(values())
                .filter(remark -> remark.states.stream().anyMatch(found::startsWith))
                .findFirst()
                .orElse(OTHER);
    }
}
