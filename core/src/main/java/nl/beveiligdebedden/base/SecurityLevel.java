/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

/**
 * How well a unit is secured, from 1 (light) to 4 (heaviest).
 *
 * <p>Level 2 is split in "2 laag" and "2 hoog"; plain 2 means that the half is not known. The constants stand from
 * light to heavy, so {@code compareTo} compares security. Source: Ketenveldnorm, chapter 6.2 (LVL-6, LVL-7).
 */
public enum SecurityLevel implements Coded {
    /** Level 1. */
    LEVEL_1("1", 1, "niveau 1", "level 1"),
    /** Level 2 laag. */
    LEVEL_2_LOW("2L", 2, "niveau 2 laag", "level 2 low"),
    /** Level 2, half not known. */
    LEVEL_2("2", 2, "niveau 2", "level 2"),
    /** Level 2 hoog. */
    LEVEL_2_HIGH("2H", 2, "niveau 2 hoog", "level 2 high"),
    /** Level 3. */
    LEVEL_3("3", 3, "niveau 3", "level 3"),
    /** Level 4. */
    LEVEL_4("4", 4, "niveau 4", "level 4");

    private final String code;
    private final int major;
    private final Text words;

    SecurityLevel(String code, int major, String nl, String en) {
        this.code = code;
        this.major = major;
        this.words = new Text(nl, en);
    }

    /**
     * The level without its half.
     *
     * @return 1, 2, 3 or 4
     */
    public int major() {
        return major;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text words() {
        return words;
    }
}
