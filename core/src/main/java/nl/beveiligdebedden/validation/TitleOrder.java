/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;

/** A title may not end before it begins. */
final class TitleOrder {

    private TitleOrder() {}

    static void check(RequestDraft draft, Faults faults) {
        List<TitleDraft> titles = draft.titles() == null ? List.of() : draft.titles();
        for (int index = 0; index < titles.size(); index++) {
            check("/titles/" + index, titles.get(index), faults);
        }
    }

    private static void check(String path, TitleDraft title, Faults faults) {
        Optional<LocalDate> from =
                Optional.ofNullable(title).map(TitleDraft::from).flatMap(TitleOrder::date);
        Optional<LocalDate> until =
                Optional.ofNullable(title).map(TitleDraft::until).flatMap(TitleOrder::date);
        if (from.isPresent() && until.filter(last -> last.isBefore(from.get())).isPresent()) {
            faults.add(
                    path + "/until",
                    FaultKind.ENDS_BEFORE_BEGIN,
                    until.get().toString(),
                    new Text(from.get() + " of later", from.get() + " or later"));
        }
    }

    private static Optional<LocalDate> date(String text) {
        return Optional.of(text).filter(TextForm.DATE::accepts).map(TextForm::date);
    }
}
