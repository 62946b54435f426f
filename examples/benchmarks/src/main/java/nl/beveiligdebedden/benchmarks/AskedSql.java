/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.time.Instant;
import nl.beveiligdebedden.benchmarks.sql.Server;
import nl.beveiligdebedden.benchmarks.sql.SqlQuestion;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.need.PlacementRequest;

/** The query, with a server that is stopped afterwards. */
final class AskedSql implements Asked {

    private final Server server = new Server();
    private final SqlQuestion question;

    AskedSql(CapacitySnapshot snapshot) {
        question = new SqlQuestion(server.database(), snapshot);
    }

    @Override
    public Object answer(PlacementRequest request, Instant asOf) {
        return question.answers(request, asOf);
    }

    @Override
    public void close() {
        question.close();
        server.close();
    }
}
