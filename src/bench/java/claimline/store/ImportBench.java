package claimline.store;

import claimline.project.Folders;
import claimline.project.ImportPlan;
import claimline.project.OnBad;
import claimline.project.Progress;
import claimline.project.Project;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;

/**
 * How long it takes to import a million events from CSV into a new project, index for search included, against
 * {@code sqlite3 .import} of the same file, which checks nothing, and the same pairs of characters put into an index of
 * the same kind by plain statements.
 *
 * <p>Needs {@code sqlite3}. Prints one line of JSON; times in milliseconds, {@code Cpu} is what the processes took,
 * which tells more than the clock on a machine that does other things as well. To be run with a heap of 256 MB.
 * Arguments: events (1000000).
 */
public final class ImportBench {

    private static final OperatingSystemMXBean OS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final List<String> WORDS = List.of(
            "harbour", "bridge", "ferry", "minister", "report", "inquiry", "shares", "항구", "대교", "장관", "발표", "조사");

    private record Times(long wall, long cpu) {

        static Times of(Callable<?> work) throws Exception {
            long wall = System.nanoTime();
            long cpu = OS.getProcessCpuTime();
            work.call();
            return new Times((System.nanoTime() - wall) / 1_000_000, (OS.getProcessCpuTime() - cpu) / 1_000_000);
        }

        Times plus(Times other) {
            return new Times(wall + other.wall, cpu + other.cpu);
        }

        double over(Times other) {
            return (double) cpu / other.cpu;
        }
    }

    private ImportBench() {}

    public static void main(String[] arguments) throws Exception {
        int events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Path folder = Files.createTempDirectory("claimline-import");
        Path table = folder.resolve("events.csv");
        try {
            invent(table, events);
            Path database = folder.resolve("by-hand.db");
            Times shell = shell(database, table);
            Times index = Times.of(() -> index(database));
            Times byHand = shell.plus(index);
            Times again = Times.of(() -> project(table, folder, "warm-up", Math.min(events, 1)));
            Times ours = Times.of(() -> project(table, folder, "measured", events));
            System.out.printf(
                    Locale.ROOT,
                    "{\"events\": %d, \"megabytes\": %d, \"sqlite3\": %d, \"index\": %d, \"byHand\": %d,"
                            + " \"byHandCpu\": %d, \"first\": %d, \"import\": %d, \"importCpu\": %d, \"ratio\": %.2f,"
                            + " \"ratioCpu\": %.2f, \"heapMegabytes\": %d}%n",
                    events,
                    Files.size(table) >> 20,
                    shell.wall,
                    index.wall,
                    byHand.wall,
                    byHand.cpu,
                    again.wall,
                    ours.wall,
                    ours.cpu,
                    (double) ours.wall / byHand.wall,
                    ours.over(byHand),
                    Runtime.getRuntime().maxMemory() >> 20);
        } finally {
            try (var files = Files.list(folder)) {
                files.forEach(file -> file.toFile().delete());
            }
            Files.delete(folder);
        }
    }

    private static void invent(Path table, int events) throws IOException {
        Random random = new Random(20310501);
        try (BufferedWriter out = Files.newBufferedWriter(table)) {
            out.write("id,title,when,category,summary,tags\n");
            for (int i = 0; i < events; i++) {
                out.write("e" + i + ",\"" + words(random, 5) + ", " + i + "\",");
                out.write("%d-%02d-%02d"
                        .formatted(1900 + random.nextInt(150), 1 + random.nextInt(12), 1 + random.nextInt(28)));
                out.write("," + WORDS.get(random.nextInt(4)) + "," + words(random, 8) + "," + words(random, 1) + "\n");
            }
        }
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    /** The shell itself tells what its child took. */
    private static Times shell(Path database, Path table) throws IOException, InterruptedException {
        String import_ = "TIMEFORMAT='%R %U %S'; time sqlite3 " + database + " '.import --csv " + table + " event'";
        Process shell = new ProcessBuilder("bash", "-c", import_)
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (shell.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        String[] seconds = said.split("\\s+");
        return new Times(
                Math.round(1_000 * Double.parseDouble(seconds[0])),
                Math.round(1_000 * (Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]))));
    }

    private static Void index(Path database) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE VIRTUAL TABLE search USING fts5(pairs, content = '', contentless_delete = 1,"
                    + " detail = none, tokenize = 'ascii')");
            connection.setAutoCommit(false);
            try (ResultSet rows = statement.executeQuery("SELECT rowid, title, summary FROM event");
                    PreparedStatement insertion =
                            connection.prepareStatement("INSERT INTO search (rowid, pairs) VALUES (?, ?)")) {
                while (rows.next()) {
                    insertion.setLong(1, rows.getLong(1));
                    insertion.setString(
                            2, Pairs.of(List.of(Folding.fold(rows.getString(2)), Folding.fold(rows.getString(3)))));
                    insertion.executeUpdate();
                }
            }
            connection.commit();
            return null;
        }
    }

    /** Of the first so many events, where these are fewer. */
    private static Void project(Path table, Path folder, String name, int events) throws IOException {
        Path source = table;
        if (events == 1) {
            source = folder.resolve("few.csv");
            try (var lines = Files.lines(table)) {
                Files.write(source, lines.limit(20_000).toList());
            }
        }
        ImportPlan plan = ImportPlan.of(source, new Folders(folder, folder));
        Project.importFile(plan, folder.resolve(name + Project.ENDING), OnBad.STOP, Progress.NONE)
                .project()
                .close();
        return null;
    }
}
