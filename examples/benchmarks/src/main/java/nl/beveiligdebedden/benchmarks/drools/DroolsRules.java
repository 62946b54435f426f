/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.drools;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.benchmarks.facts.Need;
import nl.beveiligdebedden.benchmarks.facts.Place;
import nl.beveiligdebedden.benchmarks.facts.Places;
import nl.beveiligdebedden.benchmarks.judged.Judgement;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.need.PlacementRequest;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.io.Resource;
import org.kie.api.runtime.KieSession;

/** Drools with its executable model: facts of the units laid out beforehand, one session for each request. */
public final class DroolsRules {

    private static final KieBase RULES = compile();

    private final List<Place> places;

    /**
     * Lays out the facts.
     *
     * @param snapshot the units and beds
     */
    public DroolsRules(CapacitySnapshot snapshot) {
        places = Places.of(snapshot);
    }

    private static KieBase compile() {
        KieServices services = KieServices.get();
        Resource rules = services.getResources().newClassPathResource("criteria.drl", DroolsRules.class);
        KieFileSystem files = services.newKieFileSystem().write(rules);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (!builder.getResults().getMessages().isEmpty()) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    /**
     * Judges every unit by its best bed.
     *
     * @param request the request
     * @param asOf the moment of asking
     * @return a judgement for each unit, best first
     */
    public List<Judgement> judge(PlacementRequest request, Instant asOf) {
        Findings findings = fire(new Need(request, asOf));
        Map<UnitId, List<Judgement>> judged = places.stream()
                .map(place -> Judgement.of(request.person(), place.getUnit(), place.getBed(), findings.of(place)))
                .collect(groupingBy(judgement -> judgement.unit().id(), LinkedHashMap::new, toList()));
        return judged.values().stream()
                .map(beds -> beds.stream().min(Judgement.BEST_BED).orElseThrow())
                .sorted(Judgement.RANKING)
                .toList();
    }

    private Findings fire(Need need) {
        Findings findings = new Findings(places.size());
        KieSession session = RULES.newKieSession();
        try {
            session.setGlobal("findings", findings);
            session.insert(need);
            places.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return findings;
    }
}
