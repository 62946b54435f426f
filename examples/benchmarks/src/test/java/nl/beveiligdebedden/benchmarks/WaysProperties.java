/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.beveiligdebedden.benchmarks.drools.DroolsRules;
import nl.beveiligdebedden.benchmarks.obvious.ObviousObjects;
import nl.beveiligdebedden.benchmarks.silent.SilentLoop;
import nl.beveiligdebedden.benchmarks.sql.Server;
import nl.beveiligdebedden.benchmarks.sql.SqlQuestion;
import nl.beveiligdebedden.testkit.DomainArbitraries;
import nl.beveiligdebedden.testkit.Examples;

/** All ways answer as we do, so that their times can be compared. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class WaysProperties {

    private static Server server;

    @BeforeContainer
    static void startTheServer() {
        server = new Server();
    }

    @AfterContainer
    static void stopTheServer() {
        server.close();
    }

    @Property
    void the_silent_loop_gives_each_unit_the_same_verdict(@ForAll("countries") Country country) {
        SilentLoop loop = new SilentLoop(country.snapshot());

        country.requests()
                .forEach(request -> assertThat(Answers.ofSilentLoop(loop.verdicts(request, country.moment()), country))
                        .isEqualTo(Answers.verdictsOf(Answers.ours(country, request))));
    }

    @Property
    void the_obvious_way_gives_the_same_ranked_verdicts_for_the_same_reasons(@ForAll("countries") Country country) {
        ObviousObjects objects = new ObviousObjects(country.snapshot());

        country.requests()
                .forEach(request -> assertThat(Answers.ofJudgements(objects.judge(request, country.moment())))
                        .isEqualTo(Answers.of(Answers.ours(country, request))));
    }

    @Property
    void Drools_gives_the_same_ranked_verdicts_for_the_same_reasons(@ForAll("countries") Country country) {
        DroolsRules rules = new DroolsRules(country.snapshot());

        country.requests()
                .forEach(request -> assertThat(Answers.ofJudgements(rules.judge(request, country.moment())))
                        .isEqualTo(Answers.of(Answers.ours(country, request))));
    }

    @Property(tries = 100)
    void SQL_gives_the_same_ranked_verdicts_for_the_same_reasons(@ForAll("countries") Country country) {
        try (SqlQuestion question = new SqlQuestion(server.database(), country.snapshot())) {

            country.requests()
                    .forEach(request -> assertThat(Answers.ofSql(question.answers(request, country.moment())))
                            .isEqualTo(Answers.of(Answers.ours(country, request))));
        }
    }

    @Example
    void all_ways_agree_on_the_drawn_country_and_on_the_national_snapshot() {
        Stream.of(Country.drawn(200), Country.national()).forEach(country -> {
            the_silent_loop_gives_each_unit_the_same_verdict(country);
            the_obvious_way_gives_the_same_ranked_verdicts_for_the_same_reasons(country);
            Drools_gives_the_same_ranked_verdicts_for_the_same_reasons(country);
            SQL_gives_the_same_ranked_verdicts_for_the_same_reasons(country);
        });
    }

    @Provide
    Arbitrary<Country> countries() {
        return Combinators.combine(DomainArbitraries.snapshots(), DomainArbitraries.requests())
                .as((snapshot, request) -> new Country(snapshot, List.of(request), Examples.MOMENT));
    }
}
