/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.beveiligdebedden.benchmarks.facts.Need;
import nl.beveiligdebedden.benchmarks.facts.Place;
import nl.beveiligdebedden.benchmarks.facts.Places;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.need.PlacementRequest;
import org.postgresql.PGConnection;

/** One query on a table that was filled and analysed beforehand. */
public final class SqlQuestion implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 1000;
    private static final int PLACES_AT_ONCE = 10_000;

    private final Connection connection;
    private final PreparedStatement question;

    /**
     * Fills the table, also when it was there already.
     *
     * @param database where the table is made
     * @param snapshot the units and beds
     */
    public SqlQuestion(DataSource database, CapacitySnapshot snapshot) {
        try {
            connection = database.getConnection();
            load(Places.of(snapshot));
            connection.setAutoCommit(false);
            question = connection.prepareStatement(resource("question.sql"));
            question.setFetchSize(ROWS_AT_ONCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void load(List<Place> places) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(resource("schema.sql"));
            for (int from = 0; from < places.size(); from += PLACES_AT_ONCE) {
                copy(places.subList(from, Math.min(from + PLACES_AT_ONCE, places.size())));
            }
            statement.execute("vacuum analyze place");
        }
    }

    private void copy(List<Place> places) throws SQLException, IOException {
        StringBuilder rows = new StringBuilder();
        places.forEach(place -> rows.append(Row.of(place)).append('\n'));
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy place from stdin", new StringReader(rows.toString()));
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = SqlQuestion.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Asks the query and reads every row.
     *
     * @param request the request
     * @param asOf the moment of asking
     * @return the answers, best first
     */
    public List<SqlAnswer> answers(PlacementRequest request, Instant asOf) {
        try {
            Parameters.bind(question, new Need(request, asOf));
            return read();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<SqlAnswer> read() throws SQLException {
        List<SqlAnswer> answers = new ArrayList<>();
        try (ResultSet rows = question.executeQuery()) {
            while (rows.next()) {
                answers.add(SqlAnswer.of(rows));
            }
        }
        return answers;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
