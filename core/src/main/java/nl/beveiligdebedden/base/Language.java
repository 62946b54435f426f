/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

/** A language in which we speak to people. */
public enum Language {
    /** Dutch, the default. */
    NL,
    /** English. */
    EN
}
