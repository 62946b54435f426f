/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import picocli.CommandLine.Option;

/** Who does it: a role at an organisation, never a person by name. */
final class ActorOption {

    @Option(
            names = "--by",
            paramLabel = "ROLE",
            required = true,
            description = "de rol van wie het doet, zoals AANBIEDER; nooit een naam")
    private ActorRole role;

    @Option(
            names = "--party",
            paramLabel = "ID",
            required = true,
            description = "zijn organisatie; bij een aanbieder het id daarvan")
    private TypedId party;

    Actor actor() {
        return new Actor(role, party.value());
    }
}
