package claimline.ui;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.DataBufferInt;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

/**
 * How long it takes from the start of the program's process until the window's first picture of the story is complete:
 * until the screen no longer changes. The program is started as a user starts it and watched from outside, by looking
 * at the screen forty times a second; so nothing else may move there.
 *
 * <p>Prints four lines of JSON: without and with the archive of classes that the pom asks for, the first start with
 * empty folders, which imports the story, and later ones. {@code windowMillis} is the time until there is anything to
 * see, {@code completeMillis} until all is; {@code cpuMillis}, the time of all processors up to then, changes less when
 * the machine does other work. The very first start with an archive, which makes it, is left out.
 *
 * <p>Needs a display whose root window can be read. Argument: how many starts of each kind, 15 without.
 */
public final class StartBench {

    private static final long QUIET = Duration.ofMillis(1_000).toNanos();
    private static final long MOST = Duration.ofSeconds(60).toNanos();
    private static final long BETWEEN_LOOKS = 25;

    private final Robot robot = new Robot();
    private final Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    private final Path folder = Files.createTempDirectory("claimline");
    private final int starts;

    private StartBench(int starts) throws AWTException, IOException {
        this.starts = starts;
    }

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws AWTException, IOException, InterruptedException {
        StartBench bench = new StartBench(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15);
        bench.run(false);
        bench.run(true);
        System.exit(0);
    }

    private void run(boolean archive) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(folder, "home");
        start(home, archive);
        List<Start> first = new ArrayList<>();
        List<Start> later = new ArrayList<>();
        for (int i = 0; i < starts; i++) {
            first.add(start(Files.createTempDirectory(folder, "home"), archive));
            later.add(start(home, archive));
        }
        print("first", archive, first);
        print("later", archive, later);
    }

    /** In nanoseconds since the process was started; {@code cpu} of processor time. */
    private record Start(long window, long complete, long cpu) {}

    private Start start(Path home, boolean archive) throws IOException, InterruptedException {
        int[] before = look();
        long begin = System.nanoTime();
        Process program = command(home, archive).start();
        int[] last = before;
        Start seen = new Start(0, 0, 0);
        long now = begin;
        while (now - begin < MOST && (seen.complete == 0 || now - begin - seen.complete < QUIET)) {
            Thread.sleep(BETWEEN_LOOKS);
            int[] looked = look();
            now = System.nanoTime();
            if (!Arrays.equals(looked, last)) {
                last = looked;
                long cpu =
                        program.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
                seen = new Start(seen.window == 0 ? now - begin : seen.window, now - begin, cpu);
            }
        }
        program.destroy();
        program.waitFor(1, TimeUnit.MINUTES); // it may leave an archive
        while (!Arrays.equals(look(), before)) {
            Thread.sleep(BETWEEN_LOOKS);
        }
        return seen;
    }

    private ProcessBuilder command(Path home, boolean archive) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        if (archive) {
            command.addAll(List.of(
                    "-Xlog:disable",
                    "-XX:+AutoCreateSharedArchive",
                    "-XX:SharedArchiveFile=" + folder.resolve("claimline.jsa")));
        }
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), "claimline.Main"));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("XDG_DATA_HOME", home + File.separator + "data");
        builder.environment().put("XDG_CONFIG_HOME", home + File.separator + "settings");
        return builder;
    }

    private int[] look() {
        return ((DataBufferInt) robot.createScreenCapture(screen).getRaster().getDataBuffer()).getData();
    }

    private void print(String kind, boolean archive, List<Start> measured) {
        System.out.printf(
                Locale.ROOT,
                "{\"start\": \"%s\", \"archive\": %b, \"starts\": %d, \"cores\": %d, \"windowMillis\": %s,"
                        + " \"completeMillis\": %s, \"cpuMillis\": %s}%n",
                kind,
                archive,
                starts,
                Runtime.getRuntime().availableProcessors(),
                spread(measured, Start::window),
                spread(measured, Start::complete),
                spread(measured, Start::cpu));
    }

    private static String spread(List<Start> starts, ToLongFunction<Start> figure) {
        long[] sorted = starts.stream()
                .mapToLong(figure)
                .map(TimeUnit.NANOSECONDS::toMillis)
                .sorted()
                .toArray();
        return "{\"median\": %d, \"least\": %d, \"most\": %d}"
                .formatted(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }
}
