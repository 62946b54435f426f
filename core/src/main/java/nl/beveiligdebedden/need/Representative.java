/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.need;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/** Who represents a person who cannot decide alone (LCBB escalation routes, legal representation; TTL-26). */
public enum Representative implements Coded {
    /** Mentor. */
    MENTOR("mentor", "mentor", true),
    /** Curator. */
    CURATOR("curator", "guardian", true),
    /** Authorised by the person. */
    GEMACHTIGDE("gemachtigde", "authorised person", true),
    /** A relative. */
    NAASTE("naaste", "relative", true),
    /** For property only, so not for care. */
    BEWINDVOERDER("bewindvoerder", "administrator of property", false);

    private final Text words;
    private final boolean forCare;

    Representative(String nl, String en, boolean forCare) {
        this.words = new Text(nl, en);
        this.forCare = forCare;
    }

    /**
     * Whether this representative may decide about care.
     *
     * @return false for a bewindvoerder, who decides about property only
     */
    public boolean decidesAboutCare() {
        return forCare;
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
