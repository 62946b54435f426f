/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.util.Optional;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.norm.Owner;
import nl.beveiligdebedden.norm.Remedy;

/**
 * A remedy in the hands of one party: a provider's remedy is that of one provider, any other one is of this person.
 *
 * @param remedy what must be done
 * @param provider the provider that must do it; empty when another owner must, or when it is not recorded
 */
public record Change(Remedy remedy, Optional<ProviderId> provider) {

    static Change on(Unit unit, Remedy remedy) {
        return new Change(remedy, remedy.owner() == Owner.AANBIEDER ? unit.provider() : Optional.empty());
    }
}
