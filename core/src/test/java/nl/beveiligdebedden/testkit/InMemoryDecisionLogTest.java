/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import nl.beveiligdebedden.port.DecisionLog;

class InMemoryDecisionLogTest extends DecisionLogContract {

    @Override
    protected DecisionLog anEmptyLog() {
        return new InMemoryDecisionLog();
    }
}
