/* SPDX-License-Identifier: Apache-2.0 */
/** Shows on real databases that no bed goes to two and no acknowledged word is lost; start with {@link nl.beveiligdebedden.proof.Prove}. */
package nl.beveiligdebedden.proof;
