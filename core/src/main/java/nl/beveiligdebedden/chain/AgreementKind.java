/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.chain;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/** What one party promises another. */
public enum AgreementKind implements Coded {
    /** It admits a person of the other, or gives access to its care (GAR-3, GAR-4, LVL-28). */
    OPNAME("opname of toegang", "admission or access"),
    /** It takes a person back from the other: terugname or terugplaatsing (GAR-1, GAR-2, GAR-3). */
    TERUGNAME("terugname of terugplaatsing", "return"),
    /** It takes over other patients who need less security (GAR-12). */
    AFSCHALING("afschaling", "downscaling"),
    /** They hand over warmly; both promise it (GAR-3, GAR-8). */
    WARME_OVERDRACHT("warme overdracht", "warm handover"),
    /** It gives consultation and advice (GAR-10). */
    CONSULTATIE("consultatie en advies", "consultation and advice"),
    /** It keeps secured beds available for another region (KVN-BIZ-8). */
    CAPACITEIT("capaciteit voor een andere regio", "capacity for another region"),
    /** It pays for care with forensic expertise (TEAM-11). */
    CONTRACT_FORENSISCH("contract voor forensische deskundigheid", "contract for forensic expertise"),
    /** It pays for regular mental health or disability care (TEAM-11). */
    CONTRACT_REGULIER("contract voor reguliere zorg", "contract for regular care"),
    /** It directs the case of each person (ORG-18). */
    CASUSREGIE("casusregie", "direction of the case"),
    /** It directs the process (ORG-18). */
    PROCESREGIE("procesregie", "direction of the process"),
    /** It keeps the home of a person available (GAR-7). */
    WOONRUIMTE("woonruimte behouden", "keeping the home");

    private final Text words;

    AgreementKind(String nl, String en) {
        this.words = new Text(nl, en);
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
