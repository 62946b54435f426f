/* SPDX-License-Identifier: Apache-2.0 */
/** The obvious way: a method for each criterion that returns reasons with a sentence, over the values as they are. */
package nl.beveiligdebedden.benchmarks.obvious;
