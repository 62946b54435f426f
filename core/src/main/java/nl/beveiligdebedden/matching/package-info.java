/* SPDX-License-Identifier: Apache-2.0 */
/** Does a bed fit: the criteria, their verdict, the ranking and the near-misses. Floor 4; start with {@link nl.beveiligdebedden.matching.Matcher}. */
package nl.beveiligdebedden.matching;
