/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.need.Representative;

/** Which code of the zib JuridischeSituatie (NL-CM:7.17) says the same as a word of ours. */
final class LegalStatus {

    static final String TITLE_CATEGORY = "303186005";
    static final String REPRESENTATION_CATEGORY = "151701000146105";

    private static final Map<TitleKind, KnownCode> TITLES = Map.of(
            TitleKind.ZM, new KnownCode("ZM", "Zorgmachtiging"),
            TitleKind.CM, new KnownCode("CM", "Crisismaatregel"),
            TitleKind.VCM, new KnownCode("VCM", "Machtiging tot voortzetting van de crisismaatregel"),
            TitleKind.RM, new KnownCode("RM", "Rechterlijke machtiging"),
            TitleKind.IBS, new KnownCode("IBS", "Beschikking tot inbewaringstelling"),
            TitleKind.ART21, new KnownCode("OPM", "Besluit tot opname en verblijf"),
            TitleKind.TBS_DWANG, new KnownCode("TBS", "Ter beschikking stelling"),
            TitleKind.TBS_VOORWAARDEN, new KnownCode("TBS", "Ter beschikking stelling"),
            TitleKind.PIJ, new KnownCode("PIJ", "Plaatsing in een inrichting voor jeugdigen"));

    private static final Map<Representative, KnownCode> REPRESENTATIVES = Map.of(
            Representative.BEWINDVOERDER, new KnownCode("7", "Bewindvoering"),
            Representative.MENTOR, new KnownCode("8", "Mentorschap"),
            Representative.CURATOR, new KnownCode("9", "Onder curatele stelling"));

    private LegalStatus() {}

    /** A code of the zib with its Dutch words. */
    record KnownCode(String code, String display) {}

    static Optional<KnownCode> of(TitleKind kind) {
        return Optional.ofNullable(TITLES.get(kind));
    }

    static Optional<KnownCode> of(Representative representative) {
        return Optional.ofNullable(REPRESENTATIVES.get(representative));
    }

    /** Whether a code of the zib may be more than one of our kinds. */
    static boolean saysLess(Optional<KnownCode> zib) {
        return zib.filter(known -> titleOf(known.code()).isEmpty()).isPresent();
    }

    /** The one kind with this code; empty when none has it, or more than one. */
    static Optional<TitleKind> titleOf(String code) {
        TitleKind[] kinds = Arrays.stream(TitleKind.values())
                .filter(kind -> is(of(kind), code))
                .toArray(TitleKind[]::new);
        return kinds.length == 1 ? Optional.of(kinds[0]) : Optional.empty();
    }

    static Optional<Representative> representativeOf(String code) {
        return Arrays.stream(Representative.values())
                .filter(one -> is(of(one), code))
                .findFirst();
    }

    private static boolean is(Optional<KnownCode> known, String code) {
        return known.filter(one -> one.code().equals(code)).isPresent();
    }
}
