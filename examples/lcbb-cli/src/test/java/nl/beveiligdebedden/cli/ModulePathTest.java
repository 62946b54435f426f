/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** The other tests run on the class path; an embedder may run on the module path. */
class ModulePathTest {

    private static final String JDBC = "nl.beveiligdebedden.jdbc";
    private static final String JSON = "nl.beveiligdebedden.json";

    @Test
    void a_database_is_opened_and_read_on_the_module_path() throws ReflectiveOperationException {
        Class<?> capacity = layer(JDBC).findLoader(JDBC).loadClass(JDBC + ".JdbcCapacity");
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");

        Object opened = capacity.getMethod("open", DataSource.class).invoke(null, database);

        assertThat(capacity.getModule().isNamed()).isTrue();
        assertThat(capacity.getMethod("read").invoke(opened).toString()).contains("units=[]");
    }

    @Test
    void the_wire_format_finds_everything_that_it_needs_on_the_module_path() throws ReflectiveOperationException {
        Class<?> json = layer(JSON).findLoader(JSON).loadClass(JSON + ".LcbbJson");

        Object tree = json.getMethod("parse", InputStream.class)
                .invoke(null, new ByteArrayInputStream(new byte[] {'{', '}'}));

        assertThat(json.getModule().isNamed()).isTrue();
        assertThat(tree).hasToString("{}");
    }

    private static ModuleLayer layer(String root) {
        Path[] jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> part.endsWith(".jar"))
                .map(Path::of)
                .toArray(Path[]::new);
        Configuration resolved =
                ModuleLayer.boot().configuration().resolve(ModuleFinder.of(jars), ModuleFinder.of(), Set.of(root));
        return ModuleLayer.boot().defineModulesWithOneLoader(resolved, ClassLoader.getPlatformClassLoader());
    }
}
