/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.CapacityCount;
import nl.beveiligdebedden.capacity.CapacityOverview;
import nl.beveiligdebedden.capacity.Unit;

/** Prints planned, staffed and bookable capacity for people: the country, each level, each provider. */
final class CapacityPage {

    private static final List<Text> HEAD = List.of(
            new Text("gepland", "planned"),
            new Text("bemand", "staffed"),
            new Text("belegbaar", "bookable"),
            new Text("eerst bellen", "phone first"),
            new Text("niet bekend", "not known"),
            new Text("waar", "where"));

    private static final List<Text> LEGEND = List.of(
            new Text("gepland: alle bedden die er op papier zijn (BED-10)", "planned: all beds on paper (BED-10)"),
            new Text(
                    "bemand: niet gesloten en niet zonder personeel, voor zover bekend (BED-3, BED-9)",
                    "staffed: neither closed nor without staff, as far as known (BED-3, BED-9)"),
            new Text("belegbaar: vrij, en pas bevestigd (BED-1)", "bookable: free, and confirmed lately (BED-1)"),
            new Text(
                    "eerst bellen: vrij, maar al wat langer geleden bevestigd (BED-11)",
                    "phone first: free, but confirmed somewhat longer ago (BED-11)"),
            new Text(
                    "niet bekend: te lang geleden of nooit bevestigd, dus geen ja en geen nee (FILL-9)",
                    "not known: confirmed too long ago or never, so neither a yes nor a no (FILL-9)"));

    private final CapacityOverview overview;
    private final LanguageOption language;
    private final Lines lines;

    CapacityPage(CapacityOverview overview, LanguageOption language, PrintWriter out) {
        this.overview = overview;
        this.language = language;
        this.lines = new Lines(out);
    }

    void print() {
        lines.print(Paint.bold(language.say("Bedden op ", "Beds on ") + AdvicePage.shown(overview.asOf())));
        lines.blank();
        List<List<String>> rows = rows();
        Table table = new Table(rows);
        rows.stream().map(table::line).forEach(lines::print);
        lines.blank();
        LEGEND.forEach(line -> lines.print("  ", 4, language.say(line)));
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD.stream().map(language::say).toList());
        rows.add(row(overview.total(), language.say("alles samen", "everything")));
        sorted(Unit::level).forEach((level, count) -> rows.add(row(count, level(level))));
        sorted(Unit::provider).forEach((provider, count) -> rows.add(row(count, provider(provider))));
        return rows;
    }

    private <K extends Comparable<? super K>> Map<Optional<K>, CapacityCount> sorted(Function<Unit, Optional<K>> key) {
        Map<Optional<K>, CapacityCount> sorted = new TreeMap<>(CapacityPage::compare);
        sorted.putAll(overview.by(key));
        return sorted;
    }

    /** What is not recorded comes last. */
    private static <K extends Comparable<? super K>> int compare(Optional<K> one, Optional<K> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    private String level(Optional<SecurityLevel> level) {
        return level.map(known -> language.say(known.words())).orElse(language.say("zonder niveau", "without a level"));
    }

    private String provider(Optional<ProviderId> provider) {
        return provider.map(known -> language.say("aanbieder ", "provider ") + known)
                .orElse(language.say("zonder aanbieder", "without a provider"));
    }

    private List<String> row(CapacityCount count, String where) {
        List<Integer> numbers =
                List.of(count.planned(), count.staffed(), count.bookable(), count.toConfirm(), count.unknown());
        Stream<String> cells =
                IntStream.range(0, numbers.size()).mapToObj(column -> under(column, numbers.get(column)));
        return Stream.concat(cells, Stream.of(where)).toList();
    }

    /** A number ends where the word above it ends. */
    private String under(int column, int number) {
        String head = language.say(HEAD.get(column));
        return String.format(Locale.ROOT, "%" + head.length() + "d", number);
    }
}
