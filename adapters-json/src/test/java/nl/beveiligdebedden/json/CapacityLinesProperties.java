/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.testkit.DomainArbitraries;

/** Capacity and requests, line by line. */
class CapacityLinesProperties {

    private static final LcbbLines LINES = LcbbLines.with(Json.READER);
    private static final String HEADER =
            "{\"format\": \"lcbb-capacity-lines/1\", \"asOf\": \"2022-06-15T12:00:00+02:00\"}\n";

    @Property(tries = 50)
    void a_snapshot_is_read_from_its_lines_as_it_was_written(@ForAll("snapshots") CapacitySnapshot capacity) {
        assertThat(LINES.capacity(Json.text(written(capacity)), BadLine::refuse))
                .isEqualTo(capacity);
    }

    @Property(tries = 50)
    void a_line_is_read_quickly_as_it_is_read_with_care(@ForAll("snapshots") CapacitySnapshot capacity) {
        QuickCapacityReader quick = new QuickCapacityReader();

        written(capacity)
                .lines()
                .skip(1)
                .forEach(line -> assertThat(told(quick(quick, line)))
                        .isEqualTo(told(CapacityLineReader.line(Json.parse(line), Json.READER)
                                .value())));
    }

    /** What is changed at one place is read in both ways to the same value, or refused. */
    @Property(tries = 500)
    void what_is_read_quickly_is_never_refused_with_care(
            @ForAll("lines") String line, @ForAll("places") double place, @ForAll("pieces") String piece) {
        int at = (int) (place * line.length());
        String changed = line.substring(0, at) + piece + line.substring(Math.min(line.length(), at + piece.length()));

        Optional<Consumer<CapacityLines>> quick = quick(new QuickCapacityReader(), changed);

        quick.ifPresent(value -> assertThat(told(quick))
                .isEqualTo(told(CapacityLineReader.line(Json.parse(changed), Json.READER)
                        .value())));
    }

    @Example
    void nearly_every_line_that_we_write_is_read_quickly() {
        QuickCapacityReader quick = new QuickCapacityReader();
        CapacitySnapshot capacity = Json.READER.capacity(Json.capacity()).orElseThrow();

        assertThat(written(capacity).lines().skip(1))
                .allSatisfy(line -> assertThat(quick(quick, line)).isPresent());
    }

    @Example
    void a_bad_line_is_told_with_its_number_and_passed_over() {
        List<BadLine> bad = new ArrayList<>();
        String file = HEADER + "{\"unit\": {\"id\": \"u-1\", \"type\": \"HIC\"}}\n\n"
                + "{\"unit\": {\"id\": \"u-2\", \"type\": \"HICC\", \"level\": 2}}\n"
                + "{\"bed\": {\"id\": \"b-1\"\n"
                + "{\"bed\": {\"id\": \"b-1\", \"unit\": \"u-1\", \"state\": \"VRIJ\"}}";

        Told told = new Told();
        LineCount count = LINES.capacity(Json.text(file), told, bad::add);

        assertThat(told.all).hasSize(3);
        assertThat(count.text().en()).isEqualTo("3 lines read, 2 skipped");
        assertThat(bad)
                .extracting(line -> line.text().en())
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith("line 4: /unit/level: this is another kind of value")
                                .contains(" · /unit/type: this code does not exist; found: \"HICC\""),
                        other ->
                                assertThat(other).isEqualTo("line 5: the document ends too soon at line 1, column 21"));
    }

    @Example
    void a_bad_line_ends_the_reading_when_nothing_may_be_passed_over() {
        assertThatThrownBy(() -> LINES.capacity(Json.text(HEADER + "{}\n"), new Told(), BadLine::refuse))
                .isInstanceOfSatisfying(
                        BadLineException.class,
                        e -> assertThat(e.line().number()).isEqualTo(2))
                .hasMessageStartingWith("line 2: the whole document: ")
                .hasMessageContaining("one of provider, unit and bed");
    }

    @Example
    void a_file_begins_with_its_header() {
        assertThatThrownBy(() -> LINES.capacity(
                        Json.text("{\"unit\": {\"id\": \"u-1\", \"type\": \"HIC\"}}"), new Told(), bad -> {}))
                .isInstanceOfSatisfying(
                        BadLineException.class,
                        e -> assertThat(Json.paths(e.line().faults())).containsExactly("/format", "/unit"));
    }

    @Example
    void a_header_that_cannot_be_read_is_never_passed_over() {
        List<String> headers = List.of(
                "{\"format\": \"lcbb-capacity-lines/2\"}",
                "{\"format\": \"lcbb-capacity-lines/1\", \"asOf\": \"nu\"}",
                "{\"format\": ");

        assertThat(headers)
                .allSatisfy(header -> assertThatThrownBy(() ->
                                LINES.capacity(Json.text(header + "\n{\"provider\": {\"id\": \"p-1\"}}\n"), bad -> {}))
                        .isInstanceOf(BadLineException.class)
                        .hasMessageStartingWith("line 1: "));
    }

    @Example
    void what_spans_lines_is_told_with_its_number_and_left_out() {
        List<BadLine> bad = new ArrayList<>();
        String file = HEADER
                + "{\"bed\": {\"id\": \"b-1\", \"unit\": \"u-1\", \"state\": \"VRIJ\"}}\n"
                + "{\"bed\": {\"id\": \"b-2\", \"unit\": \"u-9\", \"state\": \"VRIJ\"}}\n"
                + "{\"unit\": {\"id\": \"u-1\", \"type\": \"HIC\"}}\n"
                + "{\"unit\": {\"id\": \"u-1\", \"type\": \"HIC\"}}\n"
                + "{\"unit\": {\"id\": \"u-2\", \"type\": \"HIC\", \"provider\": \"p-9\"}}\n";

        CapacitySnapshot capacity = LINES.capacity(Json.text(file), bad::add);

        assertThat(capacity.asOf()).contains(Instant.parse("2022-06-15T10:00:00Z"));
        assertThat(capacity.units()).hasSize(1);
        assertThat(capacity.beds()).hasSize(1);
        assertThat(bad)
                .extracting(line -> line.number() + line.faults().get(0).path())
                .containsExactly("5/unit/id", "6/unit/provider", "3/bed/unit");
    }

    @Example
    void what_stands_there_twice_and_not_the_same_is_left_out_with_what_points_to_it() {
        List<BadLine> bad = new ArrayList<>();
        String free = "{\"bed\": {\"id\": \"b-1\", \"unit\": \"u-1\", \"state\": \"VRIJ\"}}\n";
        String file = HEADER
                + "{\"unit\": {\"id\": \"u-1\", \"type\": \"HIC\"}}\n"
                + free
                + free.replace("VRIJ", "BEZET")
                + free
                + "{\"unit\": {\"id\": \"u-2\", \"type\": \"HIC\"}}\n"
                + "{\"unit\": {\"id\": \"u-2\", \"type\": \"FPK\"}}\n"
                + free.replace("b-1", "b-2").replace("u-1", "u-2");

        CapacitySnapshot capacity = LINES.capacity(Json.text(file), bad::add);

        assertThat(capacity.units()).extracting(unit -> unit.id().value()).containsExactly("u-1");
        assertThat(capacity.beds()).isEmpty();
        assertThat(bad)
                .extracting(line -> line.number() + line.faults().get(0).path())
                .containsExactly("4/bed/id", "5/bed/id", "7/unit/id", "6/unit/id", "3/bed/id", "8/bed/unit");
    }

    @Example
    void a_line_that_begins_with_a_byte_order_mark_is_a_bad_line() {
        List<BadLine> bad = new ArrayList<>();

        LINES.capacity(
                Json.text(HEADER + "\uFEFF{\"unit\": {\"id\": \"u-1\", \"type\": \"HIC\"}}"), new Told(), bad::add);

        assertThat(bad)
                .singleElement()
                .satisfies(line -> assertThat(line.text().en()).contains("line 2: ", "byte order mark"));
    }

    @Example
    void a_million_beds_are_handed_on_one_by_one() {
        Beds beds = new Beds(1_000_000);
        long[] read = new long[1];

        LineCount count = LINES.capacity(
                beds,
                new Told() {
                    @Override
                    public void bed(Bed bed) {
                        read[0]++;
                    }
                },
                BadLine::refuse);

        assertThat(count).isEqualTo(new LineCount(1_000_001, 0));
        assertThat(read[0]).isEqualTo(1_000_000);
    }

    @Example
    void a_line_without_end_is_passed_over_without_keeping_it() {
        List<BadLine> bad = new ArrayList<>();
        String file = HEADER + " ".repeat(5_000_000) + "\n{\"unit\": {\"id\": \"u-1\", \"type\": \"HIC\"}}\n";

        LineCount count = LINES.capacity(Json.text(file), new Told(), bad::add);

        assertThat(count).isEqualTo(new LineCount(2, 1));
        assertThat(bad.get(0).text().nl()).isEqualTo("regel 2: deze regel is langer dan 1000000 bytes");
    }

    @Property(tries = 50)
    void requests_are_read_from_their_lines_as_they_were_written(@ForAll List<PlacementRequest> requests) {
        List<PlacementRequest> read = new ArrayList<>();
        StringBuilder file = new StringBuilder();
        requests.forEach(request -> file.append(LcbbJson.write(request)).append("\r\n"));

        LineCount count = LINES.requests(Json.text(file.toString()), read::add, BadLine::refuse);

        assertThat(read).isEqualTo(requests);
        assertThat(count).isEqualTo(new LineCount(requests.size(), 0));
    }

    @Provide
    Arbitrary<CapacitySnapshot> snapshots() {
        return DomainArbitraries.snapshots();
    }

    @Provide
    Arbitrary<String> lines() {
        return DomainArbitraries.snapshots()
                .flatMap(capacity -> Arbitraries.of(written(capacity).lines().toList()));
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, 1);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "\"",
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "null",
                "true",
                "1",
                " ",
                "\\ud800",
                "111222333",
                "\"id\":\"x\",",
                "é",
                "\\u0000");
    }

    static String written(CapacitySnapshot capacity) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CapacityLineWriter lines = new CapacityLineWriter(bytes)) {
            lines.write(capacity);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Optional<Consumer<CapacityLines>> quick(QuickCapacityReader reader, String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return reader.read(bytes, 0, bytes.length);
    }

    private static List<Object> told(Optional<Consumer<CapacityLines>> line) {
        Told told = new Told();
        line.orElseThrow().accept(told);
        return told.all;
    }

    private static class Told implements CapacityLines {

        private final List<Object> all = new ArrayList<>();

        @Override
        public void header(Optional<Instant> asOf) {
            all.add(asOf);
        }

        @Override
        public void provider(Provider provider) {
            all.add(provider);
        }

        @Override
        public void unit(Unit unit) {
            all.add(unit);
        }

        @Override
        public void bed(Bed bed) {
            all.add(bed);
        }
    }

    /** Lines that are made when they are asked for. */
    private static final class Beds extends InputStream {

        private final int most;
        private int made;
        private byte[] line = HEADER.getBytes(StandardCharsets.UTF_8);
        private int place;

        Beds(int most) {
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            if (place == line.length) {
                if (made == most) {
                    return -1;
                }
                line = ("{\"bed\":{\"id\":\"b-" + made++ + "\",\"unit\":\"u-1\",\"state\":\"VRIJ\"}}\n")
                        .getBytes(StandardCharsets.UTF_8);
                place = 0;
            }
            return line[place++];
        }
    }
}
