/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import picocli.CommandLine.Option;

/** Asks for the explanation of a command. */
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "toon deze uitleg")
    private boolean asked;
}
