/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The capacity of 15 June 2022 and the case of that report, to try the library on. On top of core; start with
 * {@link nl.beveiligdebedden.national.NationalSnapshot}.
 */
package nl.beveiligdebedden.national;
