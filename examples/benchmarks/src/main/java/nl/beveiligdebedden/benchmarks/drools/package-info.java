/* SPDX-License-Identifier: Apache-2.0 */
/** The criteria as rules of Drools, one rule for each reason; they stand in {@code criteria.drl}. */
package nl.beveiligdebedden.benchmarks.drools;
