/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/**
 * A kind of decision by which a person may be kept in a unit: civil (Wvggz, Wzd) or criminal.
 *
 * <p>Source: Ketenveldnorm, chapter 2, criteria for secured intensive care (TTL-1), and the LCBB's regimes (TTL-25).
 */
public enum TitleKind implements Coded {
    /** Zorgmachtiging. */
    ZM("zorgmachtiging", "care authorisation (Wvggz)", Regime.WVGGZ),
    /** Crisismaatregel. */
    CM("crisismaatregel", "crisis measure (Wvggz)", Regime.WVGGZ),
    /** Voortzetting van de crisismaatregel. */
    VCM("voortzetting van de crisismaatregel", "continued crisis measure (Wvggz)", Regime.WVGGZ),
    /** Rechterlijke machtiging. */
    RM("rechterlijke machtiging", "court authorisation (Wzd)", Regime.WZD),
    /** Inbewaringstelling. */
    IBS("inbewaringstelling", "emergency admission (Wzd)", Regime.WZD),
    /** Voortzetting van de inbewaringstelling. */
    VIBS("voortzetting van de inbewaringstelling", "continued emergency admission (Wzd)", Regime.WZD),
    /** Besluit tot opname en verblijf. */
    ART21("besluit tot opname en verblijf", "decision on admission and stay (Wzd)", Regime.WZD),
    /** Terbeschikkingstelling met dwangverpleging. */
    TBS_DWANG("tbs met dwangverpleging", "tbs with compulsory care", Regime.WFZ, Regime.BVT),
    /** Terbeschikkingstelling met voorwaarden. */
    TBS_VOORWAARDEN("tbs met voorwaarden", "tbs with conditions", Regime.WFZ),
    /** Plaatsing in een inrichting voor stelselmatige daders. */
    ISD("ISD-maatregel", "ISD measure", Regime.WFZ),
    /** Plaatsing in een inrichting voor jeugdigen. */
    PIJ("PIJ-maatregel", "PIJ measure", Regime.WFZ),
    /** Any other criminal title. */
    OVERIG_STRAFRECHTELIJK("andere strafrechtelijke titel", "other criminal title", Regime.WFZ);

    private final Text words;
    private final Set<Regime> regimes;

    TitleKind(String nl, String en, Regime first, Regime... others) {
        this.words = new Text(nl, en);
        this.regimes = EnumSet.of(first, others);
    }

    /**
     * Whether a criminal court gives this title.
     *
     * @return true for tbs, ISD, PIJ and other criminal titles
     */
    public boolean isCriminal() {
        return regimes.contains(Regime.WFZ);
    }

    /**
     * Whether the title rests on the Wet verplichte ggz.
     *
     * @return true for ZM, CM and VCM
     */
    public boolean isWvggz() {
        return regimes.contains(Regime.WVGGZ);
    }

    /**
     * Whether a unit can keep a person on this title under a regime.
     *
     * @param regime the regime of the unit
     * @return true when the title fits the regime
     */
    public boolean fits(Regime regime) {
        return regimes.contains(regime);
    }

    /**
     * Whether people with this title can be in a place of one of these regimes.
     *
     * @param others the regimes of a place
     * @return true when they can
     */
    public boolean fitsAny(Collection<Regime> others) {
        return !Collections.disjoint(regimes, others);
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Text words() {
        return words;
    }
}
