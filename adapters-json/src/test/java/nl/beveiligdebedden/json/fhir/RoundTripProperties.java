/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.Json;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.LossKind;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.testkit.Examples;

/** What goes into a bundle comes out equal, and nothing of our own is lost or unknown to us. */
class RoundTripProperties {

    @Property(tries = 300)
    void capacity_comes_back_equal_and_whole(@ForAll CapacitySnapshot capacity) {
        Carried<CapacitySnapshot> read = read(FhirJson.write(capacity).value());

        assertThat(read.value()).isEqualTo(capacity);
        assertThat(read.losses()).isEmpty();
    }

    @Property(tries = 300)
    void a_request_comes_back_equal_and_whole(@ForAll PlacementRequest request) {
        Carried<PlacementRequest> read = Bundles.READER
                .request(Json.parse(FhirJson.write(request).value()))
                .orElseThrow();

        assertThat(read.value()).isEqualTo(request);
        assertThat(read.losses()).isEmpty();
    }

    @Property(tries = 100)
    void only_a_reserved_bed_has_no_code_in_the_standard(@ForAll CapacitySnapshot capacity) {
        long reserved = capacity.beds().stream()
                .filter(bed -> bed.state() == BedState.GERESERVEERD)
                .count();

        assertThat(FhirJson.write(capacity).losses())
                .hasSize((int) reserved)
                .extracting(Loss::kind)
                .allMatch(LossKind.OWN_CODE_ONLY::equals);
    }

    @Property(tries = 20)
    void a_provider_is_known_by_its_AGB_code_or_URA(@ForAll("numbers") String id) {
        CapacitySnapshot capacity = new CapacitySnapshot(
                Optional.of(Examples.MOMENT),
                List.of(new Provider(new ProviderId(id), Optional.empty())),
                List.of(),
                List.of());
        String bundle = FhirJson.write(capacity).value();
        String foreign = bundle.replace(Urls.PROVIDER_ID, "https://voorbeeld.nl/id");

        assertThat(bundle).contains(CareProviderNumber.of(id).orElseThrow().system());
        assertThat(read(foreign).value()).isEqualTo(capacity);
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of("agb-06290123", "ura-00015823", "ura-11111111");
    }

    private static Carried<CapacitySnapshot> read(String bundle) {
        return Bundles.READER.capacity(Json.parse(bundle)).orElseThrow();
    }
}
