/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

final class Tmp {}
