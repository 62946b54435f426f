/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.nio.file.Path;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.port.Decision;
import picocli.CommandLine.Option;

/** Keeps the record of an answer, so that it can be replayed. */
final class RecordOption {

    @Option(names = "--record", paramLabel = "FILE", description = "leg het antwoord vast in dit nieuwe bestand")
    private Path file;

    @Option(names = "--without-capacity", description = "leg van de capaciteit alleen de hash en het moment vast")
    private boolean withoutCapacity;

    void keep(Advice advice) {
        if (file != null) {
            Outputs.write(file, LcbbJson.write(record(advice)));
        } else if (withoutCapacity) {
            throw new UnusableInput(new Text(
                    "--without-capacity hoort bij --record FILE", "--without-capacity goes with --record FILE"));
        }
    }

    void refuse() {
        if (file != null || withoutCapacity) {
            throw new UnusableInput(new Text(
                    "--record bewaart een antwoord, en dit bestand heeft er veel",
                    "--record keeps one answer, and this file has many"));
        }
    }

    private Decision record(Advice advice) {
        return withoutCapacity ? advice.decision().withoutCapacity() : advice.decision();
    }
}
