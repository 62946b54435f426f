/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.beveiligdebedden.RuleBook;
import nl.beveiligdebedden.base.Text;

/** The rules that somebody names, by the id of one rule or by that of a whole family. */
final class RuleChoice {

    private RuleChoice() {}

    static List<RuleBook.Entry> of(List<String> names, List<RuleBook.Entry> all) {
        List<Predicate<RuleBook.Entry>> chosen =
                names.stream().map(name -> named(name, all)).toList();
        return all.stream()
                .filter(entry -> chosen.isEmpty() || chosen.stream().anyMatch(choice -> choice.test(entry)))
                .toList();
    }

    private static Predicate<RuleBook.Entry> named(String name, List<RuleBook.Entry> all) {
        String id = name.toUpperCase(Locale.ROOT);
        Predicate<RuleBook.Entry> exact = entry -> id(entry).equals(id);
        Predicate<RuleBook.Entry> family = entry -> id(entry).startsWith(id + "-");
        Predicate<RuleBook.Entry> choice = all.stream().anyMatch(exact) ? exact : family;
        requireSome(name, all.stream().anyMatch(choice));
        return choice;
    }

    private static void requireSome(String name, boolean found) {
        if (!found) {
            throw unknown(Shown.cut(name));
        }
    }

    private static UnusableInput unknown(String name) {
        return new UnusableInput(new Text(
                "geen regel heet " + name + " en geen familie van regels ook; zie ze alle met: lcbb rules",
                "no rule is named " + name + ", nor is a family of rules; see them all with: lcbb rules"));
    }

    private static String id(RuleBook.Entry entry) {
        return entry.rule().id().value();
    }
}
