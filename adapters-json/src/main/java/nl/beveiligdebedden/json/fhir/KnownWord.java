/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/** A code of an open set that we have words for. */
record KnownWord(String code, Text words) implements Coded {}
