/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

/** What somebody may see or do in the store. */
public enum Right {
    /** See which beds are free, of all providers. */
    READ_FREE_BEDS,
    /** See all beds of one's own organisation. */
    READ_OWN_BEDS,
    /** See all beds. */
    READ_ALL_BEDS,
    /** Say how one's own beds stand. */
    REPORT_OWN_BEDS,
    /** Record what a provider said by phone (FILL-10). */
    RECORD_CALLS,
    /** Reserve the beds of one's own organisation, admit and discharge. */
    CLAIM_OWN_BEDS,
    /** Reserve any bed (NEED-11). */
    CLAIM_ANY_BED,
    /** Write in the log of decisions and casework about any case. */
    WRITE_CASES,
    /** Write in that log about one's own cases. */
    WRITE_OWN_CASES,
    /** Read what one's own organisation wrote in that log. */
    READ_OWN_CASES,
    /** Read the whole log, and verify it. */
    READ_LOG,
    /** Delete what is in that log when the law asks for it. */
    DELETE_LOG,
    /** Read the management report (LCBB-9). */
    READ_REPORTS
}
