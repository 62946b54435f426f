/* SPDX-License-Identifier: Apache-2.0 */
/** Values for tests: examples that fit each other, and arbitraries of every domain type; start with {@link nl.beveiligdebedden.testkit.Examples}. */
package nl.beveiligdebedden.testkit;
