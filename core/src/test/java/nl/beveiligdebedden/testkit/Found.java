/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Remedy;
import nl.beveiligdebedden.norm.Verdict;

/**
 * What was found in a scenario, and whether that is what the rule says.
 *
 * <p>Each method throws an {@link AssertionError} if it does not hold; it shows what was expected beside what was found,
 * with the rules and in words. Get one from {@link Scenario#when}.
 *
 * @param pairing what was asked about
 * @param reasons everything that could have been found
 * @param findings what was found
 */
public record Found(Pairing pairing, List<Reason> reasons, List<Finding> findings) {

    /**
     * Exactly this was found, in this order.
     *
     * @param expected each finding as effect and rule, such as {@code BLOCK BED-2}
     * @return this
     */
    public Found is(String... expected) {
        List<String> found = findings.stream().map(Found::key).toList();
        return holds(found.equals(List.of(expected)), expected(expected), found(findings));
    }

    /**
     * Nothing was found.
     *
     * @return this
     */
    public Found isNothing() {
        return is();
    }

    /**
     * Nothing was found that makes the verdict worse than {@code FITS}.
     *
     * @return this
     */
    public Found hasNoImpact() {
        return verdictIs(Verdict.FITS);
    }

    /**
     * The strongest finding gives this verdict.
     *
     * @param expected the verdict
     * @return this
     */
    public Found verdictIs(Verdict expected) {
        return holds(Verdict.of(findings) == expected, "  verdict " + expected, found(findings));
    }

    /**
     * Looks at one rule only.
     *
     * @param rule the id of the rule, such as {@code BED-5}
     * @return what was found on the ground of this rule
     */
    public Found ofRule(String rule) {
        return new Found(
                pairing,
                reasons,
                findings.stream()
                        .filter(finding -> finding.rule().id().value().equals(rule))
                        .toList());
    }

    /**
     * The last finding compared exactly these facts.
     *
     * @param expected the value of each fact by its name, such as {@code level} and {@code 2H}
     * @return this
     */
    public Found facts(Map<String, String> expected) {
        Map<String, String> found = last().facts().stream().collect(toMap(Fact::name, Fact::value));
        return holds(found.equals(expected), facts("", expected), facts(key(last()), found));
    }

    /**
     * The last finding shows no facts, because they must stay private.
     *
     * @return this
     */
    public Found noFacts() {
        return facts(Map.of());
    }

    /**
     * The last finding says that this field is missing.
     *
     * @param field the field, as documents call it, such as {@code regimes}
     * @return this
     */
    public Found missing(String field) {
        List<String> missing = last().facts().stream()
                .filter(fact -> fact.name().equals("missing"))
                .map(Fact::value)
                .toList();
        return holds(missing.equals(List.of(field)), "  missing: " + field, "  missing: " + list(missing));
    }

    /**
     * The last finding names exactly these remedies.
     *
     * @param expected each remedy as code and owner, such as {@code BED_BESCHIKBAAR by AANBIEDER}
     * @return this
     */
    public Found liftedBy(String... expected) {
        List<String> found = last().remedies().stream().map(Found::remedy).toList();
        return holds(
                found.equals(List.of(expected)),
                "  remedies: " + list(List.of(expected)),
                "  remedies: " + list(found) + "\n" + found(List.of(last())));
    }

    /**
     * The last finding names no remedy: nobody can change it.
     *
     * @return this
     */
    public Found cannotBeLifted() {
        return liftedBy();
    }

    /**
     * The words of all findings.
     *
     * @return the Dutch and the English text of each, a line for each text
     */
    public String texts() {
        return findings.stream()
                .map(finding -> finding.text().nl() + "\n" + finding.text().en())
                .collect(joining("\n"));
    }

    private Finding last() {
        holds(!findings.isEmpty(), "  a finding", found(findings));
        return findings.get(findings.size() - 1);
    }

    private Found holds(boolean asExpected, String expected, String found) {
        if (!asExpected) {
            throw new AssertionError("For %s:\nexpected\n%s\nfound\n%s".formatted(Shown.of(pairing), expected, found));
        }
        return this;
    }

    private String expected(String... keys) {
        return lines(Stream.of(keys).map(this::expected));
    }

    private String expected(String key) {
        return Stream.concat(
                        reasons.stream()
                                .filter(reason -> key(reason).equals(key))
                                .map(reason -> Shown.of(reason.effect(), reason.rule(), reason.sentence())),
                        Stream.of("  " + key + "\n    no criterion that was asked can ever find this"))
                .findFirst()
                .orElseThrow();
    }

    private static String found(List<Finding> findings) {
        return lines(findings.stream().map(Shown::of));
    }

    private static String facts(String key, Map<String, String> facts) {
        Stream<String> lines =
                new TreeMap<>(facts).entrySet().stream().map(fact -> "    " + fact.getKey() + ": " + fact.getValue());
        return ("  facts " + key).stripTrailing() + "\n" + lines(lines);
    }

    private static String lines(Stream<String> lines) {
        return list(lines.toList(), "\n", "  nothing");
    }

    private static String list(Collection<String> some) {
        return list(some, ", ", "none");
    }

    private static String list(Collection<String> some, String between, String none) {
        return some.isEmpty() ? none : String.join(between, some);
    }

    private static String key(Finding finding) {
        return key(finding.reason());
    }

    private static String key(Reason reason) {
        return reason.effect() + " " + reason.rule().id();
    }

    private static String remedy(Remedy remedy) {
        return remedy.code() + " by " + remedy.owner();
    }
}
