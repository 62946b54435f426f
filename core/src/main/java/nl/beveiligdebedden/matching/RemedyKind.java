/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.ProfileAge;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Owner;
import nl.beveiligdebedden.norm.Remedy;

/**
 * The remedies that exist: who can do what about a block, when that is possible, and which facts it changes.
 *
 * <p>Facts of the person never change. The order of the constants is the order in which remedies are applied: a title
 * comes before the Bvt powers on it.
 */
enum RemedyKind {
    BED_BESCHIKBAAR(Owner.AANBIEDER, "maakt het bed vrij", "makes the bed available") {
        @Override
        Stream<String> details(Pairing pairing) {
            return onlyIf(pairing.bedState() != BedState.VRIJ && pairing.bedState() != BedState.BEZET);
        }

        @Override
        Pairing apply(String detail, Pairing pairing) {
            Bed bed = pairing.bed().orElseThrow();
            return pairing.with(Bed.builder().like(bed).state(BedState.VRIJ).build());
        }
    },
    CONTRA_INDICATIE(Owner.AANBIEDER, "laat deze contra-indicatie los", "sets this contra-indication aside") {
        @Override
        Stream<String> details(Pairing pairing) {
            return pairing.unit().contraIndications().values().stream().map(ContraIndication::code);
        }

        @Override
        Text wordsFor(String detail) {
            Text code = ContraIndication.of(detail).words();
            return new Text(
                    "laat contra-indicatie '" + code.nl() + "' los voor deze persoon",
                    "sets contra-indication '" + code.en() + "' aside for this person");
        }

        @Override
        Pairing apply(String detail, Pairing pairing) {
            Unit unit = pairing.unit();
            return pairing.with(Unit.builder()
                    .like(unit)
                    .contraIndications(unit.contraIndications().without(ContraIndication.of(detail)))
                    .build());
        }
    },
    EXTRA_BEVEILIGING(Owner.AANBIEDER, "zet extra personele beveiliging in", "puts in extra security staff") {
        @Override
        Stream<String> details(Pairing pairing) {
            return onlyIf(
                    HIC_TYPES.contains(pairing.unit().type()) && pairing.unit().extraStaffSecurity() != Answer.YES);
        }

        @Override
        Pairing apply(String detail, Pairing pairing) {
            return pairing.with(Unit.builder()
                    .like(pairing.unit())
                    .extraStaffSecurity(Answer.YES)
                    .build());
        }
    },
    SOMATISCHE_ZORG(Owner.AANBIEDER, "regelt complexe lichamelijke zorg", "arranges complex bodily care") {
        @Override
        Stream<String> details(Pairing pairing) {
            return onlyIf(pairing.unit().somaticCare() != Answer.YES);
        }

        @Override
        Pairing apply(String detail, Pairing pairing) {
            return pairing.with(
                    Unit.builder().like(pairing.unit()).somaticCare(Answer.YES).build());
        }
    },
    TITEL_WVGGZ(Owner.RECHTER, "geeft een zorgmachtiging (Wvggz)", "gives a care authorisation (Wvggz)") {
        @Override
        Stream<String> details(Pairing pairing) {
            return onlyIf(has(pairing, WVGGZ_PROBLEMS));
        }

        @Override
        Pairing apply(String detail, Pairing pairing) {
            return withTitle(TitleKind.ZM, pairing);
        }
    },
    TITEL_WZD(Owner.RECHTER, "geeft een rechterlijke machtiging (Wzd)", "gives a court authorisation (Wzd)") {
        @Override
        Stream<String> details(Pairing pairing) {
            return onlyIf(has(pairing, WZD_PROBLEMS));
        }

        @Override
        Pairing apply(String detail, Pairing pairing) {
            return withTitle(TitleKind.RM, pairing);
        }
    },
    BVT_VERKLARING(
            Owner.RECHTER,
            "verklaart de beheersbevoegdheden van de Bvt van toepassing",
            "declares the control powers of the Bvt applicable") {
        @Override
        Stream<String> details(Pairing pairing) {
            return onlyIf(pairing.validTitles().stream()
                    .anyMatch(title -> title.kind().isWvggz() && !title.bvtPowers()));
        }

        @Override
        Pairing apply(String detail, Pairing pairing) {
            List<LegalTitle> titles = pairing.request().titles().stream()
                    .map(title -> title.kind().isWvggz() && title.holdsOn(pairing.admissionDay())
                            ? LegalTitle.builder().like(title).bvtPowers(true).build()
                            : title)
                    .toList();
            return pairing.with(PlacementRequest.builder()
                    .like(pairing.request())
                    .titles(titles)
                    .build());
        }
    },
    INSTEMMING(Owner.CLIENT, "stemt in met de opname", "agrees with the admission") {
        @Override
        Stream<String> details(Pairing pairing) {
            return onlyIf(pairing.request().informedConsent() == Answer.NO);
        }

        @Override
        Pairing apply(String detail, Pairing pairing) {
            return pairing.with(PlacementRequest.builder()
                    .like(pairing.request())
                    .informedConsent(Answer.YES)
                    .build());
        }
    },
    INDICATIE(Owner.CIZ, "geeft een indicatie", "grants an indication") {
        @Override
        Stream<String> details(Pairing pairing) {
            return pairing.unit().requiredIndications().stream()
                    .filter(profile -> !pairing.request().indications().contains(profile))
                    .filter(profile -> canBeGranted(profile, pairing))
                    .map(Indication::code);
        }

        @Override
        Text wordsFor(String detail) {
            return new Text("geeft indicatie " + detail, "grants indication " + detail);
        }

        @Override
        Pairing apply(String detail, Pairing pairing) {
            return pairing.with(PlacementRequest.builder()
                    .like(pairing.request())
                    .addIndications(Indication.of(detail))
                    .build());
        }
    };

    private static final Set<UnitType> HIC_TYPES = Set.of(UnitType.HIC, UnitType.FHIC);
    private static final Set<Problem> WVGGZ_PROBLEMS =
            Set.of(Problem.PSYCHIATRIE, Problem.VERSLAVING, Problem.ONTWRICHTEND_GEDRAG);
    private static final Set<Problem> WZD_PROBLEMS = Set.of(Problem.LVB, Problem.NAH);

    private final Owner owner;
    private final Text words;

    RemedyKind(Owner owner, String nl, String en) {
        this.owner = owner;
        this.words = new Text(nl, en);
    }

    /** What can be chosen within this kind, such as the code of a contra-indication; one empty text for no choice. */
    abstract Stream<String> details(Pairing pairing);

    /** The pairing after somebody did it. */
    abstract Pairing apply(String detail, Pairing pairing);

    Text wordsFor(String detail) {
        return words;
    }

    Remedy of(String detail) {
        return new Remedy(detail.isEmpty() ? name() : name() + ":" + detail, owner, wordsFor(detail));
    }

    List<Remedy> possibleFor(Pairing pairing) {
        return details(pairing).map(this::of).toList();
    }

    /** The pairing after all of these remedies. */
    static Pairing applyAll(Collection<Remedy> remedies, Pairing pairing) {
        Pairing changed = pairing;
        for (RemedyKind kind : values()) {
            for (Remedy remedy : remedies) {
                changed = kind.made(remedy) ? kind.apply(kind.detailOf(remedy), changed) : changed;
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

    private static Stream<String> onlyIf(boolean possible) {
        return possible ? Stream.of("") : Stream.empty();
    }

    private static boolean has(Pairing pairing, Set<Problem> problems) {
        return pairing.person().problems().stream().anyMatch(problems::contains);
    }

    private static boolean canBeGranted(Indication profile, Pairing pairing) {
        boolean unprovable = profile.needsProofOfLvb() && pairing.person().lvbDemonstrableBefore18() == Answer.NO;
        return !unprovable && ProfileAge.usable(profile, pairing.years()) != Answer.NO;
    }

    private static Pairing withTitle(TitleKind kind, Pairing pairing) {
        LegalTitle title =
                LegalTitle.builder().kind(kind).from(pairing.admissionDay()).build();
        return pairing.with(PlacementRequest.builder()
                .like(pairing.request())
                .addTitles(title)
                .build());
    }
}
