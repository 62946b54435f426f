/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.matching.Asking;
import nl.beveiligdebedden.matching.Criterion;
import nl.beveiligdebedden.matching.Matcher;
import nl.beveiligdebedden.matching.RuleSet;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.port.CapacitySource;
import nl.beveiligdebedden.port.Decision;

/**
 * The front door: ask which secured beds fit a request, and why the others do not.
 *
 * <p>It advises and never places anybody (LCBB-1). One instance can be used by many threads, as far as its capacity
 * source can. Example:
 *
 * <pre>{@code
 * SecuredBeds beds = SecuredBeds.builder().capacity(() -> snapshot).build();
 * Advice advice = beds.match(request);
 * }</pre>
 */
public interface SecuredBeds {

    /**
     * Starts a front door.
     *
     * @return a builder that has the national rules, the default policy and the system clock
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Asks now, by the clock of this front door in whole seconds.
     *
     * @param request the request
     * @return the advice on every unit, best first
     */
    Advice match(PlacementRequest request);

    /**
     * Asks as if it were a certain moment.
     *
     * @param request the request
     * @param asOf the moment of asking
     * @return the advice on every unit, best first; the same input always gives the same advice
     */
    Advice match(PlacementRequest request, Instant asOf);

    /**
     * Asks over a period: when and why does the answer become another one while all facts stay the same?
     *
     * <p>Confirmations age; titles begin and end and a person comes of age as long as the request has no day of admission
     * of its own.
     *
     * @param request the request
     * @param from the first moment
     * @param until the last moment
     * @return the answer at the first moment, and every turn after it
     * @throws IllegalArgumentException if the last moment lies before the first
     */
    Outlook match(PlacementRequest request, Instant from, Instant until);

    /**
     * Asks the question of a record again, at its own moment and under its own policy, by the rules of this front door.
     *
     * @param decision the record; {@link Decision#with} hands in the capacity when it is not held
     * @return the same bytes, or which part differs
     */
    default Replay replay(Decision decision) {
        return replay(decision, decision.asking());
    }

    /**
     * Asks the question of a record again, as if it were asked at another moment or under another policy.
     *
     * @param decision the record; {@link Decision#with} hands in the capacity when it is not held
     * @param asking the moment and the policy
     * @return the same bytes, or which part differs
     */
    Replay replay(Decision decision, Asking asking);

    /**
     * The rule book: every rule that we know, and where it is applied.
     *
     * @return the national rules and those that own criteria bring
     */
    RuleBook ruleBook();

    /** Chooses what the front door works with. */
    final class Builder {

        private CapacitySource capacity;
        private RuleSet rules = RuleSet.national();
        private FreshnessPolicy freshness = FreshnessPolicy.DEFAULT;
        private InstantSource clock = InstantSource.system();
        private boolean onAllCores;

        private Builder() {}

        /**
         * Where the units and beds come from; required.
         *
         * @param source the source, which is read once for each question
         * @return this builder
         */
        public Builder capacity(CapacitySource source) {
            capacity = Objects.requireNonNull(source);
            return this;
        }

        /**
         * Adds a criterion of your own, after the national ones.
         *
         * @param criterion the criterion
         * @return this builder
         */
        public Builder criterion(Criterion criterion) {
            rules = rules.with(criterion);
            return this;
        }

        /**
         * Chooses how long old confirmations are believed.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder freshness(FreshnessPolicy policy) {
            freshness = Objects.requireNonNull(policy);
            return this;
        }

        /**
         * Chooses the clock.
         *
         * @param source the clock
         * @return this builder
         */
        public Builder clock(InstantSource source) {
            clock = Objects.requireNonNull(source);
            return this;
        }

        /**
         * Lets one question keep all cores busy; worth it for hundreds of thousands of beds. The answer is the same.
         *
         * @return this builder
         */
        public Builder onAllCores() {
            onAllCores = true;
            return this;
        }

        /**
         * Opens the front door.
         *
         * @return the front door
         * @throws IllegalStateException if no capacity was given
         */
        public SecuredBeds build() {
            if (capacity == null) {
                throw new IllegalStateException("capacity is required\nMaybe call capacity(() -> snapshot) first");
            }
            return new DefaultSecuredBeds(capacity, new Matcher(rules, onAllCores), freshness, clock);
        }
    }
}
