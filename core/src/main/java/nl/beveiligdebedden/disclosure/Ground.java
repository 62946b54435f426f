/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.law.Mark;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Owner;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;
import nl.beveiligdebedden.norm.Remedy;

/** Whether a route is open for a case, and what speaks against sharing a category by it. Unknown is never a yes. */
final class Ground {

    static final Reasons REASONS = Reasons.of("disclosure");

    private static final Map<SharingRoute, Reason> OPEN =
            situations(Effect.SUPPORT, "Deze route is open: {situation}.", "This route is open: {situation}.");
    private static final Map<SharingRoute, Reason> PERHAPS_OPEN = situations(
            Effect.UNKNOWN,
            "We weten niet of deze route open is. Zoek uit of dit zo is: {situation}.",
            "We do not know whether this route is open. Find out whether this is so: {situation}.");
    private static final Map<SharingRoute, Reason> CLOSED = situations(
            Effect.BLOCK,
            "Deze route is niet open. Nodig is: {situation}.",
            "This route is not open. Needed is: {situation}.");
    private static final Reason WEIGHED = REASONS.support(
            "PRV-6",
            "De stappen en afwegingen van de route staan op papier.",
            "The steps and considerations of the route are on paper.");
    private static final Reason PERHAPS_WEIGHED = REASONS.unknown(
            "PRV-6",
            "We weten niet of de stappen en afwegingen van de route gedaan zijn. Leg ze vast.",
            "We do not know whether the steps and considerations of the route were taken. Record them.");
    private static final Reason NOT_WEIGHED = REASONS.block(
            "PRV-6",
            "De stappen en afwegingen van de route zijn nog niet gedaan.",
            "The steps and considerations of the route were not taken yet.");
    private static final Reason TO_CONFIRM = REASONS.condition(
            "PRV-6",
            "Deze route en tabel zijn zoals wij de bron lezen. Vergelijk met de Handreiking gegevensdeling voordat je deelt.",
            "This route and table are as we read the source. Compare them with the Handreiking gegevensdeling before you share.");
    private static final Reason NOT_CARRIED =
            REASONS.block("PRV-6", "Deze route brengt dit niet naar {to}.", "This route does not carry this to {to}.");
    private static final Reason PERHAPS_FILE = REASONS.unknown(
            "PRV-7",
            "Uit het dossier delen mag alleen met toestemming, en die staat niet vast. Vraag erom.",
            "Sharing from the file needs consent, which is not certain. Ask for it.");
    private static final Reason NO_FILE = REASONS.block(
            "PRV-7",
            "Uit het dossier delen mag alleen met toestemming, en die is er niet.",
            "Sharing from the file needs consent, and there is none.");
    private static final Reason REPRESENTED = REASONS.support(
            "PRV-8",
            "De persoon kan dit niet zelf beslissen; de vertegenwoordiger beslist.",
            "The person cannot decide this; the representative decides.");
    private static final Reason PERHAPS_CAPABLE = REASONS.unknown(
            "PRV-8",
            "We weten niet of de persoon zelf over toestemming kan beslissen. Laat dat vaststellen.",
            "We do not know whether the person can decide about consent. Have that established.");
    private static final Reason NOT_REPRESENTED = REASONS.block(
            "PRV-8",
            "De persoon kan niet zelf toestemming geven en niemand mag dat namens de persoon. Vraag vertegenwoordiging aan.",
            "The person cannot give consent and nobody may do so instead. Ask for representation.");
    private static final Reason REFUSED = REASONS.condition(
            "PRV-8",
            "De persoon, of de vertegenwoordiger, wil niet dat er wordt gedeeld. Weeg dat, en leg vast waarom je toch deelt.",
            "The person, or the representative, does not want data to be shared. Weigh that, and record why you share all the same.");
    private static final Reason BIRTH_YEAR_ASKED = REASONS.condition(
            "PRV-10",
            "Het LCBB vraagt het geboortejaar. Vul het in.",
            "The LCBB asks for the year of birth. Record it.");
    private static final Reason RELATIVE =
            REASONS.support("PRV-11", "Een naaste mag uitleg krijgen.", "A relative may get an explanation.");
    private static final Reason PERHAPS_RELATIVE = REASONS.unknown(
            "PRV-11",
            "We weten niet of de persoon goed vindt dat een naaste uitleg krijgt. Vraag dat.",
            "We do not know whether the person agrees that a relative gets an explanation. Ask for that.");
    private static final Reason NO_RELATIVE = REASONS.block(
            "PRV-11",
            "De persoon vindt niet goed dat een naaste uitleg krijgt.",
            "The person does not agree that a relative gets an explanation.");
    private static final Reason NEVER = REASONS.block(
            "REJ-S3", "Waar slachtoffers wonen, wordt nooit gedeeld.", "Where victims live is never shared.");

    private static final Remedy CONSENT = remedy("TOESTEMMING", Owner.CLIENT, "toestemming geven", "give consent");
    private static final Remedy REPRESENTATION =
            remedy("VERTEGENWOORDIGING", Owner.RECHTER, "een vertegenwoordiger benoemen", "appoint a representative");
    private static final Remedy STEPS = remedy(
            "AFWEGING",
            Owner.AANBIEDER,
            "de stappen van de route doen en vastleggen",
            "take and record the steps of the route");

    private final DisclosureTable table;
    private final PlacementRequest request;
    private final SharingQuestion question;
    private final List<Finding> findings = new ArrayList<>();

    Ground(DisclosureTable table, PlacementRequest request, SharingQuestion question) {
        this.table = table;
        this.request = request;
        this.question = question;
        ask();
    }

    private static Map<SharingRoute, Reason> situations(Effect effect, String nl, String en) {
        Map<SharingRoute, Reason> reasons = new EnumMap<>(SharingRoute.class);
        for (SharingRoute route : SharingRoute.values()) {
            if (route != SharingRoute.ANONIEM || effect == Effect.SUPPORT) {
                reasons.put(route, REASONS.add(effect, route.rule(), nl, en));
            }
        }
        return reasons;
    }

    private static Remedy remedy(String code, Owner owner, String nl, String en) {
        return new Remedy(code, owner, () -> new Text(nl, en));
    }

    List<Finding> findings() {
        return findings;
    }

    /** Everything for which a category is left out; nothing when it may be told. */
    List<Finding> against(DataCategory category) {
        if (category == DataCategory.SLACHTOFFERS) {
            return List.of(NEVER.found());
        }
        List<Finding> against =
                new ArrayList<>(findings.stream().filter(Ground::stands).toList());
        if (!table.carried(question.route(), question.to()).contains(category)) {
            against.add(NOT_CARRIED.found(Fact.of("to", question.to())));
        }
        if (category == DataCategory.DOSSIER && validConsent() != Answer.YES) {
            Reason reason = validConsent() == Answer.NO ? NO_FILE : PERHAPS_FILE;
            against.add(reason.found().liftedBy(List.of(CONSENT)));
        }
        return against;
    }

    private static boolean stands(Finding finding) {
        return finding.effect().compareTo(Effect.CONDITION) > 0;
    }

    private void ask() {
        if (question.route() == SharingRoute.VRIJWILLIG) {
            askConsent();
        } else if (question.route() == SharingRoute.ANONIEM) {
            askAnonymous();
        } else {
            askSituation();
        }
        if (question.route() != SharingRoute.VRIJWILLIG && question.facts().consent() == Answer.NO) {
            findings.add(REFUSED.found().liftedBy(List.of(STEPS)));
        }
        if (question.to() == Recipient.NAASTE) {
            findings.add(byConsent(RELATIVE, PERHAPS_RELATIVE, NO_RELATIVE));
        }
        if (table.mark() == Mark.TO_CONFIRM) {
            findings.add(TO_CONFIRM.found());
        }
    }

    private void askConsent() {
        Answer capable = request.person().decisionallyCapable();
        if (capable == Answer.NOT_RECORDED) {
            findings.add(PERHAPS_CAPABLE.found());
        } else if (capable == Answer.NO) {
            findings.add(
                    isRepresented()
                            ? REPRESENTED.found()
                            : NOT_REPRESENTED.found().liftedBy(List.of(REPRESENTATION)));
        }
        Answer consent = question.facts().consent();
        Finding agrees = bySituation(consent);
        findings.add(consent == Answer.YES ? agrees : agrees.liftedBy(List.of(CONSENT)));
    }

    private void askAnonymous() {
        findings.add(bySituation(Answer.YES));
        if (request.person().birthYear().isEmpty()) {
            findings.add(BIRTH_YEAR_ASKED.found());
        }
    }

    private void askSituation() {
        findings.add(bySituation(hasTitle() ? Answer.YES : question.facts().situation()));
        Answer weighed = question.facts().weighed();
        findings.add(
                weighed == Answer.YES
                        ? WEIGHED.found()
                        : (weighed == Answer.NO ? NOT_WEIGHED : PERHAPS_WEIGHED)
                                .found()
                                .liftedBy(List.of(STEPS)));
    }

    /** A title of the Wvggz or the Wzd that holds opens the route of that act. */
    private boolean hasTitle() {
        return request.titles().stream()
                .filter(title -> title.holdsOn(question.day()))
                .anyMatch(title -> List.of(Regime.values()).stream()
                        .anyMatch(regime ->
                                question.route().isOf(regime) && title.kind().fits(regime)));
    }

    private Finding bySituation(Answer answer) {
        Map<SharingRoute, Reason> reasons = answer == Answer.YES ? OPEN : answer == Answer.NO ? CLOSED : PERHAPS_OPEN;
        SharingRoute route = question.route();
        return reasons.get(route).found(new Fact("situation", route.code(), route.situation()));
    }

    private Finding byConsent(Reason yes, Reason unknown, Reason no) {
        Answer consent = validConsent();
        return consent == Answer.YES
                ? yes.found()
                : (consent == Answer.NO ? no : unknown).found().liftedBy(List.of(CONSENT));
    }

    /** Consent of somebody who may give it: the person, or the representative of a person who cannot decide. */
    private Answer validConsent() {
        Answer consent = question.facts().consent();
        Answer capable = request.person().decisionallyCapable();
        if (consent == Answer.NO || capable == Answer.NO && !isRepresented()) {
            return Answer.NO;
        }
        return capable == Answer.NOT_RECORDED ? Answer.NOT_RECORDED : consent;
    }

    private boolean isRepresented() {
        Person person = request.person();
        return person.representative().filter(Representative::decidesAboutCare).isPresent();
    }
}
