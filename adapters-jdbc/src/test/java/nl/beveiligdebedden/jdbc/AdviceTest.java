/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static nl.beveiligdebedden.jdbc.TwoProviders.twoProviders;
import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.ClaimOrder;
import nl.beveiligdebedden.port.LogEntry;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is advised when the database fails fits what was tried. */
class AdviceTest {

    private static final Actor PROVIDER = new Actor(ActorRole.AANBIEDER, "p-01");

    private final Failing database = new Failing();
    private final JdbcCapacity capacity = JdbcCapacity.open(database);
    private final JdbcReservations reservations = JdbcReservations.open(database, Authority.COVENANT);

    /** It works until it is told to fail. */
    private static final class Failing extends OtherDataSource {

        private final DataSource working = H2.anEmptyDatabase("");
        private String state = "";

        @Override
        public Connection getConnection() throws SQLException {
            if (!state.isEmpty()) {
                throw new SQLException("failed", state);
            }
            return working.getConnection();
        }
    }

    private Text advice(String state, ThrowingCallable tried) {
        database.state = state;
        return catchThrowableOfType(CapacityStoreException.class, tried).advice();
    }

    @Test
    void a_question_is_asked_again() {
        assertThat(advice("08006", capacity::read))
                .isEqualTo(new Text(
                        "Misschien is de database niet te bereiken: start haar, en vraag het nog eens",
                        "Maybe the database cannot be reached: start it, and ask again"));
        assertThat(advice("57014", reservations::claims).en())
                .isEqualTo("Maybe too many were at it at one time: ask again");
    }

    @Test
    void an_order_is_sent_again_with_the_same_key() {
        ClaimOrder order = new ClaimOrder("k-1", new BedId("b-01"), new RequestId("casus-1"));

        assertThat(advice("53100", () -> reservations.reserve(order, MOMENT.plusSeconds(60), PROVIDER, MOMENT)))
                .isEqualTo(new Text(
                        "Misschien is de schijf vol of niet te schrijven: maak ruimte, en stuur het nog eens, met"
                                + " dezelfde sleutel",
                        "Maybe the disk is full or cannot be written: make room, and send it again, with the same"
                                + " key"));
    }

    @Test
    void what_has_no_key_is_looked_for_before_it_is_sent_again() {
        JdbcDecisionLog log = JdbcDecisionLog.open(database, Authority.COVENANT);
        LogEntry entry = new LogEntry("DECISION", new RequestId("casus-1"), MOMENT, "{}");

        assertThat(advice("08006", () -> log.append(entry, PROVIDER)))
                .isEqualTo(new Text(
                        "Misschien is de database niet te bereiken: start haar, en kijk of het er staat, en stuur het"
                                + " anders nog eens",
                        "Maybe the database cannot be reached: start it, and look whether it is there, and else send it"
                                + " again"));
    }

    @Test
    void a_file_that_was_not_loaded_is_loaded_again() {
        assertThat(advice("53100", () -> capacity.load(twoProviders())).en())
                .isEqualTo("Maybe the disk is full or cannot be written: make room, and load it again");
    }
}
