/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.stream.Collectors.joining;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** What a question touches by the account of the database itself: pages of PostgreSQL, rows of H2. */
final class Touched {

    private static final Pattern PAGES = Pattern.compile("shared hit=(\\d+)(?: read=(\\d+))?");
    private static final Pattern ROWS = Pattern.compile("scanCount: (\\d+)()");

    private Touched() {}

    /** A question with a word before it that asks how it is answered. */
    interface Question {

        Query explained(Handle handle, String explain);
    }

    static int by(DataSource database, Question question) {
        return Jdbi.create(database).withHandle(handle -> {
            boolean rows = Databases.isH2(database);
            String explain = rows ? "explain analyze " : "explain (analyze, buffers, costs off, timing off) ";
            handle.execute("analyze");
            return touched(plan(question.explained(handle, explain)), rows ? ROWS : PAGES);
        });
    }

    private static String plan(Query query) {
        return query.mapTo(String.class).list().stream().collect(joining("\n"));
    }

    /** The first line of each sums up all others. */
    private static int touched(String plan, Pattern amount) {
        Matcher found = amount.matcher(plan);
        return found.find() ? number(found.group(1)) + number(found.group(2)) : Integer.MAX_VALUE;
    }

    private static int number(String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
