/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.norm.ChainLink;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.DecisionLog;
import nl.beveiligdebedden.port.LogEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every log of decisions promises: each record hangs on the one before it, and not everybody may write.
 *
 * <p>Extend it for your own port: {@code class MyLogTest extends DecisionLogContract}.
 */
public abstract class DecisionLogContract {

    /** Somebody who may write. */
    protected static final Actor COORDINATOR = new Actor(ActorRole.LANDELIJK_COORDINATOR, "lcbb");

    /** For a subclass. */
    protected DecisionLogContract() {}

    /**
     * A log without records.
     *
     * @return the log to test
     */
    protected abstract DecisionLog anEmptyLog();

    /**
     * A record that differs by its number.
     *
     * @param number any number
     * @return a decision about request {@code casus-number}
     */
    protected static LogEntry entry(int number) {
        return new LogEntry("DECISION", new RequestId("casus-" + number), MOMENT.plusSeconds(number), "{}");
    }

    @Test
    void the_first_record_is_the_first_link() {
        ChainLink link = anEmptyLog().append(entry(1), COORDINATOR).orElseThrow();

        assertThat(link).isEqualTo(ChainLink.first(entry(1).hash(COORDINATOR)));
    }

    @Test
    void each_record_hangs_on_the_one_before_it() {
        DecisionLog log = anEmptyLog();
        ChainLink first = log.append(entry(1), COORDINATOR).orElseThrow();

        ChainLink second = log.append(entry(2), COORDINATOR).orElseThrow();

        assertThat(second).isEqualTo(first.next(entry(2).hash(COORDINATOR)));
    }

    @ParameterizedTest
    @EnumSource(
            value = ActorRole.class,
            names = {"VERZEKERAAR", "TOEZICHTHOUDER", "DOORZETTER"})
    void who_has_no_cases_writes_nothing(ActorRole role) {
        DecisionLog log = anEmptyLog();

        Checked<ChainLink> refused = log.append(entry(1), new Actor(role, "z-1"));

        assertThat(refused.faults()).extracting(Fault::kind).containsExactly(FaultKind.NOT_ALLOWED);
        assertThat(log.append(entry(2), COORDINATOR).orElseThrow().number()).isEqualTo(1);
    }

    @Test
    @Timeout(60)
    void records_of_many_at_one_time_make_one_chain() throws Exception {
        DecisionLog log = anEmptyLog();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<ChainLink>> writers = IntStream.range(0, 20)
                .<Callable<ChainLink>>mapToObj(
                        number -> () -> log.append(entry(number), COORDINATOR).orElseThrow())
                .toList();

        List<ChainLink> links = new ArrayList<>();
        for (Future<ChainLink> link : threads.invokeAll(writers)) {
            links.add(link.get());
        }
        threads.shutdown();

        assertThat(links).extracting(ChainLink::number).containsExactlyInAnyOrderElementsOf(oneTo(20));
        assertThat(links).extracting(ChainLink::previous).doesNotHaveDuplicates();
    }

    private static List<Long> oneTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Long::valueOf).toList();
    }
}
