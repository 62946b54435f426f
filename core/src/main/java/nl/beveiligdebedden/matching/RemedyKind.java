/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.norm.Owner;
import nl.beveiligdebedden.norm.Remedy;

/**
 * The remedies that exist: who can do what about a block, when that is possible, and which facts it changes.
 *
 * <p>Facts of the person never change. The order of the constants is the order in which remedies are applied: a title
 * comes before the Bvt powers on it.
 */
enum RemedyKind {
    BED_BESCHIKBAAR(Owner.AANBIEDER, "zorgt dat het bed vrij en belegbaar is", "makes the bed free and bookable"),
    CONTRA_INDICATIE(
            Owner.AANBIEDER,
            "laat contra-indicatie '{detail}' los voor deze persoon",
            "sets contra-indication '{detail}' aside for this person"),
    EXTRA_BEVEILIGING(Owner.AANBIEDER, "zet extra personele beveiliging in", "puts in extra security staff"),
    SOMATISCHE_ZORG(Owner.AANBIEDER, "regelt complexe lichamelijke zorg", "arranges complex bodily care"),
    TITEL_WVGGZ(Owner.RECHTER, "geeft een zorgmachtiging (Wvggz)", "gives a care authorisation (Wvggz)"),
    TITEL_WZD(Owner.RECHTER, "geeft een rechterlijke machtiging (Wzd)", "gives a court authorisation (Wzd)"),
    BVT_VERKLARING(
            Owner.RECHTER,
            "verklaart de beheersbevoegdheden van de Bvt van toepassing",
            "declares the control powers of the Bvt applicable"),
    INSTEMMING(Owner.CLIENT, "stemt in met de opname", "agrees with the admission"),
    INDICATIE(Owner.CIZ, "geeft indicatie {detail}", "grants indication {detail}");

    private final Owner owner;
    private final Text words;
    private final Remedy plain;

    RemedyKind(Owner owner, String nl, String en) {
        this.owner = owner;
        this.words = new Text(nl, en);
        this.plain = new Remedy(name(), owner, () -> words);
    }

    /** The kind of a remedy; none when it is of an embedder's own. */
    static Optional<RemedyKind> of(Remedy remedy) {
        return Arrays.stream(values()).filter(kind -> kind.made(remedy)).findFirst();
    }

    /** What can be chosen within this kind, such as the code of a contra-indication; one empty text for no choice. */
    List<String> details(Pairing pairing) {
        return switch (this) {
            case BED_BESCHIKBAAR -> UnitRemedies.bedInTheWay(pairing);
            case CONTRA_INDICATIE -> UnitRemedies.contraIndications(pairing);
            case EXTRA_BEVEILIGING -> UnitRemedies.lackOfSecurityStaff(pairing);
            case SOMATISCHE_ZORG -> UnitRemedies.lackOfSomaticCare(pairing);
            case TITEL_WVGGZ -> RequestRemedies.roomForWvggz(pairing);
            case TITEL_WZD -> RequestRemedies.roomForWzd(pairing);
            case BVT_VERKLARING -> RequestRemedies.lackOfBvtPowers(pairing);
            case INSTEMMING -> RequestRemedies.refusal(pairing);
            case INDICATIE -> RequestRemedies.profilesToGrant(pairing);
        };
    }

    private Pairing change(Pairing pairing, String detail) {
        return switch (this) {
            case BED_BESCHIKBAAR -> UnitRemedies.freeBed(pairing);
            case CONTRA_INDICATIE -> UnitRemedies.withoutContraIndication(pairing, detail);
            case EXTRA_BEVEILIGING -> UnitRemedies.withSecurityStaff(pairing);
            case SOMATISCHE_ZORG -> UnitRemedies.withSomaticCare(pairing);
            case TITEL_WVGGZ -> RequestRemedies.withZm(pairing);
            case TITEL_WZD -> RequestRemedies.withRm(pairing);
            case BVT_VERKLARING -> RequestRemedies.withBvtPowers(pairing);
            case INSTEMMING -> RequestRemedies.withConsent(pairing);
            case INDICATIE -> RequestRemedies.withProfile(pairing, detail);
        };
    }

    List<Remedy> possibleFor(Pairing pairing) {
        List<Remedy> possible = new ArrayList<>();
        for (String detail : details(pairing)) {
            possible.add(of(detail));
        }
        return possible;
    }

    Remedy of(String detail) {
        return detail.isEmpty() ? plain : new Remedy(name() + ":" + detail, owner, () -> wordsFor(detail));
    }

    private Text wordsFor(String detail) {
        Text named = this == CONTRA_INDICATIE ? ContraIndication.of(detail).words() : Text.same(detail);
        return new Text(words.nl().replace("{detail}", named.nl()), words.en().replace("{detail}", named.en()));
    }

    /** The pairing after all of these remedies. */
    static Pairing applyAll(Collection<Remedy> remedies, Pairing pairing) {
        Pairing changed = pairing;
        for (RemedyKind kind : values()) {
            for (Remedy remedy : remedies) {
                changed = kind.made(remedy) ? kind.change(changed, kind.detailOf(remedy)) : changed;
            }
        }
        return changed;
    }

    private boolean made(Remedy remedy) {
        return remedy.code().equals(name()) || remedy.code().startsWith(name() + ":");
    }

    private String detailOf(Remedy remedy) {
        return remedy.code().equals(name()) ? "" : remedy.code().substring(name().length() + 1);
    }
}
