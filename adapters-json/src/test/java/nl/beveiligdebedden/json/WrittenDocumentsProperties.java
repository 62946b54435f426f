/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.Outlook;
import nl.beveiligdebedden.Replay;
import nl.beveiligdebedden.base.Language;
import nl.beveiligdebedden.capacity.CapacityOverview;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.disclosure.Disclosure;
import nl.beveiligdebedden.disclosure.Projection;
import nl.beveiligdebedden.lifecourse.InclusionFacts;
import nl.beveiligdebedden.lifecourse.LifecourseAdvice;
import nl.beveiligdebedden.lifecourse.StabilityClock;
import nl.beveiligdebedden.need.ExpectedStay;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.port.Decision;
import nl.beveiligdebedden.region.ChainAnswer;
import nl.beveiligdebedden.region.RegionChain;
import tools.jackson.databind.JsonNode;

/** Every document that we write names its schema and is as that schema says, and has no field that it does not tell of. */
class WrittenDocumentsProperties {

    @Property(tries = 100)
    void a_request(@ForAll PlacementRequest request) {
        assertAs(LcbbSchema.REQUEST, LcbbJson.write(request));
    }

    @Property(tries = 50)
    void capacity(@ForAll CapacitySnapshot capacity) {
        assertAs(LcbbSchema.CAPACITY, LcbbJson.write(capacity));
    }

    @Property(tries = 50)
    void every_line_of_a_file_of_capacity(@ForAll CapacitySnapshot capacity) {
        CapacityLinesProperties.written(capacity).lines().forEach(line -> {
            assertThat(Schemas.faults(LcbbSchema.CAPACITY_LINE, line)).isEmpty();
            assertThat(ToldFields.untold(LcbbSchema.CAPACITY_LINE, Json.parse(line)))
                    .isEmpty();
        });
    }

    @Property(tries = 50)
    void an_answer(@ForAll Advice advice) {
        assertAs(LcbbSchema.ANSWER, LcbbJson.write(advice));
    }

    @Property(tries = 30)
    void an_answer_over_a_period(@ForAll Outlook outlook) {
        assertAs(LcbbSchema.ANSWER, LcbbJson.write(outlook));
    }

    @Property(tries = 50)
    void a_record_with_capacity_and_without(@ForAll Decision decision) {
        assertAs(LcbbSchema.DECISION, LcbbJson.write(decision));
        assertAs(LcbbSchema.DECISION, LcbbJson.write(decision.withoutCapacity()));
    }

    @Property(tries = 50)
    void a_replay(@ForAll Replay replay) {
        assertAs(LcbbSchema.REPLAY, LcbbJson.write(replay));
    }

    @Property(tries = 50)
    void a_chain(@ForAll RegionChain chain) {
        assertAs(LcbbSchema.CHAIN, LcbbJson.write(chain));
    }

    @Property(tries = 50)
    void an_answer_about_a_chain(@ForAll ChainAnswer answer) {
        assertAs(LcbbSchema.CHAIN_ANSWER, LcbbJson.write(answer));
    }

    @Property(tries = 50)
    void facts_about_the_levensloopaanpak(@ForAll InclusionFacts inclusion, @ForAll StabilityClock clock) {
        OutflowFacts outflow = new OutflowFacts(OptionalInt.empty(), Optional.of(clock), Map.of());

        assertAs(LcbbSchema.INCLUSION, LcbbJson.write(inclusion));
        assertAs(LcbbSchema.OUTFLOW, LcbbJson.write(outflow));
    }

    @Property(tries = 50)
    void an_answer_about_the_levensloopaanpak(@ForAll LifecourseAdvice advice) {
        assertAs(LcbbSchema.LIFECOURSE_ANSWER, LcbbJson.write(advice));
    }

    @Property(tries = 50)
    void who_pays(@ForAll PlacementRequest request, @ForAll ExpectedStay stay) {
        assertAs(LcbbSchema.FUNDING, LcbbJson.write(request, stay));
    }

    @Property(tries = 50)
    void what_may_be_told(@ForAll Disclosure disclosure) {
        assertAs(LcbbSchema.DISCLOSURE, LcbbJson.write(disclosure));
    }

    @Property(tries = 50)
    void what_is_handed_over(@ForAll Projection projection) {
        assertAs(LcbbSchema.PROJECTION, LcbbJson.write(projection));
    }

    @Property(tries = 50)
    void an_overview(@ForAll CapacityOverview overview) {
        assertAs(LcbbSchema.OVERVIEW, LcbbJson.write(overview));
    }

    @Property(tries = 50)
    void totals_and_what_was_lost(@ForAll CapacityOverview overview) {
        Carried<CapacityTotals> totals = CapacityTotals.of(overview);

        assertAs(LcbbSchema.TOTALS, LcbbJson.write(totals.value()));
        assertAs(LcbbSchema.LOSSES, LcbbJson.write(totals.losses()));
    }

    @Property(tries = 50)
    void a_problem(@ForAll List<Fault> faults, @ForAll Language language) {
        assertAs(LcbbSchema.PROBLEM, LcbbJson.write(LcbbProblem.of(faults), language));
    }

    private static void assertAs(LcbbSchema schema, String written) {
        JsonNode document = LcbbJson.parse(Json.text(written));
        assertThat(document.path("$schema").asString()).isEqualTo(schema.id());
        assertThat(Schemas.faults(schema, document)).isEmpty();
        assertThat(ToldFields.untold(schema, document)).isEmpty();
    }
}
