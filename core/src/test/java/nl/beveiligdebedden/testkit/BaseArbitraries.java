/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Profession;

/** The words that more than one document uses: ids, codes of open sets, and lists of them. */
final class BaseArbitraries {

    private BaseArbitraries() {}

    static <T> Arbitrary<List<T>> few(T[] values) {
        return few(Arrays.asList(values));
    }

    static Arbitrary<String> ids(String letter) {
        Arbitrary<String> plain =
                Arbitraries.integers().between(1, 99).map(number -> letter + "-%02d".formatted(number));
        return Arbitraries.frequencyOf(Tuple.of(9, plain), Tuple.of(1, Arbitraries.of("é-漢字", "'", "x".repeat(100))));
    }

    static Arbitrary<Text> texts() {
        return Arbitraries.of(
                new Text("De linde bloeit.", "The lime is in flower."), new Text("vrouw", "woman"), Text.same("2H"));
    }

    /** One of the drawn elements; lists without elements are passed over. */
    static <T> Arbitrary<T> oneOfEach(Arbitrary<List<T>> lists) {
        return lists.filter(list -> !list.isEmpty()).flatMap(Arbitraries::of);
    }

    static <T> Arbitrary<List<T>> few(List<T> values) {
        return Arbitraries.of(values).list().uniqueElements().ofMaxSize(3);
    }

    static <T extends Comparable<? super T>> Arbitrary<Recorded<T>> recorded(T[] values) {
        return recorded(Arrays.asList(values));
    }

    static <T extends Comparable<? super T>> Arbitrary<Recorded<T>> recorded(List<T> values) {
        Arbitrary<Recorded<T>> known = few(values).map(Recorded::copyOf);
        return Arbitraries.frequencyOf(Tuple.of(9, known), Tuple.of(1, Arbitraries.create(Recorded::nothing)));
    }

    static List<Characteristic> characteristics() {
        return Stream.of("ZEDEN", "EVBG", "SOMATISCH_COMPLEX", "BRANDSTICHTING", "NOG_ONBEKEND")
                .map(Characteristic::of)
                .toList();
    }

    static List<ContraIndication> contraIndications() {
        return Stream.of(
                        "JONGER_DAN_18",
                        "ZEDEN",
                        "LVB",
                        "VROUW",
                        "VERSLAVING",
                        "PSYCHIATRIE",
                        "BRANDSTICHTING",
                        "NOG_ONBEKEND")
                .map(ContraIndication::of)
                .toList();
    }

    static List<Indication> indications() {
        return Stream.of("1LVG", "3LVG", "5LVG", "1SGLVG", "7VG", "5GGZW", "9NIEUW")
                .map(Indication::of)
                .toList();
    }

    static List<Profession> professions() {
        return Stream.of(
                        "PSYCHIATER",
                        "PSYCHOLOOG",
                        "VERPLEEGKUNDIGE",
                        "ERVARINGSDESKUNDIGE",
                        "AVG",
                        "ARTS_VERSLAVINGSZORG",
                        "NOG_ONBEKEND")
                .map(Profession::of)
                .toList();
    }
}
