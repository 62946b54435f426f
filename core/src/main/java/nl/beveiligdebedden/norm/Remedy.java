/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.Objects;
import java.util.function.Supplier;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/**
 * Something that somebody can do to take a block away, such as setting a contra-indication aside.
 *
 * <p>Its words are made when they are read. Read it from the near-misses of an assessment: {@code remedy.words().nl()}.
 */
public final class Remedy implements Coded, Comparable<Remedy> {

    private final String code;
    private final Owner owner;
    private final Supplier<Text> words;

    /**
     * A remedy.
     *
     * @param code the fixed code, such as {@code CONTRA_INDICATIE:ZEDEN}
     * @param owner who can do it
     * @param words gives what must be done, for people; the same words each time
     */
    public Remedy(String code, Owner owner, Supplier<Text> words) {
        this.code = code;
        this.owner = owner;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Who can do it.
     *
     * @return the owner
     */
    public Owner owner() {
        return owner;
    }

    @Override
    public Text words() {
        return words.get();
    }

    @Override
    public int compareTo(Remedy other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Remedy remedy && code.equals(remedy.code) && owner == remedy.owner;
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, owner);
    }

    @Override
    public String toString() {
        return code;
    }
}
