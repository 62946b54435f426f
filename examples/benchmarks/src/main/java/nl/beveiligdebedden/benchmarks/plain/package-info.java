/* SPDX-License-Identifier: Apache-2.0 */
/** Our JSON as plain records of texts, for Jackson as it comes out of the box; start with {@code RawJackson}. */
package nl.beveiligdebedden.benchmarks.plain;
