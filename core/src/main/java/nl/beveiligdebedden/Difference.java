/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/**
 * One part of a decision that is not the same when it is replayed.
 *
 * @param part which part
 * @param recorded what the record says of it: a version, a policy, a moment or a hash
 * @param now what it is now; empty when it is gone
 * @param text what that means, for people
 */
public record Difference(Part part, String recorded, String now, Text text) {

    /** A part of a decision. */
    public enum Part implements Coded {
        /** The record itself, over which its hash was taken. */
        RECORD("de vastlegging", "the record"),
        /** The request. */
        REQUEST("het verzoek", "the request"),
        /** The units and beds. */
        CAPACITY("de capaciteit", "the capacity"),
        /** The criteria, with their version. */
        RULE_SET("de regels", "the rules"),
        /** The rule catalogue, the terms of the law and the words of the codes. */
        REFERENCE_DATA("de naslaggegevens", "the reference data"),
        /** How long old data is believed. */
        POLICY("het beleid", "the policy"),
        /** The moment of asking. */
        MOMENT("het moment van de vraag", "the moment of asking"),
        /** The verdicts with all their reasons. */
        VERDICTS("de oordelen", "the verdicts");

        private final Text words;

        Part(String nl, String en) {
            this.words = new Text(nl, en);
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
}
