/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;

/** Every id in a snapshot stands there once, and every reference points to something. */
final class References {

    private final Faults faults;

    private References(Faults faults) {
        this.faults = faults;
    }

    static void check(CapacityDraft draft, Faults faults) {
        References references = new References(faults);
        Set<String> providers = references.ids("/providers/", draft.providers(), ProviderDraft::id);
        Set<String> units = references.ids("/units/", draft.units(), UnitDraft::id);
        references.ids("/beds/", draft.beds(), BedDraft::id);
        references.follow("/units/%/provider", draft.units(), UnitDraft::provider, providers);
        references.follow("/beds/%/unit", draft.beds(), BedDraft::unit, units);
    }

    private <T> Set<String> ids(String list, List<T> drafts, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < size(drafts); index++) {
            String value = value(drafts.get(index), id);
            if (value != null && !seen.add(value)) {
                faults.add(
                        list + index + "/id", FaultKind.DUPLICATE, value, new Text("elk id een keer", "each id once"));
            }
        }
        return seen;
    }

    private <T> void follow(String path, List<T> drafts, Function<T, String> reference, Set<String> known) {
        for (int index = 0; index < size(drafts); index++) {
            String value = value(drafts.get(index), reference);
            if (value != null && !known.contains(value)) {
                faults.add(
                        path.replace("%", Integer.toString(index)),
                        FaultKind.UNKNOWN_REFERENCE,
                        value,
                        new Text("een id dat in dit document staat", "an id that stands in this document"));
            }
        }
    }

    private static int size(List<?> drafts) {
        return drafts == null ? 0 : drafts.size();
    }

    private static <T> String value(T draft, Function<T, String> part) {
        return draft == null ? null : part.apply(draft);
    }
}
