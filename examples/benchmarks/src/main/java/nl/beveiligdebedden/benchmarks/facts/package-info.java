/* SPDX-License-Identifier: Apache-2.0 */
/** Beds and requests as flat beans, for engines that want these. */
package nl.beveiligdebedden.benchmarks.facts;
