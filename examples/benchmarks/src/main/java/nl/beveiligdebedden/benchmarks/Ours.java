/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.util.List;
import java.util.function.ToLongFunction;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.port.CapacitySource;

/** The library, through its front door; the one place that knows which parts of an answer are read. */
final class Ours {

    private static final int RANKED = 100;

    private Ours() {}

    /** Every unit is judged and numbered; of the first hundred rank, verdict and findings are read. */
    static Asked again(CapacitySnapshot snapshot) {
        return asked(beds(() -> snapshot), Ours::readBest);
    }

    static Asked onAllCores(CapacitySnapshot snapshot) {
        return asked(beds(() -> snapshot).onAllCores(), Ours::readBest);
    }

    /** Each question gets a snapshot that was never seen before, so nothing that was laid out for one helps the next. */
    static Asked first(CapacitySnapshot snapshot) {
        return asked(beds(() -> copy(snapshot)), Ours::readBest);
    }

    /** Rank, verdict and findings of every unit are read. */
    static Asked findingsRead(CapacitySnapshot snapshot) {
        return asked(beds(() -> snapshot), advice -> read(advice.assessments()));
    }

    static Asked everythingRead(CapacitySnapshot snapshot) {
        return asked(beds(() -> snapshot), Ours::readAll);
    }

    private static SecuredBeds.Builder beds(CapacitySource source) {
        return SecuredBeds.builder().capacity(source);
    }

    private static Asked asked(SecuredBeds.Builder builder, ToLongFunction<Advice> reader) {
        SecuredBeds beds = builder.build();
        return (request, asOf) -> reader.applyAsLong(beds.match(request, asOf));
    }

    private static CapacitySnapshot copy(CapacitySnapshot snapshot) {
        return new CapacitySnapshot(snapshot.asOf(), snapshot.providers(), snapshot.units(), snapshot.beds());
    }

    private static long readBest(Advice advice) {
        return read(advice.top(RANKED).assessments());
    }

    private static long read(List<Assessment> assessments) {
        long sum = 0;
        for (Assessment assessment : assessments) {
            sum += assessment.rank()
                    + assessment.verdict().ordinal()
                    + assessment.findings().size();
        }
        return sum;
    }

    private static long readAll(Advice advice) {
        return advice.assessments().stream().mapToLong(Ours::readAll).sum();
    }

    private static long readAll(Assessment assessment) {
        long texts = assessment.findings().stream()
                .map(Finding::text)
                .mapToLong(text -> text.nl().length())
                .sum();
        return texts + assessment.nearMisses().size() + assessment.validUntil().hashCode();
    }
}
