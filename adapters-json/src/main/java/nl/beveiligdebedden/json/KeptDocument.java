/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.KeptFinding;
import tools.jackson.databind.JsonNode;

/**
 * What our rules answered to another question than which bed fits, read back from its document: of a chain, about coming in
 * or leaving, who can pay, what may be told, how many beds there are, or a replay.
 *
 * <p>All of it is kept as its schema tells it; written again, an answer of ours is the same document. Example: {@code
 * LcbbJson.with(validator).kept(json).orElseThrow().findings("/findings")}.
 */
public final class KeptDocument {

    private static final Set<LcbbSchema> KINDS = EnumSet.of(
            LcbbSchema.REPLAY,
            LcbbSchema.CHAIN_ANSWER,
            LcbbSchema.LIFECOURSE_ANSWER,
            LcbbSchema.FUNDING,
            LcbbSchema.DISCLOSURE,
            LcbbSchema.PROJECTION,
            LcbbSchema.OVERVIEW);
    private static final Word<LcbbSchema> KIND = new Word<>(
            FaultKind.UNKNOWN_CODE,
            Text.same(KINDS.stream().map(LcbbSchema::id).collect(joining(", "))),
            id -> LcbbSchema.named(id).filter(KINDS::contains));

    private final LcbbSchema schema;
    private final JsonNode json;

    private KeptDocument(LcbbSchema schema, JsonNode json) {
        this.schema = schema;
        this.json = json;
    }

    static Optional<KeptDocument> read(Place document) {
        LcbbSchema kind = document.object(fields -> fields.required(LcbbSchema.FIELD, place -> place.word(KIND)));
        return kind == null ? Optional.empty() : read(kind, document);
    }

    private static Optional<KeptDocument> read(LcbbSchema kind, Place document) {
        return kind.versions()
                .read(document)
                .map(json -> new KeptDocument(kind, SchemaReader.read(kind, new Place("", json, document.reading()))));
    }

    void write(ObjectWriter document) {
        document.fields(json);
    }

    /**
     * What it answers.
     *
     * @return the kind of document
     */
    public LcbbSchema schema() {
        return schema;
    }

    /**
     * All that it holds, but for {@code $schema} and fields that we do not know.
     *
     * @return a copy, in the order in which it was read
     */
    public JsonNode json() {
        return json.deepCopy();
    }

    /**
     * The findings of a list in it.
     *
     * @param list the JSON pointer of the list, such as {@code /findings} or {@code /periods/0/findings}
     * @return the findings, in their order
     * @throws IllegalArgumentException if no list of findings stands there
     */
    public List<KeptFinding> findings(String list) {
        Reading reading = new Reading(UnknownFields.TOLERATED);
        List<KeptFinding> findings = new Place(list, json.at(list), reading).required(AssessmentReader::findings);
        if (!reading.faults().leaveItReadable()) {
            throw new IllegalArgumentException("list (" + list + ") must point to a list of findings");
        }
        return List.copyOf(findings);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptDocument that && schema == that.schema && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        // The rest may tell much of a person.
        return "KeptDocument[" + schema.id() + "]";
    }
}
