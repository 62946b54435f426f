/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.lifecourse.InclusionFacts;
import nl.beveiligdebedden.lifecourse.StabilityClock;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.port.Decision;
import nl.beveiligdebedden.region.RegionChain;
import nl.beveiligdebedden.testkit.Examples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is written is read back as the same value. */
class RoundTripProperties {

    @Property(tries = 300)
    void a_request_is_read_as_it_was_written(@ForAll PlacementRequest request) {
        assertThat(Json.READER.request(Json.parse(LcbbJson.write(request))).orElseThrow())
                .isEqualTo(request);
    }

    @Property(tries = 100)
    void a_record_is_read_as_it_was_written_with_its_capacity_and_without(@ForAll Decision decision) {
        Decision small = decision.withoutCapacity();

        assertThat(read(LcbbJson.write(decision))).isEqualTo(decision);
        assertThat(read(LcbbJson.write(small))).isEqualTo(small);
    }

    @Property(tries = 300)
    void facts_about_inclusion_are_read_as_they_were_written(@ForAll InclusionFacts facts) {
        assertThat(Json.READER.inclusion(Json.parse(LcbbJson.write(facts))).orElseThrow())
                .isEqualTo(facts);
    }

    @Property(tries = 100)
    void facts_about_outflow_are_read_as_they_were_written(
            @ForAll StabilityClock clock, @ForAll @IntRange(max = 300) int months, @ForAll boolean yes) {
        OutflowFacts counted = new OutflowFacts(OptionalInt.of(months), Optional.empty(), Map.of());
        OutflowFacts clocked =
                new OutflowFacts(OptionalInt.empty(), Optional.of(clock), Map.of("triadeConsulted", yes));

        assertThat(Json.READER.outflow(Json.parse(LcbbJson.write(counted))).orElseThrow())
                .isEqualTo(counted);
        assertThat(Json.READER.outflow(Json.parse(LcbbJson.write(clocked))).orElseThrow())
                .isEqualTo(clocked);
    }

    /** As they were before documents named their schema. */
    @Property(tries = 30)
    void a_document_of_the_version_before_is_read_as_well(
            @ForAll PlacementRequest request,
            @ForAll CapacitySnapshot capacity,
            @ForAll Advice advice,
            @ForAll Decision decision,
            @ForAll RegionChain chain,
            @ForAll InclusionFacts facts) {
        assertReadAlike(LcbbJson.write(request), Json.READER::request);
        assertReadAlike(LcbbJson.write(capacity), Json.READER::capacity);
        assertReadAlike(LcbbJson.write(advice), Json.READER::answer);
        assertReadAlike(LcbbJson.write(decision), Json.READER::decision);
        assertReadAlike(LcbbJson.write(chain), Json.READER::chain);
        assertReadAlike(LcbbJson.write(facts), Json.READER::inclusion);
    }

    private static <T> void assertReadAlike(String written, Function<JsonNode, Checked<T>> reader) {
        ObjectNode before = Json.parse(written);
        before.remove("$schema");

        assertThat(reader.apply(before).orElseThrow())
                .isEqualTo(reader.apply(Json.parse(written)).orElseThrow());
    }

    @Property(tries = 100)
    void a_record_is_one_line_and_its_bytes_are_read_back_as_the_same_bytes(@ForAll Decision decision) {
        String written = LcbbJson.write(decision);

        assertThat(written).doesNotContain("\n");
        assertThat(LcbbJson.write(read(written))).isEqualTo(written);
    }

    /** One in eleven of the nanoseconds with nine digits passes the eleven-test. */
    @Property(tries = 300)
    void parts_of_a_second_are_never_taken_for_a_BSN(@ForAll("moments") Instant moment) {
        CapacitySnapshot capacity = new CapacitySnapshot(
                Optional.of(moment),
                List.of(),
                List.of(Examples.aUnit().provider(Optional.empty()).build()),
                List.of(Examples.aBed().confirmedAt(moment).build()));

        assertThat(Json.READER.capacity(Json.parse(LcbbJson.write(capacity))).orElseThrow())
                .isEqualTo(capacity);
    }

    @Property(tries = 20)
    void names_of_providers_and_units_are_kept(@ForAll("names") String name) {
        CapacitySnapshot capacity = new CapacitySnapshot(
                Optional.empty(),
                List.of(new Provider(new ProviderId("p-01"), Optional.of(name))),
                List.of(Unit.builder().like(Examples.aUnit().build()).name(name).build()),
                List.of());

        assertThat(Json.READER.capacity(Json.parse(LcbbJson.write(capacity))).orElseThrow())
                .isEqualTo(capacity);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs().between(0, 999_999_999).map(nanos -> Examples.MOMENT.plusNanos(nanos));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("Afdeling Noord", "'t Huis \"Zuid\"", "Ψ\\n", "a\tb", "é");
    }

    private static Decision read(String json) {
        return Json.READER.decision(Json.text(json)).orElseThrow();
    }
}
