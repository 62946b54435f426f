/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.beveiligdebedden.jdbc.Authority;
import nl.beveiligdebedden.jdbc.JdbcCapacity;
import nl.beveiligdebedden.jdbc.JdbcReservations;

/**
 * Whether any question of the store costs more when the history grows. Times are shown; what counts is what the database
 * itself says that it touched, which no other program on the machine changes.
 */
final class History {

    private static final int COUNTRY = 1740;
    private static final int ROUNDS = 20;

    /** One step more down each index, and never more. */
    private static final double MOST_GROWTH = 1.5;

    private static final int SOME = 10;

    private final PlainJdbc plain;
    private final Dialect dialect;
    private final JdbcCapacity capacity;
    private final JdbcReservations reservations;
    private final Map<String, Long> touchedAtFirst = new TreeMap<>();
    private long reports = COUNTRY;
    private int turn;

    /** What the two databases say differently. */
    private enum Dialect {
        POSTGRES(
                "set session_replication_role = replica",
                "set session_replication_role = default",
                "generate_series(1, %d) as step (x)",
                "explain (analyze, buffers, costs off, timing off, summary off) ",
                Pattern.compile("shared hit=(\\d+)(?: read=(\\d+))?")),
        H2(
                "set referential_integrity false",
                "set referential_integrity true",
                "system_range(1, %d) step",
                "explain analyze ",
                Pattern.compile("scanCount: (\\d+)()"));

        private final String trust;
        private final String doubt;
        private final String range;
        private final String explain;
        private final Pattern touched;

        Dialect(String trust, String doubt, String range, String explain, Pattern touched) {
            this.trust = trust;
            this.doubt = doubt;
            this.range = range;
            this.explain = explain;
            this.touched = touched;
        }

        /** PostgreSQL sums up in its first line what H2 says for each table. */
        long touched(String plan) {
            Matcher matcher = touched.matcher(plan);
            Stream<Long> found = matcher.results().map(one -> number(one.group(1)) + number(one.group(2)));
            return this == POSTGRES
                    ? found.findFirst().orElse(0L)
                    : found.mapToLong(Long::longValue).sum();
        }

        private static long number(String digits) {
            return digits == null || digits.isEmpty() ? 0 : Long.parseLong(digits);
        }
    }

    private History(DataSource source, Dialect dialect) {
        this.plain = new PlainJdbc(source);
        this.dialect = dialect;
        this.capacity = JdbcCapacity.open(source);
        this.reservations = JdbcReservations.open(source, Authority.COVENANT);
        capacity.load(Ward.of(COUNTRY));
    }

    static boolean onPostgres(Path folder, int most) {
        try (Server server = Server.start(folder)) {
            return new History(Pools.of(server.url(), 2), Dialect.POSTGRES).measure(most);
        }
    }

    static boolean onH2(Path folder, int most) {
        return new History(Pools.of(Prove.h2(folder), 2), Dialect.H2).measure(most);
    }

    private boolean measure(int most) {
        boolean flat = true;
        for (int size = 10_000; size <= most; size *= 10) {
            grow(size);
            System.out.printf("%d reports and as many steps of claims%n", reports);
            times().forEach((what, seconds) -> System.out.printf("  %-22s %8.1f ms%n", what, seconds * 1000));
            flat &= questions(size == most);
        }
        System.out.println(flat ? "no question grows with the history" : "a question GROWS with the history");
        return flat;
    }

    /** As many reports as asked for, bed after bed, as time would have brought them. */
    private void grow(int size) {
        long steps = (size - reports) / COUNTRY;
        String range = dialect.range.formatted(steps);
        plain.run(
                dialect.trust,
                "insert into bed_report (bed_id, sequence_number, state, confirmed_at, reported_by)"
                        + " select bed_id, sequence_number + x, 'VRIJ', confirmed_at, 'AANBIEDER'"
                        + " from latest_bed_report, " + range + " order by x",
                "insert into claim_event (bed_id, order_key, request_id, step, occurred_at)"
                        + " select bed_id, 'h-' || (sequence_number + x), 'history', 'RELEASE', confirmed_at"
                        + " from latest_bed_report, " + range + " order by x",
                "merge into latest_bed_report now using latest_of_history told on now.bed_id = told.bed_id"
                        + " when matched then update set sequence_number = told.sequence_number",
                dialect.doubt,
                "analyze");
        reports += steps * COUNTRY;
    }

    private Map<String, Double> times() {
        return new TreeMap<>(Map.of(
                "read all", median(capacity::read),
                "load all again", median(() -> capacity.load(Ward.of(COUNTRY))),
                "reserve and release", median(this::reserveAndRelease),
                "claims", median(reservations::claims),
                "conflicts", median(reservations::conflicts)));
    }

    private static double median(Supplier<?> work) {
        List<Double> times =
                Stream.generate(() -> Speed.seconds(work::get)).limit(ROUNDS).toList();
        return Speed.median(times);
    }

    private boolean reserveAndRelease() {
        Speed.reserveAndRelease(reservations, "b-" + turn % COUNTRY, "o" + turn++);
        return true;
    }

    private boolean questions(boolean withPlan) {
        boolean flat = true;
        for (String question : PlainJdbc.questions("b-17")) {
            String plan = String.join("\n", plain.plan(dialect.explain + question));
            long touched = dialect.touched(plan);
            long first = touchedAtFirst.computeIfAbsent(question, any -> touched);
            flat &= touched <= first * MOST_GROWTH + SOME;
            System.out.printf("  touched %6d (at first %6d)  %s%n", touched, first, shortened(question));
            if (withPlan) {
                System.out.println(plan.indent(4));
            }
        }
        return flat;
    }

    private static String shortened(String question) {
        String line = question.replaceAll("\\s+", " ").trim();
        return line.length() > 90 ? line.substring(0, 87) + "..." : line;
    }
}
