/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.List;

/**
 * One link of a chain of records: it names the link before it by its hash, so that nobody can change, remove or swap a
 * record without breaking the chain.
 *
 * <p>It holds the hash of what was recorded and not the record, so the chain still holds after the record is deleted.
 * Example: {@code ChainLink second = ChainLink.first(one.hash()).next(two.hash());}.
 *
 * @param number the place in the chain; the first link has number 1
 * @param previous the hash of the link before it; that of nothing for the first
 * @param content the hash of what was recorded
 */
public record ChainLink(long number, String previous, String content) {

    /**
     * The first link of a chain.
     *
     * @param content the hash of what was recorded
     * @return link 1
     */
    public static ChainLink first(String content) {
        return new ChainLink(1, CanonicalText.of(List.of()).hash(), content);
    }

    /**
     * The link after this one.
     *
     * @param other the hash of what was recorded next
     * @return the link with the next number
     */
    public ChainLink next(String other) {
        return new ChainLink(number + 1, hash(), other);
    }

    /**
     * The hash of the link.
     *
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public String hash() {
        return CanonicalText.of(CanonicalRows.of("link")
                        .add("number", number)
                        .add("previous", previous)
                        .add("content", content)
                        .rows())
                .hash();
    }
}
