/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.LossKind;

/** What was lost, for people: what happened to the same field in many places is one line. */
final class LossReport {

    private final List<Loss> losses;
    private final LanguageOption language;

    LossReport(List<Loss> losses, LanguageOption language) {
        this.losses = losses;
        this.language = language;
    }

    private record Same(LossKind kind, String what) {}

    Stream<String> lines() {
        Stream<String> lines = losses.stream()
                .collect(groupingBy(
                        loss -> new Same(loss.kind(), language.say(loss.what())), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(this::line);
        return Stream.concat(lines, Stream.of("lcbb: " + count())).map(Shown::oneLine);
    }

    private String line(List<Loss> same) {
        String first = language.say(same.get(0).message());
        int others = same.size() - 1;
        return others == 0
                ? first
                : first + language.say(" (en nog " + others + " keer)", " (and " + others + " times more)");
    }

    private String count() {
        return switch (losses.size()) {
            case 0 -> language.say("er gaat niets verloren", "nothing is lost");
            case 1 -> language.say("1 verlies", "1 loss");
            default -> language.say(losses.size() + " verliezen", losses.size() + " losses");
        };
    }
}
