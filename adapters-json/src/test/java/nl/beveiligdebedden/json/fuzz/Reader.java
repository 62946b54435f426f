/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fuzz;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.json.BadLine;
import nl.beveiligdebedden.json.BadLineException;
import nl.beveiligdebedden.json.CapacityTotals;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.InvalidDocumentException;
import nl.beveiligdebedden.json.Json;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.json.LcbbLines;
import nl.beveiligdebedden.json.LcbbModule;
import nl.beveiligdebedden.json.UnreadableJsonException;
import nl.beveiligdebedden.json.UnreadableXmlException;
import nl.beveiligdebedden.json.fhir.FhirJson;
import nl.beveiligdebedden.json.have.HaveXml;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Checked;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every reader that we have, and everything that it says of an input: what it read, written again, or what is wrong. */
enum Reader {
    REQUEST(json -> Holder.JSON.request(json), LcbbJson::write, "files/request.json", "files/replay-request.json"),
    CAPACITY(json -> Holder.JSON.capacity(json), LcbbJson::write, "files/capacity.json", "files/replay-capacity.json"),
    DECISION(json -> Holder.JSON.decision(json), LcbbJson::write, Seeds.RECORD),
    CHAIN(json -> Holder.JSON.chain(json), LcbbJson::write, "files/chain.json"),
    INCLUSION(json -> Holder.JSON.inclusion(LcbbJson.parse(json)), Object::toString, "files/include.json"),
    OUTFLOW(json -> Holder.JSON.outflow(LcbbJson.parse(json)), Object::toString, "files/outflow.json"),
    STAY(json -> Holder.JSON.stay(LcbbJson.parse(json)), Object::toString, "files/stay.json", "files/payer-stay.json"),
    TOLERANT_REQUEST(json -> Holder.JSON.tolerant().request(json), LcbbJson::write, "files/payer-request.json"),
    FHIR_REQUEST(
            json -> Holder.FHIR.request(json),
            Reader::request,
            "files/fhir-request-of-an-epd.json",
            Seeds.FHIR_REQUEST),
    FHIR_CAPACITY(
            json -> Holder.FHIR.capacity(json),
            Reader::capacity,
            "files/fhir-capacity-of-an-epd.json",
            Seeds.FHIR_CAPACITY),
    HAVE(Reader::have, "files/have-1.0-of-a-disaster-system.xml", "files/have-2.0-of-a-region.xml"),
    CAPACITY_LINES(Reader::capacityLines, Seeds.CAPACITY_LINES),
    REQUEST_LINES(Reader::requestLines, Seeds.REQUEST_LINES),
    MODULE(Reader::module, "files/request.json", "files/capacity.json"),
    ANSWER(json -> Holder.JSON.answer(json), LcbbJson::write, Seeds.ANSWER),
    TOTALS(json -> Holder.JSON.totals(LcbbJson.parse(json)), LcbbJson::write, Seeds.TOTALS),
    COUNTS(json -> FhirJson.totals(LcbbJson.parse(json), Instant.EPOCH), Reader::totals, Seeds.COUNTS),
    KEPT(json -> Holder.JSON.kept(LcbbJson.parse(json)), LcbbJson::write, Seeds.KEPT);

    private final Function<ByteArrayInputStream, Said> reader;
    private final List<String> seeds;

    <T> Reader(Function<ByteArrayInputStream, Checked<T>> reader, Function<T, String> writer, String... seeds) {
        this(json -> Said.of(reader.apply(json), writer), seeds);
    }

    Reader(Function<ByteArrayInputStream, Said> reader, String... seeds) {
        this.reader = reader;
        this.seeds = List.of(seeds);
    }

    /** Refuses to say anything but what a reader may say. */
    Said read(byte[] input) {
        try {
            return reader.apply(new ByteArrayInputStream(input));
        } catch (UnreadableJsonException e) {
            return Said.wrong(e.text(), e);
        } catch (UnreadableXmlException e) {
            return Said.wrong(e.text(), e);
        }
    }

    /** Whether it reads what it writes. */
    boolean readsItsOwn() {
        return EnumSet.of(REQUEST, CAPACITY, DECISION, CHAIN, TOLERANT_REQUEST, MODULE, ANSWER, TOTALS, KEPT)
                .contains(this);
    }

    Stream<byte[]> seeds() {
        return seeds.stream().map(Seeds::bytes);
    }

    private static String request(Carried<PlacementRequest> carried) {
        return LcbbJson.write(carried.value())
                + FhirJson.write(carried.value()).value()
                + LcbbJson.write(carried.losses());
    }

    private static String capacity(Carried<CapacitySnapshot> carried) {
        return LcbbJson.write(carried.value())
                + FhirJson.write(carried.value()).value()
                + LcbbJson.write(carried.losses());
    }

    private static Said have(InputStream xml) {
        return Said.value(totals(HaveXml.read(xml, Instant.EPOCH)));
    }

    private static String totals(Carried<CapacityTotals> carried) {
        return LcbbJson.write(carried.value())
                + HaveXml.write(carried.value()).value()
                + FhirJson.write(carried.value()).value()
                + LcbbJson.write(carried.losses());
    }

    private static Said capacityLines(InputStream file) {
        List<BadLine> bad = new ArrayList<>();
        try {
            CapacitySnapshot snapshot = LcbbLines.with(Holder.JSON).capacity(file, bad::add);
            return Said.value(LcbbJson.write(snapshot)).and(bad);
        } catch (BadLineException e) {
            return Said.thrown(e).and(List.of(e.line()));
        }
    }

    private static Said requestLines(InputStream file) {
        List<BadLine> bad = new ArrayList<>();
        StringBuilder written = new StringBuilder();
        LcbbLines.with(Holder.JSON)
                .requests(
                        file, request -> written.append(LcbbJson.write(request)).append('\n'), bad::add);
        return Said.value(written.toString()).and(bad);
    }

    /** What is not one JSON document is for the embedder's mapper to tell, which does so without our module too. */
    private static Said module(ByteArrayInputStream input) {
        byte[] json = input.readAllBytes();
        try {
            return Said.value(LcbbJson.write(Holder.MAPPER.readValue(json, PlacementRequest.class)));
        } catch (InvalidDocumentException e) {
            return Said.faults(e.faults(), e);
        } catch (JacksonException e) {
            assertThatThrownBy(() -> Holder.WITHOUT_US.readValue(json, JsonNode.class))
                    .isInstanceOf(JacksonException.class);
            return Said.thrown(e);
        }
    }

    /** An enum cannot use its own constants while they are made. */
    private static final class Holder {

        static final LcbbJson JSON = LcbbJson.with(Json.validator());
        static final FhirJson FHIR = FhirJson.with(Json.validator());
        static final JsonMapper MAPPER =
                JsonMapper.builder().addModule(new LcbbModule(Json.validator())).build();
        static final JsonMapper WITHOUT_US = new JsonMapper();
    }
}
