/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The command {@code examples/bench}: measures, prints the table, and says which floors are reached. */
final class Bench {

    private static final String USE = """
            Use: examples/bench [quick|start|json|memory]
              without a word   everything; about eight minutes on two cores
              quick            1,737 units and the national snapshot, shortly; about three minutes
              start            only whole programs in a new JVM; less than a minute
              json             reading and writing JSON, beside Jackson alone; about four minutes
              memory           a million units, line by line, in a heap of 64 MB; about a minute
            """;

    private final Path examples;

    private Bench(Path examples) {
        this.examples = examples;
    }

    /** Takes the folder of the examples, and a word that says how much is measured. */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(arguments));
    }

    static int run(String... arguments) throws IOException {
        Bench bench = new Bench(Path.of(arguments[0]));
        return switch (String.join(" ", List.of(arguments).subList(1, arguments.length))) {
            case "" -> bench.run(List.of(Size.values()), false);
            case "quick" -> bench.run(List.of(Size.NETHERLANDS, Size.NATIONAL), true);
            case "start" -> bench.run(List.of(), false);
            case "json" -> json();
            case "memory" -> memory();
            default -> wrongUse();
        };
    }

    private static int wrongUse() {
        System.err.print(USE);
        return 2;
    }

    private static int json() {
        System.out.println(machine());
        JsonSpeed speed = new JsonMeasuring(System.err).run();
        System.out.println(speed);
        return print(speed.floors().toList());
    }

    private static int memory() {
        System.out.println(machine());
        return new StreamMemory(1_000_000, 64).print() ? 0 : 1;
    }

    private int run(List<Size> sizes, boolean quick) throws IOException {
        System.out.println(machine());
        Map<Size, Map<Way, Cell>> cells = new EnumMap<>(Size.class);
        for (Size size : sizes) {
            Effort effort = quick ? size.effort().quick() : size.effort();
            cells.put(size, new Measuring(size, effort, System.err).run());
            System.out.println(new Table(size, cells.get(size)));
        }
        ColdStart start = start(quick ? 5 : 15);
        System.out.println(start);
        return print(Stream.concat(Floors.of(cells), start.floors()).toList());
    }

    private ColdStart start(int turns) throws IOException {
        System.err.println("whole programs in a new JVM");
        Path folder = Files.createTempDirectory("lcbb-bench");
        return new Programs(examples, folder).measure(turns);
    }

    private static int print(List<Floor> floors) {
        System.out.println(Shown.format("%-52s%14s%10s", "to reach", "", "found"));
        floors.forEach(System.out::println);
        return floors.stream().anyMatch(Floor::isMissed) ? 1 : 0;
    }

    private static String machine() {
        return Shown.format(
                "%s, %d cores, %s, JDK %s\n",
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                System.getProperty("java.version"));
    }
}
