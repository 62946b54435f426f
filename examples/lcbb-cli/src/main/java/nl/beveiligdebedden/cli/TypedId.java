/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

/** An id, typed behind an option. */
record TypedId(String value) {}
