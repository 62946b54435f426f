/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.port.Decision;
import nl.beveiligdebedden.testkit.Examples;

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
