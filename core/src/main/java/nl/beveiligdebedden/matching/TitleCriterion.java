/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;
import nl.beveiligdebedden.norm.Remedy;

/** Does a legal title hold that fits the regimes of the unit? Rules TTL-1, TTL-3, TTL-22 and TTL-25. */
final class TitleCriterion implements Criterion {

    private static final Reasons REASONS = Reasons.of("title");
    private static final Reason AGREES = REASONS.support(
            "TTL-3",
            "De persoon stemt in met de opname (informed consent).",
            "The person agrees with the admission (informed consent).");
    private static final Reason VOLUNTARY_IS_RARE = REASONS.condition(
            "TTL-1",
            "Er is geen geldige titel. Vrijwillige opname kan, maar is zeldzaam: spreek af wat er gebeurt als iemand weg wil.",
            "No title holds. Voluntary admission is possible but rare: agree on what happens if the person wants to leave.");
    private static final Reason CONSENT_UNKNOWN = REASONS.unknown(
            "TTL-3",
            "Er is geen geldige titel, en het is niet bekend of de persoon instemt. Vraag dat na.",
            "No title holds, and it is not known whether the person agrees. Ask for that.");
    private static final Reason NO_TITLE = REASONS.block(
            "TTL-1", "Er is geen geldige titel op de dag van opname.", "No title holds on the day of admission.");
    private static final Reason NO_CONSENT = REASONS.block(
            "TTL-3",
            "De persoon stemt niet in met een vrijwillige opname.",
            "The person does not agree with a voluntary admission.");
    private static final Reason REGIMES_UNKNOWN = REASONS.unknown(
            "TTL-25",
            "De rechtsregimes van de afdeling zijn niet ingevuld. Vraag ze na.",
            "The legal regimes of the unit are not recorded. Ask for them.");
    private static final Reason REGIME_FITS = REASONS.support(
            "TTL-25",
            "De titel past bij een regime van de afdeling. Titel: {titles}; regimes: {regimes}.",
            "The title fits a regime of the unit. Title: {titles}; regimes: {regimes}.");
    private static final Reason DJI_PLACES = REASONS.condition(
            "TTL-22",
            "Bij een strafrechtelijke titel plaatst DJI. Vraag de plaatsing daar aan.",
            "With a criminal title DJI does the placing. Ask for the place there.");
    private static final Reason REGIME_DOES_NOT_FIT = REASONS.block(
            "TTL-25",
            "De titel past niet bij de regimes van de afdeling. Titel: {titles}; regimes: {regimes}.",
            "The title does not fit the regimes of the unit. Title: {titles}; regimes: {regimes}.");

    @Override
    public List<Reason> reasons() {
        return REASONS.all();
    }

    @Override
    public Object view(Place place, Instant asOf) {
        return place.unit().regimes();
    }

    @Override
    public List<Finding> ask(Pairing pairing) {
        return pairing.validTitles().isEmpty() ? judgeConsent(pairing) : judgeRegimes(pairing);
    }

    private static List<Finding> judgeConsent(Pairing pairing) {
        return switch (pairing.request().informedConsent()) {
            case YES -> List.of(AGREES.found(), VOLUNTARY_IS_RARE.found());
            case NOT_RECORDED ->
                List.of(CONSENT_UNKNOWN.found(Fact.missing("informedConsent", "de instemming", "the consent")));
            case NO -> {
                List<Remedy> remedies = new ArrayList<>(RemedyKind.INSTEMMING.possibleFor(pairing));
                remedies.addAll(titlesFor(pairing));
                yield List.of(
                        NO_TITLE.found().liftedBy(remedies), NO_CONSENT.found().liftedBy(remedies));
            }
        };
    }

    private static List<Finding> judgeRegimes(Pairing pairing) {
        if (!pairing.unit().regimes().isKnown()) {
            return List.of(REGIMES_UNKNOWN.found(Fact.missing("regimes", "de rechtsregimes", "the legal regimes")));
        }
        Set<TitleKind> fitting = EnumSet.noneOf(TitleKind.class);
        for (TitleKind kind : kinds(pairing)) {
            if (kind.fitsAny(pairing.unit().regimes().values())) {
                fitting.add(kind);
            }
        }
        return fitting.isEmpty() ? List.of(doesNotFit(pairing)) : fits(fitting, pairing);
    }

    private static Finding doesNotFit(Pairing pairing) {
        return REGIME_DOES_NOT_FIT
                .found(Fact.of("titles", kinds(pairing)), regimes(pairing))
                .liftedBy(titlesFor(pairing));
    }

    private static List<Finding> fits(Set<TitleKind> fitting, Pairing pairing) {
        Finding fits = REGIME_FITS.found(Fact.of("titles", fitting), regimes(pairing));
        for (TitleKind kind : fitting) {
            if (!kind.isCriminal()) {
                return List.of(fits);
            }
        }
        return List.of(fits, DJI_PLACES.found(Fact.of("titles", fitting)));
    }

    private static Set<TitleKind> kinds(Pairing pairing) {
        Set<TitleKind> kinds = EnumSet.noneOf(TitleKind.class);
        for (LegalTitle title : pairing.validTitles()) {
            kinds.add(title.kind());
        }
        return kinds;
    }

    private static Fact regimes(Pairing pairing) {
        return Fact.of("regimes", pairing.unit().regimes().values());
    }

    private static List<Remedy> titlesFor(Pairing pairing) {
        List<Remedy> titles = new ArrayList<>();
        for (RemedyKind kind : List.of(RemedyKind.TITEL_WVGGZ, RemedyKind.TITEL_WZD)) {
            if (isOfUnit(kind, pairing)) {
                titles.addAll(kind.possibleFor(pairing));
            }
        }
        return titles;
    }

    private static boolean isOfUnit(RemedyKind title, Pairing pairing) {
        Regime regime = title == RemedyKind.TITEL_WZD ? Regime.WZD : Regime.WVGGZ;
        return !pairing.unit().regimes().isKnown()
                || pairing.unit().regimes().values().contains(regime);
    }

    @Override
    public Stream<Instant> turningPoints(Pairing pairing) {
        return TitleTurns.of(pairing);
    }
}
