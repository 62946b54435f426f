/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The headings of the explanation of every command. */
final class DutchHelp {

    private DutchHelp() {}

    static void apply(CommandLine line) {
        line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
        applyHeadings(line);
    }

    private static void applyHeadings(CommandLine line) {
        UsageMessageSpec help = line.getCommandSpec().usageMessage();
        help.synopsisHeading("Gebruik: ");
        help.parameterListHeading("Bestanden of namen:%n");
        help.optionListHeading("Opties:%n");
        help.commandListHeading("Opdrachten:%n");
        line.getSubcommands().values().forEach(DutchHelp::applyHeadings);
    }
}
