/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.List;
import java.util.Locale;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Fault;

/**
 * What a service answers when a document cannot be read: problem details after RFC 9457.
 *
 * <p>Values that were found are left out, because they may say something of a person. Send it as {@value #MEDIA_TYPE}.
 * Example: {@code LcbbJson.write(LcbbProblem.of(checked.faults()), Language.EN)}.
 *
 * @param kind what went wrong
 * @param detail the same in a sentence
 * @param faults every fault of the document, sorted by path; none when it is not JSON at all
 */
public record LcbbProblem(Kind kind, Text detail, List<Fault> faults) {

    /** The media type of problem details in JSON. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** What can go wrong with a document. */
    public enum Kind implements Coded {
        /** It is not JSON. */
        UNREADABLE(400, "het document is niet te lezen", "the document cannot be read"),
        /** It is JSON, but not as it should be. */
        INVALID(422, "er staan fouten in het document", "there are faults in the document");

        private final int status;
        private final Text words;

        Kind(int status, String nl, String en) {
            this.status = status;
            this.words = new Text(nl, en);
        }

        /**
         * The status of the answer in HTTP.
         *
         * @return 400 or 422
         */
        public int status() {
            return status;
        }

        /**
         * What programs know this kind by.
         *
         * @return the {@code type} of the problem
         */
        public String type() {
            return "urn:lcbb:problem:" + name().toLowerCase(Locale.ROOT);
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

    /**
     * Copies the faults.
     *
     * @param kind what went wrong
     * @param detail the same in a sentence
     * @param faults every fault
     */
    public LcbbProblem {
        faults = List.copyOf(faults);
    }

    /**
     * The problem with a document that has faults.
     *
     * @param faults its faults
     * @return the problem, with all of them
     */
    public static LcbbProblem of(List<Fault> faults) {
        int count = faults.size();
        Text detail = new Text(
                count == 1 ? "herstel deze fout" : "herstel deze " + count + " fouten",
                count == 1 ? "mend this fault" : "mend these " + count + " faults");
        return new LcbbProblem(Kind.INVALID, detail, faults);
    }

    /**
     * The problem with a text that is not JSON.
     *
     * @param unreadable why not
     * @return the problem
     */
    public static LcbbProblem of(UnreadableJsonException unreadable) {
        return new LcbbProblem(Kind.UNREADABLE, unreadable.text(), List.of());
    }
}
