/* SPDX-License-Identifier: Apache-2.0 */
/** The criteria as one query on PostgreSQL; it stands in {@code question.sql}. */
package nl.beveiligdebedden.benchmarks.sql;
