/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.lifecourse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/** Where support and care are given, from light to heavy (KVN-BIZ-3, KVN-BIZ-16). */
public enum CareSetting implements Coded {
    /** Outpatient care. */
    AMBULANT("ambulante zorg", "outpatient care"),
    /** Outpatient care with more contacts, such as IHT. */
    AMBULANT_INTENSIEF("intensieve ambulante zorg", "intensive outpatient care"),
    /** A stay by day and night that is not BIZ. */
    VERBLIJF_24_UUR("24-uurszorg", "24-hour care"),
    /** Secured intensive care: the last step. */
    BIZ("beveiligde intensieve zorg", "secured intensive care");

    private final Text words;

    CareSetting(String nl, String en) {
        this.words = new Text(nl, en);
    }

    /**
     * The settings between this one and another, in the order in which one goes: lighter ones first on the way up,
     * heavier ones first on the way down.
     *
     * @param to where somebody goes
     * @return the settings that would be passed over; empty for a next step
     */
    public List<CareSetting> between(CareSetting to) {
        List<CareSetting> between = new ArrayList<>();
        for (CareSetting setting : values()) {
            if (setting.isBetween(this, to)) {
                between.add(setting);
            }
        }
        if (compareTo(to) > 0) {
            Collections.reverse(between);
        }
        return List.copyOf(between);
    }

    boolean isStay() {
        return this == VERBLIJF_24_UUR || this == BIZ;
    }

    private boolean isBetween(CareSetting one, CareSetting other) {
        return (compareTo(one) > 0 && compareTo(other) < 0) || (compareTo(one) < 0 && compareTo(other) > 0);
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
