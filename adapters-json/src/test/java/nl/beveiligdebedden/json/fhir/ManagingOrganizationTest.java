/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.LossKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The organisation that manages a ward, for a service that does not say who provides it. */
class ManagingOrganizationTest {

    private static final String MANAGED_BY = "/entry/6/resource/managingOrganization";

    private final ObjectNode capacity = Bundles.foreign("fhir-capacity-of-an-epd.json");
    private final ObjectNode service = (ObjectNode) capacity.at("/entry/4/resource");

    @BeforeEach
    void the_ward_is_managed_by_an_organisation() {
        ((ObjectNode) capacity.at("/entry/6/resource"))
                .putObject("managingOrganization")
                .put("reference", "Organization/aanbieder");
    }

    @Test
    void who_manages_the_ward_is_read_as_the_provider_of_a_unit_that_names_none() {
        service.remove("providedBy");

        assertThat(provider()).contains(new ProviderId("ura-00015823"));
        assertThat(paths(LossKind.READ_AS)).contains(MANAGED_BY + "/reference");
    }

    @Test
    void who_provides_the_service_goes_before_who_manages_its_ward() {
        ((ArrayNode) capacity.get("entry"))
                .addObject()
                .putObject("resource")
                .put("resourceType", "Organization")
                .put("id", "zorggroep");
        service.putObject("providedBy").put("reference", "Organization/zorggroep");

        assertThat(provider()).contains(new ProviderId("zorggroep"));
        assertThat(paths(LossKind.NOT_UNDERSTOOD)).contains(MANAGED_BY);
    }

    @Test
    void who_provides_the_service_and_manages_its_ward_is_understood() {
        assertThat(provider()).contains(new ProviderId("ura-00015823"));
        assertThat(read().losses()).extracting(Loss::path).noneMatch(path -> path.startsWith(MANAGED_BY));
    }

    @Test
    void a_bed_in_a_ward_is_closed_when_who_manages_that_is() {
        service.remove("providedBy");
        ((ObjectNode) capacity.at("/entry/8/resource")).put("active", false);

        assertThat(read().value().beds()).isNotEmpty().allMatch(bed -> bed.state() == BedState.GESLOTEN);
    }

    @Test
    void what_manages_a_ward_and_is_no_organisation_in_the_bundle_is_named() {
        service.remove("providedBy");
        ((ObjectNode) capacity.at(MANAGED_BY)).put("reference", "Organization/elders");

        assertThat(provider()).isEmpty();
        assertThat(paths(LossKind.NOT_UNDERSTOOD)).contains(MANAGED_BY);
    }

    private Carried<CapacitySnapshot> read() {
        return Bundles.READER.capacity(capacity).orElseThrow();
    }

    private Optional<ProviderId> provider() {
        return read().value().units().get(0).provider();
    }

    private List<String> paths(LossKind kind) {
        return read().losses().stream()
                .filter(loss -> loss.kind() == kind)
                .map(Loss::path)
                .toList();
    }
}
