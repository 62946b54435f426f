/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import picocli.CommandLine.Option;

/** {@code --fresh-days} and {@code --usable-days}: how old the state of a bed may be. */
final class PolicyOption {

    @Option(names = "--fresh-days", paramLabel = "N", description = "ander beleid: zo veel dagen is een bed vers")
    private Days freshDays;

    @Option(names = "--usable-days", paramLabel = "N", description = "ander beleid: zo veel dagen is het bruikbaar")
    private Days usableDays;

    /** The policy that is asked for; what is not said stays as it was. */
    FreshnessPolicy policy(FreshnessPolicy otherwise) {
        int fresh = freshDays == null ? otherwise.freshDays() : freshDays.count();
        int usable = usableDays == null ? otherwise.usableDays() : usableDays.count();
        if (usable < fresh) {
            throw new UnusableInput(new Text(
                    "--usable-days (" + usable + ") mag niet minder zijn dan --fresh-days (" + fresh + ")",
                    "--usable-days (" + usable + ") must not be less than --fresh-days (" + fresh + ")"));
        }
        return new FreshnessPolicy(fresh, usable);
    }
}
