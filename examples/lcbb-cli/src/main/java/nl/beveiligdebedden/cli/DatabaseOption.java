/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.jdbc.JdbcCapacity;
import picocli.CommandLine.Option;

/** Where the database is: a file in the user's folder for data, unless the user gives another place. */
final class DatabaseOption {

    private static final String H2_FILE = "jdbc:h2:file:";
    private static final String NAME = "lcbb";

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "de database, zoals jdbc:postgresql://server/lcbb?user=lcbb; anders een bestand van uzelf")
    private String url;

    /** For who may make it. */
    DataSource toMake() {
        return at(address());
    }

    private static DataSource at(String place) {
        requireDriver(place);
        return new UrlDataSource(with(";MAX_COMPACT_TIME=", "0", place));
    }

    /** Left to itself, H2 makes what it is asked to look at, and may lose what it tidies up when it closes. */
    private static String with(String setting, String value, String place) {
        boolean isLeft =
                place.startsWith("jdbc:h2:") && !place.toUpperCase(Locale.ROOT).contains(setting);
        return isLeft ? place + setting + value : place;
    }

    /** The address itself is not repeated: it can hold a password. */
    private static void requireDriver(String place) {
        try {
            DriverManager.getDriver(place);
        } catch (SQLException none) {
            throw new UnusableInput(
                    new Text(
                            "--url moet een adres zijn zoals jdbc:postgresql://server/lcbb?user=lcbb of jdbc:h2:file:/map/lcbb",
                            "--url must be an address such as jdbc:postgresql://server/lcbb?user=lcbb or jdbc:h2:file:/folder/lcbb"));
        }
    }

    /** For all who do not make it: nothing is made by looking, no file and no tables. */
    DataSource existing() {
        requireFile();
        DataSource database = at(with(";IFEXISTS=", "TRUE", address()));
        if (!JdbcCapacity.isUpToDate(database)) {
            throw new UnusableInput(new Text(
                    shown() + ": de tabellen zijn er niet, of zijn van een oudere versie; maak ze of breng ze bij met"
                            + " lcbb db init",
                    shown() + ": the tables are not there, or of an older version; make them or bring them up to date"
                            + " with lcbb db init"));
        }
        return database;
    }

    private void requireFile() {
        file().filter(file -> !Files.exists(file)).ifPresent(file -> {
            throw new UnusableInput(new Text(
                    Shown.file(file) + ": deze database is er niet; maak haar met lcbb db init",
                    Shown.file(file) + ": this database is not there; make it with lcbb db init"));
        });
    }

    /** Without what stands behind a question mark: that can be a password. */
    String shown() {
        return Shown.oneLine(address().split("[?;]", 2)[0]);
    }

    private Optional<Path> file() {
        return Optional.of(address())
                .filter(place -> place.startsWith(H2_FILE))
                .map(place -> Path.of(place.substring(H2_FILE.length()).split(";", 2)[0] + ".mv.db"));
    }

    private String address() {
        return url == null ? H2_FILE + dataFolder(System::getenv).resolve(NAME) : url;
    }

    static Path dataFolder(UnaryOperator<String> environment) {
        return Optional.ofNullable(environment.apply("XDG_DATA_HOME"))
                .or(() -> Optional.ofNullable(environment.apply("LOCALAPPDATA")))
                .filter(folder -> Path.of(folder).isAbsolute())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share"))
                .resolve(NAME);
    }
}
