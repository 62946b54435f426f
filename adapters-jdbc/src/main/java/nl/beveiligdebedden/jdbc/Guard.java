/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;

/** Stands at the entries of the store. */
record Guard(Authority authority) {

    /** Does the work for a role that has one of the rights; any other gets a fault that names the roles that do. */
    <T> Checked<T> let(Actor by, Supplier<Checked<T>> work, Right... rights) {
        return authority.allows(by.role(), rights) ? work.get() : refusal(by, rights);
    }

    private <T> Checked<T> refusal(Actor by, Right... rights) {
        Faults faults = new Faults();
        faults.add("/by", FaultKind.NOT_ALLOWED, by.role().code(), allowed(rights));
        return new Checked<>(Optional.empty(), faults.sorted());
    }

    private Text allowed(Right... rights) {
        String roles = Arrays.stream(ActorRole.values())
                .filter(role -> authority.allows(role, rights))
                .map(ActorRole::code)
                .collect(joining(", "));
        return roles.isEmpty() ? new Text("niemand", "nobody") : Text.same(roles);
    }
}
