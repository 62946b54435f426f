/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code examples/lcbb}, with a Maven that notes its calls and a Java that says what it was given. */
@EnabledOnOs(OS.LINUX)
class ScriptTest {

    private static final String JAVA = "#!/bin/sh\necho \"java $LC_ALL\"\n";
    private static final String BUILDS =
            "#!/bin/sh\necho built >>\"$CALLS\"\ncd \"$ROOT/examples/lcbb-cli\"\nmkdir -p target/lib target/classes\n";

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void lay_out_a_clone_in_a_folder_with_a_space() throws IOException {
        root = Files.createDirectories(folder.resolve("a b"));
        for (String module :
                new String[] {"core", "adapters-json", "adapters-jdbc", "examples/national", "examples/lcbb-cli"}) {
            Files.createDirectories(root.resolve(module).resolve("src/main"));
            Files.createFile(root.resolve(module).resolve("pom.xml"));
        }
        Files.createDirectories(root.resolve(".mvn"));
        Files.createFile(root.resolve("pom.xml"));
        Files.createFile(root.resolve("examples/pom.xml"));
        Files.copy(Path.of("..", "lcbb"), root.resolve("examples/lcbb"));
        command("java", JAVA);
        command("mvn", BUILDS);
    }

    @Test
    void it_builds_once_and_then_starts_at_once() {
        Typed first = run();
        Typed second = run();

        assertThat(first.out()).isEqualTo("java C.UTF-8\n");
        assertThat(first.err()).hasLineCount(1).startsWith("lcbb: ik bouw mezelf eerst");
        assertThat(second).isEqualTo(new Typed(0, "java C.UTF-8\n", ""));

        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void it_builds_again_when_the_way_to_build_changed() throws IOException {
        run();
        Files.writeString(root.resolve(".mvn/maven.config"), "-B");
        run();
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        run();
        Files.writeString(root.resolve("examples/pom.xml"), "<project/>");
        run();

        assertThat(builds()).isEqualTo(4);
    }

    @Test
    void what_is_edited_during_a_build_is_built_the_next_time() {
        command("mvn", BUILDS + "sleep 0.05\ntouch \"$ROOT/core/src/main/Edited.java\"\n");
        run();
        command("mvn", BUILDS);
        run();
        run();

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void an_old_library_does_not_stay_behind() throws IOException {
        Path old = root.resolve("examples/lcbb-cli/target/lib/old.jar");
        Files.createDirectories(old.getParent());
        Files.createFile(old);

        run();

        assertThat(old).doesNotExist();
    }

    @Test
    void after_a_build_it_answers_once_to_keep_an_archive_of_classes() throws IOException {
        command("java", "#!/bin/sh\necho \"$*\" >>\"$CALLS.java\"\n");

        run();
        run();

        List<String> starts = Files.readAllLines(folder.resolve("calls.java"));
        assertThat(starts).hasSize(4);
        assertThat(starts.get(0)).contains("-XX:DumpLoadedClassList=", "examples/files/request.json");
        assertThat(starts.get(1)).contains("-Xshare:dump", "-XX:SharedArchiveFile=");
        assertThat(starts.get(2)).contains("-XX:SharedArchiveFile=").endsWith(" rules");
        assertThat(starts.get(3)).isEqualTo(starts.get(2));
    }

    @Test
    void a_failed_build_says_so_in_one_line_that_names_the_log() {
        command("mvn", "#!/bin/sh\necho broken\nexit 1\n");

        Typed typed = run();

        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err().lines().skip(1))
                .singleElement()
                .asString()
                .contains("a b/examples/lcbb-cli/target/lcbb-build.log");
    }

    private Typed run() {
        try {
            ProcessBuilder script =
                    new ProcessBuilder("bash", root.resolve("examples/lcbb").toString(), "rules");
            script.environment().putAll(environment());
            script.environment().remove("JAVA_HOME");
            return ended(script.redirectOutput(out().toFile())
                    .redirectError(err().toFile())
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Typed ended(Process process) throws IOException {
        int status = process.onExit().join().exitValue();
        return new Typed(status, Files.readString(out()), Files.readString(err()));
    }

    private Map<String, String> environment() {
        String path = folder + ":" + System.getenv("PATH");
        return Map.of("PATH", path, "CALLS", calls().toString(), "ROOT", root.toString(), "LC_ALL", "POSIX");
    }

    private long builds() {
        try {
            return Files.readAllLines(calls()).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void command(String name, String text) {
        assertThat(Typed.file(folder, name, text).toFile().setExecutable(true)).isTrue();
    }

    private Path calls() {
        return folder.resolve("calls");
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Path err() {
        return folder.resolve("err");
    }
}
