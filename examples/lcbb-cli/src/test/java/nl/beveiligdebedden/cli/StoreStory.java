/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Examples.aRequest;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Examples.capacity;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.jdbc.Authority;
import nl.beveiligdebedden.jdbc.GuardedCapacity;
import nl.beveiligdebedden.jdbc.JdbcCapacity;
import nl.beveiligdebedden.jdbc.JdbcDecisionLog;
import nl.beveiligdebedden.jdbc.JdbcReservations;
import nl.beveiligdebedden.jdbc.Saved;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.ClaimAnswer;
import nl.beveiligdebedden.port.ClaimOrder;
import nl.beveiligdebedden.port.ClaimOutcome;
import nl.beveiligdebedden.port.LogEntry;
import org.junit.jupiter.api.Test;

/** What an EPD does with the store, from its beds to a reservation; the documentation shows these lines. */
class StoreStory {

    @Test
    void a_provider_loads_its_beds_asks_records_the_answer_and_keeps_a_bed() {
        DataSource dataSource = new UrlDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        CapacitySnapshot snapshot = capacity(List.of(aUnit().build()), List.of(aBed().build()));
        PlacementRequest request = aRequest().build();
        Instant now = MOMENT;

        Saved saved = JdbcCapacity.open(dataSource).load(snapshot);
        GuardedCapacity beds = GuardedCapacity.open(dataSource, Authority.COVENANT);
        JdbcReservations reservations = JdbcReservations.open(dataSource, Authority.COVENANT);
        JdbcDecisionLog log = JdbcDecisionLog.open(dataSource, Authority.COVENANT);
        Actor provider = new Actor(ActorRole.AANBIEDER, "p-01");

        CapacitySnapshot seen = beds.read(provider).orElseThrow();
        Advice advice = SecuredBeds.builder().capacity(() -> seen).build().match(request, now);
        String record = LcbbJson.write(advice.decision());
        log.append(new LogEntry("DECISION", request.id(), now, record), provider);

        ClaimOrder order = new ClaimOrder("order-1", new BedId("b-01"), request.id());
        ClaimAnswer answer = reservations.reserve(order, now.plus(Duration.ofHours(2)), provider, now);

        assertThat(saved.stored()).isEqualTo(snapshot);
        assertThat(log.last().orElseThrow().number()).isEqualTo(1);
        assertThat(answer.outcome()).isEqualTo(ClaimOutcome.DONE);
        assertThat(beds.claims(provider).orElseThrow())
                .containsExactly(answer.claim().orElseThrow());
    }
}
