/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.stream.Collectors.toSet;
import static nl.beveiligdebedden.jdbc.Right.CLAIM_ANY_BED;
import static nl.beveiligdebedden.jdbc.Right.CLAIM_OWN_BEDS;
import static nl.beveiligdebedden.jdbc.Right.DELETE_LOG;
import static nl.beveiligdebedden.jdbc.Right.READ_ALL_BEDS;
import static nl.beveiligdebedden.jdbc.Right.READ_FREE_BEDS;
import static nl.beveiligdebedden.jdbc.Right.READ_LOG;
import static nl.beveiligdebedden.jdbc.Right.READ_OWN_BEDS;
import static nl.beveiligdebedden.jdbc.Right.READ_OWN_CASES;
import static nl.beveiligdebedden.jdbc.Right.READ_REPORTS;
import static nl.beveiligdebedden.jdbc.Right.RECORD_CALLS;
import static nl.beveiligdebedden.jdbc.Right.REPORT_OWN_BEDS;
import static nl.beveiligdebedden.jdbc.Right.WRITE_CASES;
import static nl.beveiligdebedden.jdbc.Right.WRITE_OWN_CASES;
import static nl.beveiligdebedden.port.ActorRole.AANBIEDER;
import static nl.beveiligdebedden.port.ActorRole.KETENPARTNER;
import static nl.beveiligdebedden.port.ActorRole.LANDELIJK_COORDINATOR;
import static nl.beveiligdebedden.port.ActorRole.TOEZICHTHOUDER;
import static nl.beveiligdebedden.port.ActorRole.VERZEKERAAR;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.beveiligdebedden.port.ActorRole;

/**
 * Which role may do what; a setting and not a law, because the parties disagree about it (NEED-11).
 *
 * <p>One thing is not a setting: the LCBB never reserves a bed (LCBB-1, LCBB-11). Example: {@code
 * Authority.COVENANT.with(ActorRole.DOORZETTER, Right.CLAIM_ANY_BED)}.
 *
 * @param rights the rights of each role; a role that is not in it may do nothing
 */
public record Authority(Map<ActorRole, Set<Right>> rights) {

    private static final Set<Right> CLAIMS = EnumSet.of(CLAIM_OWN_BEDS, CLAIM_ANY_BED);

    /** What the covenant of 2020 and its evaluation of 2022 say. */
    public static final Authority COVENANT = new Authority(Map.of(
            AANBIEDER,
            EnumSet.of(
                    READ_FREE_BEDS,
                    READ_OWN_BEDS,
                    REPORT_OWN_BEDS,
                    RECORD_CALLS,
                    CLAIM_OWN_BEDS,
                    WRITE_OWN_CASES,
                    READ_OWN_CASES),
            LANDELIJK_COORDINATOR,
            EnumSet.of(READ_ALL_BEDS, RECORD_CALLS, WRITE_CASES, READ_LOG, DELETE_LOG, READ_REPORTS),
            KETENPARTNER,
            EnumSet.of(WRITE_OWN_CASES, READ_OWN_CASES),
            VERZEKERAAR,
            EnumSet.of(READ_REPORTS),
            TOEZICHTHOUDER,
            EnumSet.of(READ_LOG)));

    /**
     * Copies the rights.
     *
     * @param rights the rights of each role; a role that is not in it may do nothing
     * @throws IllegalArgumentException if the LCBB could reserve a bed
     */
    public Authority {
        Map<ActorRole, Set<Right>> copy = new EnumMap<>(ActorRole.class);
        rights.forEach((role, some) -> copy.put(role, Set.copyOf(some)));
        rights = Collections.unmodifiableMap(copy);
        if (!Collections.disjoint(CLAIMS, rights.getOrDefault(LANDELIJK_COORDINATOR, Set.of()))) {
            throw new IllegalArgumentException("LANDELIJK_COORDINATOR must not reserve beds (LCBB-1, LCBB-11)");
        }
    }

    /**
     * Whether a role has a right.
     *
     * @param role the role
     * @param any some rights
     * @return true when it has one of them
     */
    public boolean allows(ActorRole role, Right... any) {
        Set<Right> held = rights.getOrDefault(role, Set.of());
        return Arrays.stream(any).anyMatch(held::contains);
    }

    /**
     * The same authority, with more for one role.
     *
     * @param role the role
     * @param more what it may do as well
     * @return another authority
     * @throws IllegalArgumentException if the LCBB could reserve a bed
     */
    public Authority with(ActorRole role, Right... more) {
        Map<ActorRole, Set<Right>> other = new EnumMap<>(ActorRole.class);
        other.putAll(rights);
        other.merge(role, Set.of(more), Authority::both);
        return new Authority(other);
    }

    /**
     * The same authority, with less for one role; what the role may not do already changes nothing.
     *
     * <p>Example: {@code Authority.COVENANT.without(ActorRole.LANDELIJK_COORDINATOR, Right.DELETE_LOG)}.
     *
     * @param role the role
     * @param less what it may not do any more
     * @return another authority
     */
    public Authority without(ActorRole role, Right... less) {
        Map<ActorRole, Set<Right>> other = new EnumMap<>(ActorRole.class);
        other.putAll(rights);
        other.computeIfPresent(role, (any, held) -> others(held, Set.of(less)));
        return new Authority(other);
    }

    private static Set<Right> others(Set<Right> held, Set<Right> less) {
        return held.stream().filter(right -> !less.contains(right)).collect(toSet());
    }

    private static Set<Right> both(Set<Right> some, Set<Right> more) {
        Set<Right> all = EnumSet.noneOf(Right.class);
        Stream.of(some, more).forEach(all::addAll);
        return all;
    }
}
