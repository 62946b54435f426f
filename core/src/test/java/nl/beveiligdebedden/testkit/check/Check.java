/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import java.util.stream.Stream;

/** One thing to look for in the answers of a rule set. */
interface Check {

    Stream<Remark> of(Cases cases);
}
