/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.disclosure.DisclosureTable;
import nl.beveiligdebedden.law.LegalTerm;
import nl.beveiligdebedden.law.LegalTerms;
import nl.beveiligdebedden.law.TitleTimeline;
import nl.beveiligdebedden.lifecourse.Lifecourse;
import nl.beveiligdebedden.matching.RuleSet;
import nl.beveiligdebedden.need.Funding;
import nl.beveiligdebedden.norm.CanonicalText;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Rule;
import nl.beveiligdebedden.norm.RuleCatalogue;
import nl.beveiligdebedden.region.RegionChain;
import nl.beveiligdebedden.validation.Soundness;
import nl.beveiligdebedden.validation.UnitQuality;

/**
 * What every reason and every rule means in one version of the rule set.
 *
 * @param version the version
 * @param meanings the hash of the two sentences, by criterion, rule and effect, or by the word rule and its id
 */
record ReasonCodes(Version version, SortedMap<String, String> meanings) {

    /** A semantic version; the constants stand from small steps to large ones. */
    record Version(int major, int minor, int patch) implements Comparable<Version> {

        enum Step {
            PATCH,
            MINOR,
            MAJOR
        }

        static Version of(String text) {
            int[] parts =
                    Arrays.stream(text.split("\\.")).mapToInt(Integer::parseInt).toArray();
            return new Version(parts[0], parts[1], parts[2]);
        }

        Step stepTo(Version next) {
            if (next.major > major) {
                return Step.MAJOR;
            }
            return next.major == major && next.minor > minor ? Step.MINOR : Step.PATCH;
        }

        @Override
        public int compareTo(Version other) {
            return Arrays.compare(new int[] {major, minor, patch}, new int[] {other.major, other.minor, other.patch});
        }

        @Override
        public String toString() {
            return major + "." + minor + "." + patch;
        }
    }

    static ReasonCodes ofTheCode() {
        SortedMap<String, String> meanings = new TreeMap<>();
        reasonsOfTheCode()
                .distinct()
                .collect(groupingBy(ReasonCodes::key, mapping(Reason::sentence, toList())))
                .forEach((key, sentences) -> meanings.put(key, hash(sentences)));
        rulesOfTheCode()
                .collect(groupingBy(ReasonCodes::key, mapping(Rule::statement, toList())))
                .forEach((key, statements) -> meanings.put(key, hash(statements)));
        return new ReasonCodes(Version.of(RuleSet.national().version()), meanings);
    }

    private static Stream<Reason> reasonsOfTheCode() {
        Stream<Reason> others = Stream.of(
                        TitleTimeline.reasons(), Funding.reasons(), DisclosureTable.reasons(), RegionChain.reasons())
                .flatMap(byClass -> byClass.values().stream())
                .flatMap(List::stream);
        return Stream.of(
                        RuleSet.national().reasons().stream(),
                        others,
                        Soundness.reasons().values().stream().flatMap(List::stream),
                        Lifecourse.reasons().stream(),
                        UnitQuality.reasons().stream())
                .flatMap(reasons -> reasons);
    }

    private static Stream<Rule> rulesOfTheCode() {
        Stream<Rule> terms = LegalTerms.all().stream()
                .map(LegalTerm::rule)
                .filter(rule -> rule.id().value().startsWith("LAW-"));
        return Stream.concat(RuleCatalogue.all().stream(), terms);
    }

    static ReasonCodes parse(String version, List<String> lines) {
        return new ReasonCodes(
                Version.of(version),
                lines.stream()
                        .collect(sorted(
                                line -> line.substring(0, line.lastIndexOf(' ')),
                                line -> line.substring(line.lastIndexOf(' ') + 1))));
    }

    private static <T> Collector<T, ?, SortedMap<String, String>> sorted(
            Function<T, String> key, Function<T, String> value) {
        return toMap(
                key,
                value,
                (first, second) -> {
                    throw new IllegalStateException("one key has two meanings: " + first + " and " + second);
                },
                TreeMap::new);
    }

    private static String key(Reason reason) {
        return reason.criterion() + " " + reason.rule().id() + " " + reason.effect();
    }

    private static String key(Rule rule) {
        return "rule " + rule.id();
    }

    /** Of all sentences that stand at one key: another one, or one more, is another meaning. */
    private static String hash(List<Text> texts) {
        return CanonicalText.of(texts.stream()
                        .map(text -> List.of(text.nl(), text.en()))
                        .toList())
                .hash();
    }

    String lines() {
        return meanings.entrySet().stream()
                .map(meaning -> meaning.getKey() + " " + meaning.getValue() + "\n")
                .collect(joining());
    }

    /** Every key that another version has, or means otherwise, without a step that is large enough for it. */
    List<String> faults(ReasonCodes next) {
        Version.Step step = version.stepTo(next.version);
        List<String> faults = new ArrayList<>();
        meanings.forEach((key, hash) -> {
            if (!hash.equals(next.meanings.get(key)) && step != Version.Step.MAJOR) {
                faults.add(key + (next.meanings.containsKey(key) ? " has another meaning" : " is gone")
                        + ": that asks for version " + (version.major + 1) + ".0.0");
            }
        });
        next.meanings.keySet().stream()
                .filter(key -> !meanings.containsKey(key) && step == Version.Step.PATCH)
                .forEach(key -> faults.add(
                        key + " is new: that asks for version " + version.major + "." + (version.minor + 1) + ".0"));
        return faults;
    }
}
