/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.Outlook;
import nl.beveiligdebedden.Replay;
import nl.beveiligdebedden.base.Language;
import nl.beveiligdebedden.capacity.CapacityOverview;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.disclosure.Disclosure;
import nl.beveiligdebedden.disclosure.Projection;
import nl.beveiligdebedden.lifecourse.InclusionFacts;
import nl.beveiligdebedden.lifecourse.LifecourseAdvice;
import nl.beveiligdebedden.need.ExpectedStay;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.Faults;
import nl.beveiligdebedden.port.Decision;
import nl.beveiligdebedden.region.ChainAnswer;
import nl.beveiligdebedden.region.RegionChain;
import nl.beveiligdebedden.validation.Documents;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;

/**
 * Reads and writes requests, capacity, chains, records of decisions and answers as JSON.
 *
 * <p>What cannot be read is refused with all faults at once. Names, addresses, birth dates and BSNs are always refused
 * (PRV-9). Example: {@code LcbbJson.with(validator).request(json).orElseThrow()}.
 */
public final class LcbbJson {

    private static final tools.jackson.databind.ObjectReader PART = Parser.MAPPER
            .reader()
            .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Documents documents;
    private final UnknownFields unknownFields;

    private LcbbJson(Documents documents, UnknownFields unknownFields) {
        this.documents = documents;
        this.unknownFields = unknownFields;
    }

    /**
     * A reader and writer that refuses fields that it does not know, because a typo must not change an answer.
     *
     * @param validator any Jakarta Validation provider's validator
     * @return the strict reader and writer
     */
    public static LcbbJson with(Validator validator) {
        return new LcbbJson(new Documents(validator), UnknownFields.REFUSED);
    }

    /**
     * The same, but fields that we do not know are passed over; personal data is still refused.
     *
     * @return the tolerant reader and writer
     */
    public LcbbJson tolerant() {
        return new LcbbJson(documents, UnknownFields.TOLERATED);
    }

    Documents documents() {
        return documents;
    }

    Reading reading() {
        return new Reading(unknownFields);
    }

    /**
     * Parses JSON without looking at what it says. A document has at most 64 million bytes, is nested at most 32 deep, and
     * has texts of at most a million characters, names of fields of at most 200 and numbers of at most 100; more capacity
     * than that is read line by line.
     *
     * @param json the text, in UTF-8 without a byte order mark; it is closed
     * @return the tree
     * @throws UnreadableJsonException if it is not one JSON value, a key stands twice in one object, or it is too large
     */
    public static JsonNode parse(InputStream json) {
        return Parser.tree(json);
    }

    /** The next value of somebody's parser, as strictly as {@link #parse} reads a whole text. */
    static JsonNode tree(JsonParser json) {
        return PART.readTree(json);
    }

    /**
     * Reads a request.
     *
     * @param json the request
     * @return the request, if it can be read, and all faults, sorted by path
     * @throws UnreadableJsonException if it is not JSON
     */
    public Checked<PlacementRequest> request(InputStream json) {
        return request(parse(json));
    }

    /**
     * Reads a request.
     *
     * @param json the request
     * @return the request, if it can be read, and all faults, sorted by path
     */
    public Checked<PlacementRequest> request(JsonNode json) {
        Reading reading = new Reading(unknownFields);
        PersonalData.refuseAnywhere(json, reading.faults());
        return reading.document(LcbbSchema.REQUEST, json, RequestReader::read)
                .map(draft -> documents.request(draft, reading.faults()))
                .orElseGet(
                        () -> new Checked<>(Optional.empty(), reading.faults().sorted()));
    }

    /**
     * Reads a snapshot of capacity.
     *
     * @param json the snapshot
     * @return the snapshot, if it can be read, and all faults, sorted by path
     * @throws UnreadableJsonException if it is not JSON
     */
    public Checked<CapacitySnapshot> capacity(InputStream json) {
        return capacity(parse(json));
    }

    /**
     * Reads a snapshot of capacity.
     *
     * @param json the snapshot
     * @return the snapshot, if it can be read, and all faults, sorted by path
     */
    public Checked<CapacitySnapshot> capacity(JsonNode json) {
        Reading reading = new Reading(unknownFields);
        PersonalData.refuseInCapacity(json, reading.faults());
        return reading.document(LcbbSchema.CAPACITY, json, CapacityReader::read)
                .map(draft -> documents.capacity(draft, reading.faults()))
                .orElseGet(
                        () -> new Checked<>(Optional.empty(), reading.faults().sorted()));
    }

    /**
     * Reads an answer, whole. Any field that we do not know is passed over: an answer may get more fields.
     *
     * @param json the answer
     * @return the answer, if it can be read, and all faults, sorted by path
     * @throws UnreadableJsonException if it is not JSON
     */
    public Checked<KeptAnswer> answer(InputStream json) {
        byte[] bytes = Parser.bytes(json);
        Optional<KeptAnswer> answer = new QuickAnswerReader().read(bytes);
        return answer.isPresent() ? new Checked<>(answer, List.of()) : answer(parse(new ByteArrayInputStream(bytes)));
    }

    /**
     * Reads an answer, as above.
     *
     * @param json the answer
     * @return the answer, if it can be read, and all faults, sorted by path
     */
    public Checked<KeptAnswer> answer(JsonNode json) {
        Reading reading = new Reading(UnknownFields.TOLERATED);
        PersonalData.refuseAnywhere(json, reading.faults());
        Optional<KeptAnswer> answer = reading.document(LcbbSchema.ANSWER, json, AnswerReader::read);
        return new Checked<>(
                answer.filter(read -> reading.faults().leaveItReadable()),
                reading.faults().sorted());
    }

    /**
     * Reads what was answered to another question than which bed fits: what its {@code $schema} names. Any field that we do
     * not know is passed over.
     *
     * @param json the answer about a chain, coming in, leaving, paying, telling, the number of beds or a replay
     * @return the answer, if it can be read, and all faults, sorted by path
     */
    public Checked<KeptDocument> kept(JsonNode json) {
        Reading reading = new Reading(UnknownFields.TOLERATED);
        PersonalData.refuseInKept(json, reading.faults());
        Optional<KeptDocument> kept = KeptDocument.read(new Place("", json, reading));
        return new Checked<>(
                kept.filter(read -> reading.faults().leaveItReadable()),
                reading.faults().sorted());
    }

    /**
     * Reads the record of a decision.
     *
     * @param json the record
     * @return the record, if it can be read, and all faults, sorted by path
     * @throws UnreadableJsonException if it is not JSON
     */
    public Checked<Decision> decision(InputStream json) {
        return decision(parse(json));
    }

    /**
     * Reads the record of a decision. Whether its hashes agree is not looked at here: a replay says so.
     *
     * @param json the record
     * @return the record, if it can be read, and all faults, sorted by path
     */
    public Checked<Decision> decision(JsonNode json) {
        Reading reading = new Reading(unknownFields);
        PersonalData.refuseInDecision(json, reading.faults());
        Optional<Decision> decision = reading.document(LcbbSchema.DECISION, json, new DecisionReader(this)::read);
        return new Checked<>(decision, reading.faults().sorted());
    }

    /**
     * Reads what is known of somebody who may come into the levensloopaanpak.
     *
     * @param json the document: {@code ageYears}, {@code conditions}, {@code dangerToOthers}, {@code longTermRecurrent},
     *     {@code structureNeeded}, {@code titlesEver}, {@code repetitionOnlyByCoercion}, and {@code regional}: answers by
     *     rule id
     * @return what is known, if it can be read, and all faults, sorted by path
     */
    public Checked<InclusionFacts> inclusion(JsonNode json) {
        return facts(LcbbSchema.INCLUSION, json, LifecourseReader::inclusion);
    }

    /**
     * Reads what is known of somebody who may leave the levensloopaanpak.
     *
     * @param json the document: {@code stableMonths}, or {@code stability} with {@code stableFrom} and {@code setbacks};
     *     {@code protectiveFactorsSecured}, {@code riskLoweredByAssessment}, {@code fallbackPossible} and {@code
     *     triadeConsulted}
     * @return what is known, if it can be read, and all faults, sorted by path
     */
    public Checked<OutflowFacts> outflow(JsonNode json) {
        return facts(LcbbSchema.OUTFLOW, json, LifecourseReader::outflow);
    }

    /**
     * Reads a stay: {@code stayFrom}, {@code interruptions}, a {@code date} or {@code from} and {@code until}, and what
     * decides who can pay.
     *
     * @param json the stay
     * @return the stay, if it can be read, and all faults, sorted by path
     */
    public Checked<ExpectedStay> stay(JsonNode json) {
        return facts(LcbbSchema.STAY, json, StayReader::read);
    }

    private <T> Checked<T> facts(LcbbSchema schema, JsonNode json, Function<ObjectReader, T> reader) {
        Reading reading = new Reading(unknownFields);
        PersonalData.refuseAnywhere(json, reading.faults());
        Optional<T> facts = reading.document(schema, json, reader);
        return new Checked<>(
                facts.filter(read -> reading.faults().leaveItReadable()),
                reading.faults().sorted());
    }

    /**
     * Writes on one line what is known of somebody who may come into the levensloopaanpak.
     *
     * @param facts what is known
     * @return the JSON, from which {@link #inclusion(JsonNode)} reads the same facts
     */
    public static String write(InclusionFacts facts) {
        return ObjectWriter.document(LcbbSchema.INCLUSION, facts, LifecourseWriter::write);
    }

    /**
     * Writes on one line what is known of somebody who may leave the levensloopaanpak.
     *
     * @param facts what is known
     * @return the JSON, from which {@link #outflow(JsonNode)} reads the same facts
     */
    public static String write(OutflowFacts facts) {
        return ObjectWriter.document(LcbbSchema.OUTFLOW, facts, LifecourseWriter::write);
    }

    /**
     * Writes on one line what the facts say about inclusion or outflow.
     *
     * @param advice what they say
     * @return the JSON: {@code decision}, {@code rules} that fail or are not known, {@code findings} and {@code steps}
     */
    public static String write(LifecourseAdvice advice) {
        return ObjectWriter.document(LcbbSchema.LIFECOURSE_ANSWER, advice, LifecourseWriter::write);
    }

    /**
     * Reads the chain of a region.
     *
     * @param json the chain
     * @return the chain, if it can be read, and all faults, sorted by path
     * @throws UnreadableJsonException if it is not JSON
     */
    public Checked<RegionChain> chain(InputStream json) {
        return chain(parse(json));
    }

    /**
     * Reads the chain of a region. An agreement that ends before it begins can be read: it holds on no day.
     *
     * @param json the chain
     * @return the chain, if it can be read, and all faults, sorted by path
     */
    public Checked<RegionChain> chain(JsonNode json) {
        Reading reading = new Reading(unknownFields);
        PersonalData.refuseInCapacity(json, reading.faults());
        Optional<RegionChain> chain = reading.document(LcbbSchema.CHAIN, json, new ChainReader(json, this)::read);
        return new Checked<>(chain, reading.faults().sorted());
    }

    /**
     * Writes the chain of a region on one line, without the regions that the sources name.
     *
     * @param chain the chain
     * @return the JSON, from which {@link #chain(JsonNode)} reads the same chain
     */
    public static String write(RegionChain chain) {
        return ObjectWriter.document(LcbbSchema.CHAIN, chain, ChainWriter::write);
    }

    /**
     * Writes on one line whether the chain of a region is closed, with each finding its owner and what would close it.
     *
     * @param answer the answer
     * @return the JSON; the same answer always gives the same text
     */
    public static String write(ChainAnswer answer) {
        return ObjectWriter.document(LcbbSchema.CHAIN_ANSWER, answer, ChainWriter::write);
    }

    /**
     * Writes on one line who can pay for a stay, by days in a row, and for each component of the levensloopaanpak.
     *
     * @param request the request
     * @param stay the stay
     * @return the JSON; the same request and stay always give the same text
     */
    public static String write(PlacementRequest request, ExpectedStay stay) {
        return FundingWriter.document(request, stay);
    }

    /**
     * Writes on one line what may be told to somebody: the document to hand over.
     *
     * @param projection what may be told
     * @return the JSON; it holds nothing of what was left out
     */
    public static String write(Projection projection) {
        return ObjectWriter.document(LcbbSchema.PROJECTION, projection, SharingWriter::write);
    }

    /**
     * Writes on one line what may be told to somebody, on what ground, and what is left out and why.
     *
     * @param disclosure the answer
     * @return the JSON, with the document to hand over in the field {@code projection}
     */
    public static String write(Disclosure disclosure) {
        return ObjectWriter.document(LcbbSchema.DISCLOSURE, disclosure, SharingWriter::write);
    }

    /**
     * Finds every BSN in the texts, numbers and field names of any document, such as one of another standard.
     *
     * @param document the document
     * @return a fault for each place; empty when there is none
     */
    public static List<Fault> bsnIn(JsonNode document) {
        return bsnIn(document, (object, field) -> false);
    }

    /**
     * The same, but public codes are passed over: one in eleven of those with nine digits passes for a BSN.
     *
     * @param document the document
     * @param publicCode whether a field of an object holds a public code
     * @return a fault for each place; empty when there is none
     */
    public static List<Fault> bsnIn(JsonNode document, BiPredicate<JsonNode, String> publicCode) {
        Faults faults = new Faults();
        PersonalData.refuseBsn(document, publicCode, faults);
        return faults.sorted();
    }

    /**
     * Writes what was lost in a translation on one line.
     *
     * @param losses what was lost
     * @return the JSON; for each loss its path, kind and words
     */
    public static String write(List<Loss> losses) {
        return ObjectWriter.document(
                LcbbSchema.LOSSES, losses, (all, json) -> json.objects("losses", all, LcbbJson::write));
    }

    private static void write(Loss loss, ObjectWriter json) {
        json.text("path", loss.path()).code("kind", loss.kind()).text("what", loss.what());
    }

    /**
     * Reads how many beds each provider has.
     *
     * @param json the totals
     * @return the totals, if they can be read, and all faults, sorted by path
     */
    public Checked<CapacityTotals> totals(JsonNode json) {
        Reading reading = new Reading(unknownFields);
        PersonalData.refuseInCapacity(json, reading.faults());
        Optional<CapacityTotals> totals = reading.document(LcbbSchema.TOTALS, json, TotalsReader::read);
        return new Checked<>(
                totals.filter(read -> reading.faults().leaveItReadable()),
                reading.faults().sorted());
    }

    /**
     * Writes how many beds each provider has on one line.
     *
     * @param totals the totals
     * @return the JSON, from which {@link #totals(JsonNode)} reads the same totals; a figure that is not told is left out
     */
    public static String write(CapacityTotals totals) {
        return ObjectWriter.document(LcbbSchema.TOTALS, totals, TotalsWriter::write);
    }

    /**
     * Writes the answer over a period on one line: that at the start, with the fields {@code until} and {@code turns}.
     *
     * @param outlook the answer over a period
     * @return the JSON; the same outlook always gives the same text
     */
    public static String write(Outlook outlook) {
        return ObjectWriter.document(LcbbSchema.ANSWER, outlook, AdviceWriter::write);
    }

    /**
     * Writes a request on one line.
     *
     * @param request the request
     * @return the JSON, from which {@link #request(JsonNode)} reads the same request
     */
    public static String write(PlacementRequest request) {
        return ObjectWriter.document(LcbbSchema.REQUEST, request, RequestWriter::write);
    }

    /**
     * Writes a snapshot of capacity on one line.
     *
     * @param capacity the snapshot
     * @return the JSON, from which {@link #capacity(JsonNode)} reads the same snapshot
     */
    public static String write(CapacitySnapshot capacity) {
        return ObjectWriter.document(LcbbSchema.CAPACITY, capacity, CapacityWriter::write);
    }

    /**
     * Writes the record of a decision on one line; it holds the request, so keep it as you keep that.
     *
     * @param decision the record
     * @return the JSON, from which {@link #decision(JsonNode)} reads the same record
     */
    public static String write(Decision decision) {
        return ObjectWriter.document(LcbbSchema.DECISION, decision, DecisionWriter::write);
    }

    /**
     * Writes what came out of a replay on one line.
     *
     * @param replay the replay
     * @return the JSON; the same replay always gives the same text
     */
    public static String write(Replay replay) {
        return ObjectWriter.document(LcbbSchema.REPLAY, replay, DecisionWriter::write);
    }

    /**
     * Writes on one line how much capacity is planned, has staff and can be booked: in all, by level, by provider and by
     * unit.
     *
     * @param overview the overview
     * @return the JSON; the same in any order of units and beds
     */
    public static String write(CapacityOverview overview) {
        return ObjectWriter.document(LcbbSchema.OVERVIEW, overview, OverviewWriter::write);
    }

    /**
     * Writes advice on one line.
     *
     * @param advice the advice
     * @return the JSON; the same advice always gives the same text
     */
    public static String write(Advice advice) {
        return ObjectWriter.document(LcbbSchema.ANSWER, advice, AdviceWriter::write);
    }

    /**
     * Writes an answer that was read on one line.
     *
     * @param answer the answer
     * @return the JSON, from which {@link #answer(JsonNode)} reads the same answer; the same text as when it was given
     */
    public static String write(KeptAnswer answer) {
        return ObjectWriter.document(LcbbSchema.ANSWER, answer, AnswerWriter::write);
    }

    /**
     * Writes what was answered and read on one line.
     *
     * @param kept what was answered
     * @return the JSON, from which {@link #kept(JsonNode)} reads the same; the same text as when it was given
     */
    public static String write(KeptDocument kept) {
        return ObjectWriter.document(kept.schema(), kept, KeptDocument::write);
    }

    /**
     * Writes on one line what a service answers when a document cannot be read.
     *
     * @param problem the problem
     * @param language the language of its sentences
     * @return the JSON, to send as {@value LcbbProblem#MEDIA_TYPE}
     */
    public static String write(LcbbProblem problem, Language language) {
        return ObjectWriter.document(LcbbSchema.PROBLEM, new ProblemWriter(problem, language), ProblemWriter::write);
    }
}
