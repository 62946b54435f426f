/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.disclosure.DisclosureTable;
import nl.beveiligdebedden.law.LegalTerm;
import nl.beveiligdebedden.law.LegalTerms;
import nl.beveiligdebedden.law.TitleTimeline;
import nl.beveiligdebedden.lifecourse.Lifecourse;
import nl.beveiligdebedden.matching.Asking;
import nl.beveiligdebedden.matching.Matcher;
import nl.beveiligdebedden.need.Funding;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.port.CapacitySource;
import nl.beveiligdebedden.port.Decision;
import nl.beveiligdebedden.region.RegionChain;
import nl.beveiligdebedden.validation.Soundness;
import nl.beveiligdebedden.validation.UnitQuality;

/** The only front door. */
final class DefaultSecuredBeds implements SecuredBeds {

    private final CapacitySource capacity;
    private final Matcher matcher;
    private final FreshnessPolicy freshness;
    private final InstantSource clock;

    DefaultSecuredBeds(CapacitySource capacity, Matcher matcher, FreshnessPolicy freshness, InstantSource clock) {
        this.capacity = capacity;
        this.matcher = matcher;
        this.freshness = freshness;
        this.clock = clock;
    }

    @Override
    public Advice match(PlacementRequest request) {
        return match(request, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    @Override
    public Advice match(PlacementRequest request, Instant asOf) {
        return advice(request, capacity.read(), new Asking(asOf, freshness));
    }

    @Override
    public Outlook match(PlacementRequest request, Instant from, Instant until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until (" + until + ") must be from (" + from + ") or later");
        }
        CapacitySnapshot snapshot = capacity.read();
        Asking asking = new Asking(from, freshness);
        return new Outlook(advice(request, snapshot, asking), until, matcher.turns(request, snapshot, asking, until));
    }

    private Advice advice(PlacementRequest request, CapacitySnapshot snapshot, Asking asking) {
        return new Advice(request, asking, matcher.rules(), matcher.assess(request, snapshot, asking));
    }

    @Override
    public Replay replay(Decision decision, Asking asking) {
        Decision now = decision.capacity()
                .snapshot()
                .map(snapshot -> advice(decision.request(), snapshot, asking).decision())
                .orElseGet(() -> withoutAnswer(decision, asking));
        return Replay.of(decision, now);
    }

    private Decision withoutAnswer(Decision decision, Asking asking) {
        return Decision.builder()
                .request(decision.request())
                .capacity(decision.capacity())
                .asking(asking)
                .ruleSet(matcher.rules().edition())
                .referenceData(ReferenceData.EDITION)
                .build();
    }

    @Override
    public RuleBook ruleBook() {
        Stream<RuleBook.Use> criteria = matcher.rules().criteria().stream()
                .flatMap(criterion -> uses(criterion.getClass().getName(), criterion.reasons()));
        Stream<RuleBook.Use> others = Stream.of(
                        TitleTimeline.reasons(),
                        Funding.reasons(),
                        Soundness.reasons(),
                        DisclosureTable.reasons(),
                        RegionChain.reasons())
                .flatMap(checks -> checks.entrySet().stream())
                .flatMap(check -> uses(check.getKey(), check.getValue()));
        Stream<RuleBook.Use> lists = Stream.of(
                        uses(Lifecourse.class.getName(), Lifecourse.reasons()),
                        uses(UnitQuality.class.getName(), UnitQuality.reasons()))
                .flatMap(uses -> uses);
        return RuleBook.of(Stream.of(criteria, others, lists, faults(), terms())
                .flatMap(uses -> uses)
                .toList());
    }

    private static Stream<RuleBook.Use> uses(String code, List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new RuleBook.Use(reason.rule(), new RuleBook.Place(code, Optional.of(reason.effect()))));
    }

    private static Stream<RuleBook.Use> faults() {
        RuleBook.Place place = new RuleBook.Place(FaultKind.class.getName(), Optional.empty());
        return Arrays.stream(FaultKind.values())
                .flatMap(kind -> kind.rule().stream())
                .map(rule -> new RuleBook.Use(rule, place));
    }

    private static Stream<RuleBook.Use> terms() {
        RuleBook.Place place = new RuleBook.Place(LegalTerms.class.getName(), Optional.empty());
        return LegalTerms.all().stream()
                .map(LegalTerm::rule)
                .filter(rule -> rule.id().value().startsWith("LAW-"))
                .map(rule -> new RuleBook.Use(rule, place));
    }
}
