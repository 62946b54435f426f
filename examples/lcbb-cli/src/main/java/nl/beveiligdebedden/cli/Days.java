/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

/** A number of days, typed behind an option. */
record Days(int count) {}
