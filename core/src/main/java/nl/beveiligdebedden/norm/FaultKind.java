/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.Optional;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/** What can be wrong with a value in a document, so that the document cannot be read. */
public enum FaultKind implements Coded {
    /** A required value is not there. */
    MISSING("dit veld is verplicht", "this field is required"),
    /** A value of another kind than asked, such as a text where a number should be. */
    WRONG_TYPE("dit is een ander soort waarde", "this is another kind of value"),
    /** A code that is not in a closed set. */
    UNKNOWN_CODE("deze code bestaat niet", "this code does not exist"),
    /** A text that does not have the form that is asked. */
    WRONG_FORM("deze waarde heeft niet de goede vorm", "this value does not have the right form"),
    /** A number that is too small or too large. */
    OUT_OF_RANGE("dit getal kan niet", "this number is not possible"),
    /** A field that the document does not have. */
    UNKNOWN_FIELD("dit veld kennen we niet", "we do not know this field"),
    /** An id that stands in the list twice. */
    DUPLICATE("dit id komt meer dan een keer voor", "this id occurs more than once"),
    /** An id that points to nothing. */
    UNKNOWN_REFERENCE("dit id verwijst naar niets", "this id points to nothing"),
    /** An end before its begin. */
    ENDS_BEFORE_BEGIN("het einde ligt voor het begin", "the end lies before the begin"),
    /** A moment before one that is recorded already. */
    OUT_OF_ORDER("dit moment ligt voor wat al vastligt", "this moment lies before what is recorded already"),
    /** Something that may not be done: not by this role, or not at this moment. */
    NOT_ALLOWED("dit mag niet", "this is not allowed"),
    /** A name, an address, a birth date or a BSN: we know a person by a case id and a year of birth only. */
    PERSONAL_DATA(
            "PRV-9", "dit zegt wie iemand is; dat bewaren we nooit", "this tells who somebody is; we never keep that");

    private final Text words;
    private final String rule;

    FaultKind(String nl, String en) {
        this("", nl, en);
    }

    FaultKind(String rule, String nl, String en) {
        this.words = new Text(nl, en);
        this.rule = rule;
    }

    /**
     * The national rule that forbids the value.
     *
     * @return the rule, or nothing when only the form of the document is wrong
     */
    public Optional<Rule> rule() {
        return rule.isEmpty() ? Optional.empty() : Optional.of(RuleCatalogue.rule(rule));
    }

    /**
     * Whether a document with this fault still says one clear thing, so that it can be read.
     *
     * @return true for a title that ends before it begins, which simply holds on no day
     */
    public boolean leavesItReadable() {
        return this == ENDS_BEFORE_BEGIN;
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
