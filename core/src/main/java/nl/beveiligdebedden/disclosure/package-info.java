/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Who may be told what of a case: the routes for sharing data, and what each may carry to whom. Floor 4; start with
 * {@link nl.beveiligdebedden.disclosure.DisclosureTable}.
 */
package nl.beveiligdebedden.disclosure;
