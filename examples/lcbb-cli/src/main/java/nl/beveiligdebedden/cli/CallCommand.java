/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.PhoneCall;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.norm.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Records what was said of a bed by phone, and prints the capacity after the call. */
@Command(
        name = "call",
        description = "Legt vast wat er telefonisch over een bed is gezegd, en drukt de nieuwe capaciteit af als JSON.")
final class CallCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Option(names = "--capacity", paramLabel = "FILE", required = true, description = "de afdelingen en bedden")
    private Path capacity;

    @Option(names = "--bed", paramLabel = "ID", required = true, description = "het bed waarover is gebeld")
    private BedId bed;

    @Option(names = "--state", paramLabel = "STATE", required = true, description = "de stand van het bed, zoals VRIJ")
    private BedState state;

    @Option(
            names = "--by",
            paramLabel = "ROLE",
            required = true,
            description = "de rol van wie het zei, zoals OPNAMECOORDINATOR; nooit een naam")
    private ReporterRole by;

    @Mixin
    private MomentOption at;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() {
        PhoneCall call = new PhoneCall(bed, at.past(), by, state);
        Checked<CapacitySnapshot> after = call.recordedIn(Inputs.capacity(capacity));
        after.value().ifPresent(known -> spec.commandLine().getOut().println(LcbbJson.write(known)));
        after.faults()
                .forEach(fault ->
                        spec.commandLine().getErr().println("lcbb: " + Shown.oneLine(language.say(fault.message()))));
        return after.value().isPresent() ? Main.DONE : Main.INVALID;
    }
}
