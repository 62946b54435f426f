/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.jdbc.Authority;
import nl.beveiligdebedden.jdbc.JdbcReservations;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ClaimAnswer;
import nl.beveiligdebedden.port.ClaimOrder;
import nl.beveiligdebedden.port.ClaimStep;
import nl.beveiligdebedden.port.Reservations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes one step with a bed: reserve, confirm, release, expire, admit or discharge. */
@Command(
        name = "claim",
        description =
                "Reserveert een bed (RESERVE), bevestigt dat (CONFIRM), geeft het vrij (RELEASE, EXPIRE), neemt op"
                        + " (ADMIT) of ontslaat (DISCHARGE).")
final class DbClaimCommand implements Callable<Integer> {

    @Mixin
    private DbOptions options;

    @Parameters(paramLabel = "STEP", description = "RESERVE, CONFIRM, RELEASE, EXPIRE, ADMIT of DISCHARGE")
    private ClaimStep step;

    @Option(names = "--bed", paramLabel = "ID", required = true, description = "het bed")
    private BedId bed;

    @Option(names = "--for", paramLabel = "ID", required = true, description = "het id van het verzoek")
    private RequestId request;

    @Option(
            names = "--key",
            paramLabel = "ID",
            required = true,
            description = "eigen sleutel van deze opdracht: met dezelfde sleutel wordt zij maar een keer gedaan")
    private TypedId key;

    @Option(names = "--until", paramLabel = "MOMENT", description = "bij RESERVE: tot wanneer")
    private Instant until;

    @Mixin
    private ActorOption by;

    @Mixin
    private MomentOption at;

    @Override
    public Integer call() {
        requireEnd();
        Reservations reservations = JdbcReservations.open(options.database().existing(), Authority.COVENANT);
        return options.answer(ClaimPage.of(order(), by.actor(), taken(reservations, by.actor(), at.past())));
    }

    private void requireEnd() {
        if ((step == ClaimStep.RESERVE) != (until != null)) {
            throw new UnusableInput(new Text(
                    "--until MOMENT hoort bij RESERVE, en alleen daarbij",
                    "--until MOMENT goes with RESERVE, and with nothing else"));
        }
    }

    private ClaimAnswer taken(Reservations reservations, Actor actor, Instant now) {
        return step == ClaimStep.RESERVE
                ? reservations.reserve(order(), until, actor, now)
                : reservations.take(step, order(), actor, now);
    }

    private ClaimOrder order() {
        return new ClaimOrder(key.value(), bed, request);
    }
}
