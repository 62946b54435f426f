/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.beveiligdebedden.Replay;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.matching.Asking;
import nl.beveiligdebedden.port.Decision;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReplayWriterTest {

    private static final Instant ASKED = Instant.parse("2022-06-17T10:00:00Z");

    private final CapacitySnapshot capacity =
            Json.READER.capacity(Json.capacity()).orElseThrow();
    private final SecuredBeds beds =
            SecuredBeds.builder().capacity(() -> capacity).build();
    private final Decision decision =
            beds.match(Json.READER.request(Json.request()).orElseThrow(), ASKED).decision();

    @Test
    void the_same_bytes_are_told_in_one_line() {
        assertThat(LcbbJson.write(beds.replay(decision)))
                .isEqualTo(
                        "{\"$schema\":\"urn:lcbb:schema:replay:1\",\"requestId\":\"casus-2022-014\",\"asOf\":\"2022-06-17T12:00:00+02:00\","
                                + "\"same\":true,\"sameAnswer\":true,\"differences\":[],\"changes\":[]}");
    }

    @Test
    void BED_11_that_goes_with_a_change_of_policy_is_told_with_its_unit() {
        Replay replay = beds.replay(decision, new Asking(ASKED, new FreshnessPolicy(2, 7)));

        JsonNode json = Json.parse(LcbbJson.write(replay));

        assertThat(json.at("/same").asBoolean()).isFalse();
        assertThat(json.at("/differences/0")).isEqualTo(Json.parse("""
                {"part": "POLICY", "recorded": "1/7", "now": "2/7",
                 "text": {"nl": "Vers/bruikbaar in dagen: toen 1/7, nu 2/7.",
                          "en": "Fresh/usable in days: 1/7 then, 2/7 now."}}
                """));
        String verdict = decision.assessments().get(0).verdict().code();
        assertThat(json.at("/changes/0/verdict/recorded").asString()).isEqualTo(verdict);
        assertThat(json.at("/changes/0/verdict/now").asString()).isEqualTo(verdict);
        assertThat(json.at("/changes/0/went/0/rule").asString()).isEqualTo("BED-11");
        assertThat(json.at("/changes/0/came").isEmpty()).isTrue();
        assertThat(json.at("/changes/0/others/0/en").asString()).startsWith("valid until: ");
    }

    @Test
    void capacity_that_is_gone_has_no_present() {
        JsonNode json = Json.parse(LcbbJson.write(beds.replay(decision.withoutCapacity())));

        assertThat(json.at("/differences/0/part").asString()).isEqualTo("CAPACITY");
        assertThat(json.at("/differences/0/now").asString()).isEmpty();
    }
}
