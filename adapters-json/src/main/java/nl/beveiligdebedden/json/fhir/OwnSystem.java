/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.List;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.OpenCode;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Profession;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.need.Representative;

/** Our own code systems, each the closed set of codes that it holds, or the first word of an open one. */
enum OwnSystem {
    SECURITY_LEVEL("security-level", SecurityLevel.values()),
    UNIT_TYPE("unit-type", UnitType.values()),
    BED_STATE("bed-state", BedState.values()),
    REPORTER_ROLE("reporter-role", ReporterRole.values()),
    SPECIALISM("specialism", Specialism.values()),
    PROBLEM("problem", Problem.values()),
    REGIME("regime", Regime.values()),
    FINANCING_ACT("financing-act", FinancingAct.values()),
    TITLE_KIND("title-kind", TitleKind.values()),
    REPRESENTATIVE("representative", Representative.values()),
    CONTRA_INDICATION("contra-indication", ContraIndication.of("ZEDEN")),
    CHARACTERISTIC("characteristic", Characteristic.of("ZEDEN")),
    INDICATION("indication", Indication.of("7VG")),
    PROFESSION("profession", Profession.of("PSYCHIATER"));

    private final String name;
    private final boolean open;
    private final List<Coded> words;

    OwnSystem(String name, Coded... closed) {
        this.name = name;
        this.open = false;
        this.words = List.of(closed);
    }

    OwnSystem(String name, OpenCode<?> example) {
        this.name = name;
        this.open = true;
        this.words = example.known().entrySet().stream()
                .<Coded>map(word -> new KnownWord(word.getKey(), word.getValue()))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    String systemName() {
        return name;
    }

    String url() {
        return Urls.OWN + "CodeSystem/" + name;
    }

    boolean isOpen() {
        return open;
    }

    List<Coded> words() {
        return words;
    }
}
