/* SPDX-License-Identifier: Apache-2.0 */
/** Drafts of documents, checked once: all faults, or a value that is valid; and warnings. Floor 4; start with {@link nl.beveiligdebedden.validation.Documents}. */
package nl.beveiligdebedden.validation;
