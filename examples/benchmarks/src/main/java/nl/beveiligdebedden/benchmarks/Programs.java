/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import static java.util.stream.Collectors.joining;

import jakarta.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.national.NationalSnapshot;

/** The programs whose start is measured, in turns, so that what else the machine does hits all of them. */
final class Programs {

    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Path lcbb;
    private final Path request;
    private final Path capacity;

    /** Writes the file of capacity that {@code lcbb match} reads, and lets it build itself. */
    Programs(Path examples, Path folder) throws IOException {
        lcbb = examples.resolve("lcbb");
        request = examples.resolve("files/request.json");
        capacity = folder.resolve("capacity.json");
        Files.writeString(capacity, LcbbJson.write(NationalSnapshot.of15June2022()));
        Stopwatch.micros(match());
    }

    ColdStart measure(int turns) {
        List<List<String>> programs = List.of(List.of(JAVA, "-version"), firstAnswer(), match());
        List<List<Double>> times = new ArrayList<>();
        IntStream.range(0, turns)
                .forEach(turn ->
                        times.add(programs.stream().map(Stopwatch::micros).toList()));
        return new ColdStart(median(times, 0), median(times, 1), median(times, 2));
    }

    private static double median(List<List<Double>> turns, int program) {
        return Median.of(turns.stream().map(turn -> turn.get(program)).toList());
    }

    private static List<String> firstAnswer() {
        String classPath = Stream.of(SecuredBeds.class, Validator.class, FirstAnswer.class)
                .map(Programs::placeOf)
                .collect(joining(File.pathSeparator));
        return List.of(JAVA, "-cp", classPath, FirstAnswer.class.getName());
    }

    private static String placeOf(Class<?> type) {
        URI place = URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString());
        return Path.of(place).toString();
    }

    private List<String> match() {
        String at = "2022-06-15T12:00:00+02:00";
        return Stream.of(lcbb, "match", "--request", request, "--capacity", capacity, "--at", at)
                .map(Object::toString)
                .toList();
    }
}
