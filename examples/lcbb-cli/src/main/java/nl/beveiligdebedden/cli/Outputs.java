/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.beveiligdebedden.base.Text;

/** Writes the files that the user names; what exists already is never overwritten. */
final class Outputs {

    private Outputs() {}

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text + "\n", StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw unwritable(
                    file, "dit bestand bestaat al; kies een andere naam", "this file exists; choose another name");
        } catch (IOException e) {
            throw unwritable(file, "dit bestand is niet te schrijven", "this file cannot be written");
        }
    }

    private static UnusableInput unwritable(Path file, String nl, String en) {
        String name = Shown.file(file) + ": ";
        return new UnusableInput(new Text(name + nl, name + en));
    }
}
