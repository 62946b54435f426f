/* SPDX-License-Identifier: Apache-2.0 */
/** The limit: a loop over bits and numbers that stops at the first no and says nothing. */
package nl.beveiligdebedden.benchmarks.silent;
