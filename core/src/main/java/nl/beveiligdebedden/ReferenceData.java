/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import static java.util.Map.Entry.comparingByKey;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.OpenCode;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.law.LegalTerms;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.need.Guarantor;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.need.Sex;
import nl.beveiligdebedden.norm.CanonicalText;
import nl.beveiligdebedden.norm.Edition;
import nl.beveiligdebedden.norm.RuleCatalogue;

/** The data that an answer can tell from, under one date: the rule catalogue, the terms of the law, the words of codes. */
final class ReferenceData {

    /** The day of the last change; a change of the data asks for another one. */
    private static final String VERSION = "2026-11-22";

    static final Edition EDITION = new Edition(VERSION, CanonicalText.hashOf(rows()));

    private ReferenceData() {}

    static Stream<List<String>> rows() {
        return Stream.of(
                        RuleCatalogue.canonicalRows().stream(),
                        LegalTerms.canonicalRows().stream(),
                        closedSets(),
                        known(ContraIndication.of("ZEDEN")),
                        known(Characteristic.of("ZEDEN")))
                .flatMap(rows -> rows);
    }

    private static Stream<List<String>> closedSets() {
        return Stream.<Coded[]>of(
                        BedState.values(),
                        FinancingAct.values(),
                        Guarantor.values(),
                        Problem.values(),
                        Province.values(),
                        Regime.values(),
                        Representative.values(),
                        SecurityLevel.values(),
                        Sex.values(),
                        Specialism.values(),
                        TitleKind.values(),
                        UnitType.values())
                .flatMap(Arrays::stream)
                .map(word -> row(word, word.code(), word.words()));
    }

    private static Stream<List<String>> known(OpenCode<?> one) {
        return one.known().entrySet().stream()
                .sorted(comparingByKey())
                .map(word -> row(one, word.getKey(), word.getValue()));
    }

    private static List<String> row(Coded one, String code, Text words) {
        return List.of(one.getClass().getSimpleName(), code, words.nl(), words.en());
    }
}
