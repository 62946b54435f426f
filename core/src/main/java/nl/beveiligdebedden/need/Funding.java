/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.beveiligdebedden.law.LifecourseComponent;
import nl.beveiligdebedden.law.ProfileAge;
import nl.beveiligdebedden.norm.Reason;

/**
 * Which acts can pay for a stay on each day, why, and what somebody must arrange by when (FIN-11 to FIN-30).
 *
 * <p>Money yields conditions and questions, never a no: nobody may be shut out because of it (KVN-DEF-13). The number of
 * the day decides between Zvw and Wlz; titles, indications and years of life add to it. Example:
 *
 * <pre>{@code
 * Funding.of(request, ExpectedStay.from(admissionDate)).forEach(period -> print(period.from(), period.acts()));
 * }</pre>
 */
public final class Funding {

    /** The years in which municipalities got more money, and in which the Wlz opened for lifelong care. */
    private static final List<LocalDate> NEW_LAW = List.of(FundingDay.MORE_MONEY, FundingDay.LIFELONG_CARE);

    private Funding() {}

    /**
     * The acts that can pay, by days in a row.
     *
     * @param request the request; its titles, indications and person count
     * @param stay the stay
     * @return the periods, without a gap; the last one has no end when the stay has none
     */
    public static List<FundingPeriod> of(PlacementRequest request, ExpectedStay stay) {
        List<FundingPeriod> periods = periods(request, stay);
        int last = periods.size() - 1;
        periods.set(last, until(periods.get(last), stay.until()));
        return List.copyOf(periods);
    }

    private static List<FundingPeriod> periods(PlacementRequest request, ExpectedStay stay) {
        List<FundingPeriod> periods = new ArrayList<>();
        for (LocalDate day : turningDays(request, stay)) {
            FundingPeriod next = new FundingDay(request, stay, day).ask();
            int last = periods.size() - 1;
            if (last < 0) {
                periods.add(next);
            } else if (!continues(periods.get(last), next, stay)) {
                periods.set(last, until(periods.get(last), Optional.of(day.minusDays(1))));
                periods.add(next);
            }
        }
        return periods;
    }

    /** The same acts for the same reasons, and the same payer by the number of the day. */
    private static boolean continues(FundingPeriod period, FundingPeriod next, ExpectedStay stay) {
        return period.isLike(next)
                && stay.days().payer(period.from()).equals(stay.days().payer(next.from()));
    }

    private static FundingPeriod until(FundingPeriod period, Optional<LocalDate> last) {
        return new FundingPeriod(period.from(), last, period.acts(), period.findings());
    }

    private static SortedSet<LocalDate> turningDays(PlacementRequest request, ExpectedStay stay) {
        SortedSet<LocalDate> days = new TreeSet<>(stay.days().turningDays());
        request.titles().forEach(title -> {
            title.from().ifPresent(days::add);
            title.until().ifPresent(last -> days.add(last.plusDays(1)));
        });
        request.person()
                .birthYear()
                .ifPresent(year -> ProfileAge.turningYears().forEach(age -> days.add(LocalDate.of(year + age, 1, 1))));
        stay.facts().indicationFrom().ifPresent(first -> days.addAll(List.of(first, FundingDay.endOf(first))));
        days.addAll(NEW_LAW);
        return within(days, stay);
    }

    private static SortedSet<LocalDate> within(SortedSet<LocalDate> days, ExpectedStay stay) {
        days.add(stay.from());
        SortedSet<LocalDate> later = days.tailSet(stay.from());
        return stay.until().map(last -> later.headSet(last.plusDays(1))).orElse(later);
    }

    /**
     * Every reason that can be found, for the rule book.
     *
     * @return the reasons by the class that finds them
     */
    public static SortedMap<String, List<Reason>> reasons() {
        return new TreeMap<>(Map.of(
                FundingDay.class.getName(), FundingReasons.REASONS.all(),
                LifecourseComponent.class.getName(), LifecourseComponent.reasons()));
    }
}
