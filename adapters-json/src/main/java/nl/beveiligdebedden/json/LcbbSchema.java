/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/**
 * A kind of document that we write, with the JSON Schema that says what it looks like.
 *
 * <p>Each document names its schema and its version in the field {@code $schema}; a line of a file does not. Example:
 * {@code LcbbSchema.REQUEST.id()} is {@code urn:lcbb:schema:request:1}.
 */
public enum LcbbSchema implements Coded {
    /** A request for a bed. */
    REQUEST("een verzoek om een bed", "a request for a bed"),
    /** Which units and beds there are. */
    CAPACITY("welke afdelingen en bedden er zijn", "which units and beds there are"),
    /** A line of a large file of capacity; the header of the file names its version. */
    CAPACITY_LINE("een regel van een groot bestand met capaciteit", "a line of a large file of capacity"),
    /** Which beds fit a request, at one moment or over a period. */
    ANSWER("welke bedden passen bij een verzoek", "which beds fit a request"),
    /** The record of an answer, which can be replayed. */
    DECISION("de vastlegging van een antwoord", "the record of an answer"),
    /** What came out of replaying a record. */
    REPLAY("wat er uit een herhaling kwam", "what came out of a replay"),
    /** Who works together in a region, and what they agreed on. */
    CHAIN("de keten van een regio", "the chain of a region"),
    /** Whether that chain is closed. */
    CHAIN_ANSWER("of de keten van een regio sluitend is", "whether the chain of a region is closed"),
    /** What is known of somebody who may come into the levensloopaanpak. */
    INCLUSION(
            "wat bekend is van wie misschien in de levensloopaanpak komt",
            "what is known of somebody who may come into the levensloopaanpak"),
    /** What is known of somebody who may leave the levensloopaanpak. */
    OUTFLOW(
            "wat bekend is van wie misschien uit de levensloopaanpak gaat",
            "what is known of somebody who may leave the levensloopaanpak"),
    /** Whether that person may come in or leave. */
    LIFECOURSE_ANSWER("of iemand in of uit de levensloopaanpak kan", "whether somebody may come in or leave"),
    /** A stay, of which the days are counted. */
    STAY("een verblijf", "a stay"),
    /** Who can pay for a stay. */
    FUNDING("wie een verblijf kan betalen", "who can pay for a stay"),
    /** What may be told to somebody, and what is left out. */
    DISCLOSURE("wat iemand mag weten, en wat niet", "what may be told to somebody, and what not"),
    /** The document to hand over to somebody. */
    PROJECTION("wat iemand te lezen krijgt", "what is handed over to somebody"),
    /** How many beds are planned, have staff and can be booked. */
    OVERVIEW("hoeveel bedden er zijn", "how many beds there are"),
    /** How many beds each provider has. */
    TOTALS("hoeveel bedden elke aanbieder heeft", "how many beds each provider has"),
    /** What was lost in a translation into another standard. */
    LOSSES("wat er bij een vertaling verloren ging", "what was lost in a translation"),
    /** What a service answers when a document cannot be read. */
    PROBLEM("wat er mis is met een document", "what is wrong with a document");

    static final String FIELD = "$schema";

    private static final String BEGIN = "urn:lcbb:schema:";

    private final Text words;

    LcbbSchema(String nl, String en) {
        this.words = new Text(nl, en);
    }

    /**
     * The kind of document that a value of {@code $schema} names, in any version.
     *
     * @param id the value
     * @return the kind, or nothing when we have no such document
     */
    public static Optional<LcbbSchema> named(String id) {
        return Arrays.stream(values())
                .filter(schema -> id.startsWith(BEGIN + schema.code() + ":"))
                .findFirst();
    }

    /**
     * What stands in the field {@code $schema} of the document, and in {@code $id} of its schema.
     *
     * @return the name with the version
     */
    public String id() {
        return versions().id();
    }

    /** Give a kind of document its next number together with what makes one of this version into it. */
    Versions versions() {
        return new Versions(BEGIN + code() + ":", 1, UnaryOperator.identity());
    }

    /**
     * The JSON Schema (2020-12) of the document; it needs no other schema.
     *
     * @return the schema, as JSON
     */
    public String text() {
        try (InputStream schema = LcbbSchema.class.getResourceAsStream("schema/" + code() + ".json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the document, in small letters, such as {@code chain-answer}. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Text words() {
        return words;
    }
}
