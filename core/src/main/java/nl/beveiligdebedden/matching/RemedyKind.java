/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
    BED_BESCHIKBAAR(
            Owner.AANBIEDER,
            new Text("maakt het bed vrij", "makes the bed available"),
            UnitRemedies::bedInTheWay,
            UnitRemedies::freeBed),
    CONTRA_INDICATIE(
            Owner.AANBIEDER,
            new Text(
                    "laat contra-indicatie '{detail}' los voor deze persoon",
                    "sets contra-indication '{detail}' aside for this person"),
            UnitRemedies::contraIndications,
            UnitRemedies::withoutContraIndication),
    EXTRA_BEVEILIGING(
            Owner.AANBIEDER,
            new Text("zet extra personele beveiliging in", "puts in extra security staff"),
            UnitRemedies::lackOfSecurityStaff,
            UnitRemedies::withSecurityStaff),
    SOMATISCHE_ZORG(
            Owner.AANBIEDER,
            new Text("regelt complexe lichamelijke zorg", "arranges complex bodily care"),
            UnitRemedies::lackOfSomaticCare,
            UnitRemedies::withSomaticCare),
    TITEL_WVGGZ(
            Owner.RECHTER,
            new Text("geeft een zorgmachtiging (Wvggz)", "gives a care authorisation (Wvggz)"),
            RequestRemedies::roomForWvggz,
            RequestRemedies::withZm),
    TITEL_WZD(
            Owner.RECHTER,
            new Text("geeft een rechterlijke machtiging (Wzd)", "gives a court authorisation (Wzd)"),
            RequestRemedies::roomForWzd,
            RequestRemedies::withRm),
    BVT_VERKLARING(
            Owner.RECHTER,
            new Text(
                    "verklaart de beheersbevoegdheden van de Bvt van toepassing",
                    "declares the control powers of the Bvt applicable"),
            RequestRemedies::lackOfBvtPowers,
            RequestRemedies::withBvtPowers),
    INSTEMMING(
            Owner.CLIENT,
            new Text("stemt in met de opname", "agrees with the admission"),
            RequestRemedies::refusal,
            RequestRemedies::withConsent),
    INDICATIE(
            Owner.CIZ,
            new Text("geeft indicatie {detail}", "grants indication {detail}"),
            RequestRemedies::profilesToGrant,
            RequestRemedies::withProfile);

    private final Owner owner;
    private final Text words;
    private final Function<Pairing, Stream<String>> details;
    private final BiFunction<Pairing, String, Pairing> change;
    private final Remedy plain;

    /** A remedy without a choice. */
    RemedyKind(Owner owner, Text words, Function<Pairing, Stream<String>> details, UnaryOperator<Pairing> change) {
        this(owner, words, details, (pairing, none) -> change.apply(pairing));
    }

    RemedyKind(
            Owner owner,
            Text words,
            Function<Pairing, Stream<String>> details,
            BiFunction<Pairing, String, Pairing> change) {
        this.owner = owner;
        this.words = words;
        this.details = details;
        this.change = change;
        this.plain = new Remedy(name(), owner, () -> words);
    }

    /** What can be chosen within this kind, such as the code of a contra-indication; one empty text for no choice. */
    Stream<String> details(Pairing pairing) {
        return details.apply(pairing);
    }

    List<Remedy> possibleFor(Pairing pairing) {
        return details(pairing).map(this::of).toList();
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
                changed = kind.made(remedy) ? kind.change.apply(changed, kind.detailOf(remedy)) : changed;
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
