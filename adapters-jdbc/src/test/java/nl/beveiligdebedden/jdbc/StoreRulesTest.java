/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.beveiligdebedden.RuleBook;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Test;

/** The rule book says that the store applies some rules: it does, and tests that carry the rule in their name show it. */
class StoreRulesTest {

    private static final Pattern PLACE = Pattern.compile("\\(jdbc\\.(\\w+)\\)");

    private static final Map<String, String> CLASS_BY_RULE =
            SecuredBeds.builder()
                    .capacity(() -> Examples.capacity(List.of(), List.of()))
                    .build()
                    .ruleBook()
                    .entries()
                    .stream()
                    .filter(entry -> place(entry).findAny().isPresent())
                    .collect(toMap(
                            entry -> entry.rule().id().value(),
                            entry -> place(entry).findFirst().orElseThrow()));

    private static Stream<String> place(RuleBook.Entry entry) {
        return entry.note().stream()
                .flatMap(note -> PLACE.matcher(note.nl()).results())
                .map((MatchResult found) -> found.group(1));
    }

    @Test
    void the_book_names_the_rules_of_the_store_with_classes_that_are_there() {
        assertThat(CLASS_BY_RULE).containsOnlyKeys("LCBB-9", "LCBB-11", "FILL-3", "FILL-4", "FILL-8");
        assertThat(CLASS_BY_RULE.values())
                .allSatisfy(name -> assertThatCode(() -> Class.forName("nl.beveiligdebedden.jdbc." + name))
                        .doesNotThrowAnyException());
    }

    @Test
    void each_of_them_stands_in_the_name_of_a_test() {
        List<String> names = Stream.of(
                        RolesTest.class,
                        AuthorityTest.class,
                        GuardedCapacityTest.class,
                        JdbcCapacityContract.class,
                        JdbcReservationsContract.class)
                .flatMap(tests -> Stream.of(tests.getDeclaredMethods()))
                .map(Method::getName)
                .toList();

        assertThat(CLASS_BY_RULE.keySet())
                .allSatisfy(rule ->
                        assertThat(names).anyMatch(name -> (name + "_").contains("_" + rule.replace('-', '_') + "_")));
    }
}
