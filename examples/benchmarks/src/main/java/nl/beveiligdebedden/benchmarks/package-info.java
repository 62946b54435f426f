/* SPDX-License-Identifier: Apache-2.0 */
/**
 * How fast the library answers, beside four other ways to ask the same question. Start with {@link
 * nl.beveiligdebedden.benchmarks.Way}; the command is {@code examples/bench}.
 */
package nl.beveiligdebedden.benchmarks;
