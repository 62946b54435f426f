/* SPDX-License-Identifier: Apache-2.0 */
/** What the ways that give reasons answer with. */
package nl.beveiligdebedden.benchmarks.judged;
