/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A copy of a file of H2, in which things may go wrong that the store itself refuses to let happen. */
record FileCopy(Path folder) {

    static FileCopy of(Path original) throws IOException {
        Path folder = Files.createDirectory(original.resolve("copy"));
        Files.copy(original.resolve("lcbb.mv.db"), folder.resolve("lcbb.mv.db"));
        return new FileCopy(folder);
    }

    /** H2 opens and closes it as it does when nobody stops it; how many faults that made depends on how its parts lie. */
    int tidied(Said said) throws SQLException {
        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("lcbb")).close();
        return Soundness.faults(Prove.h2(folder), said).size();
    }

    /** Loses the last record on purpose: the proof must see that, or it proves nothing. */
    List<String> unseen(Said said) throws SQLException {
        try (Connection connection = DriverManager.getConnection(Prove.h2(folder))) {
            connection.createStatement().execute("delete from log_entry where number = (select number from log_head)");
        }
        boolean isSeen = Soundness.faults(Prove.h2(folder), said).stream()
                .anyMatch(fault -> fault.contains("word that is not there: record"));
        return isSeen ? List.of() : List.of("a record that was lost on purpose was not seen");
    }
}
