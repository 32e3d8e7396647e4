package claimline.store;

import claimline.model.Event;
import claimline.model.FuzzyDate;
import claimline.model.LocalizedText;
import claimline.project.Facet;
import claimline.project.Matches;
import claimline.project.Progress;
import claimline.project.Project;
import claimline.project.Query;
import claimline.project.Story;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;

/**
 * How long it takes to bring a million events with Korean and English titles into a project file, index for search
 * included, and to find the first page of what holds a text.
 *
 * <p>What it is compared with is the same rows and the same pairs of characters put into the same tables by hand: plain
 * statements of the same driver in one transaction, nothing checked, no triggers. Both include the time that it takes
 * to invent the events, which is told apart and left out of the ratio.
 *
 * <p>Facets are two of eight categories and one of five tags. "all" is everything, not the first page alone.
 *
 * <p>Texts to search for are cut out of titles, one in ten from no title at all. Prints one line of JSON; times in
 * milliseconds, {@code Cpu} is what the process took, which tells more than the clock on a machine that does other
 * things as well. Arguments: events (1000000), queries of each length (300).
 */
public final class SearchBench {

    private static final int[] LENGTHS = {1, 2, 3, 8};
    private static final OperatingSystemMXBean OS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final List<String> WORDS = List.of(
            "harbour",
            "bridge",
            "closes",
            "minister",
            "says",
            "report",
            "ferry",
            "inquiry",
            "shares",
            "model",
            "data",
            "company",
            "costs",
            "항구",
            "대교",
            "통제",
            "장관",
            "발표",
            "조사",
            "재개",
            "시장",
            "훈련",
            "비용",
            "정부",
            "주가",
            "급락",
            "연구진",
            "검토에",
            "착수");

    private final int count;
    private final StringJoiner result = new StringJoiner(", ", "{", "}");

    private SearchBench(int count) {
        this.count = count;
    }

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws IOException, SQLException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int queries = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
        Path folder = Files.createTempDirectory("claimline-search");
        try {
            new SearchBench(count).run(folder, queries);
        } finally {
            for (String name : List.of("a.claimline", "b.claimline", "b.claimline-wal", "b.claimline-shm")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    private double[] timed(String name, Work work) throws SQLException {
        long start = System.nanoTime();
        long busy = OS.getProcessCpuTime();
        work.run();
        double[] taken = {(System.nanoTime() - start) / 1e6, (OS.getProcessCpuTime() - busy) / 1e6};
        tell(name + "Millis", taken[0]);
        tell(name + "CpuMillis", taken[1]);
        return taken;
    }

    private void tell(String name, double value) {
        result.add(String.format(Locale.ROOT, "\"%s\": %.4g", name, value));
    }

    private void run(Path folder, int queries) throws SQLException, IOException {
        Path file = folder.resolve("a.claimline");
        Path other = folder.resolve("b.claimline");
        ProjectFile.create(other).close();
        tell("events", count);
        double[] invented = timed("inventing", () -> {
            for (int i = 0; i < count; i++) {
                event(i);
            }
        });
        double[] byHand = timed("byHand", () -> byHand(other));
        try (ProjectFile project = ProjectFile.create(file)) {
            double[] imported = timed(
                    "import",
                    () -> project.importStory(sink -> {
                        for (int i = 0; i < count; i++) {
                            sink.accept(event(i));
                        }
                    }));
            tell("ratio", (imported[0] - invented[0]) / (byHand[0] - invented[0]));
            tell("cpuRatio", (imported[1] - invented[1]) / (byHand[1] - invented[1]));
        }
        search(file, queries);
        tell("fileMegabytes", Files.size(file) / 1e6);
        System.out.println(result);
    }

    private interface Search {
        Matches find(Query query, Story story, Progress progress);
    }

    private void search(Path file, int queries) {
        Query faceted = Query.ALL
                .with(Facet.CATEGORY, "c1", true)
                .with(Facet.CATEGORY, "c2", true)
                .with(Facet.TAG, "t3", true);
        try (Project project = Project.open(file)) {
            Story story = project.story();
            long start = System.nanoTime();
            project.finder().find(faceted, story, Progress.NONE);
            tell("firstFacetsMillis", (System.nanoTime() - start) / 1e6);
            for (int length : LENGTHS) {
                search("", length, queries, story, Query.ALL, project.finder()::findFirst);
            }
            for (int length : LENGTHS) {
                search("faceted", length, queries, story, faceted, project.finder()::findFirst);
            }
            for (int length : LENGTHS) {
                search("all", length, queries / 4, story, Query.ALL, project.finder()::find);
            }
        }
    }

    private void search(String name, int length, int queries, Story story, Query query, Search search) {
        Random random = new Random(length);
        double[] taken = new double[queries];
        for (int i = -queries / 4; i < queries; i++) {
            Query wanted = query.withText(text(random, length));
            long start = System.nanoTime();
            search.find(wanted, story, Progress.NONE);
            if (i >= 0) {
                taken[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(taken);
        tell(name + "Median" + length, taken[queries / 2]);
        tell(name + "P95of" + length, taken[queries * 95 / 100]);
        tell(name + "Worst" + length, taken[queries - 1]);
    }

    private String text(Random random, int length) {
        if (random.nextInt(10) == 0) {
            return "쀍쮊qzxjvk7".substring(0, length);
        }
        String title = title(random.nextInt(count));
        int from = random.nextInt(Math.max(1, title.length() - length));
        return title.substring(from, Math.min(title.length(), from + length));
    }

    /** Three to seven words, one in three of random syllables, and a number. */
    private static String title(int number) {
        Random random = new Random(number * 7919L);
        StringBuilder title = new StringBuilder();
        for (int word = 3 + random.nextInt(5); word > 0; word--) {
            if (random.nextInt(3) == 0) {
                for (int syllable = 2 + random.nextInt(2); syllable > 0; syllable--) {
                    title.append((char) ('가' + (int) (Math.abs(random.nextGaussian()) * 1500) % 11172));
                }
            } else {
                title.append(WORDS.get(random.nextInt(WORDS.size())));
            }
            title.append(' ');
        }
        return title.append(number % 1000).toString();
    }

    private static Event event(int number) {
        return new Event(
                "e" + number,
                new LocalizedText(Map.of("ko", title(number))),
                FuzzyDate.parse("%d-%02d-%02d".formatted(1990 + number % 40, 1 + number % 12, 1 + number % 28)),
                "c" + number % 8,
                LocalizedText.EMPTY,
                List.of("t" + number % 5),
                List.of());
    }

    private void byHand(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA cache_size = -32768");
            List<String> triggers = new ArrayList<>();
            try (var names = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
                while (names.next()) {
                    triggers.add(names.getString(1));
                }
            }
            for (String trigger : triggers) {
                statement.execute("DROP TRIGGER " + trigger);
            }
            connection.setAutoCommit(false);
            rows(connection);
            pairs(connection);
            connection.commit();
        }
    }

    private void rows(Connection connection) throws SQLException {
        try (PreparedStatement row =
                connection.prepareStatement("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < count; i++) {
                Event event = event(i);
                row.setInt(1, i + 1);
                row.setString(2, event.id());
                row.setString(3, "{\"ko\":\"" + event.title().byLanguage().get("ko") + "\"}");
                row.setString(4, event.when().toString());
                row.setDouble(5, event.when().bounds().earliestStart());
                row.setDouble(6, event.when().bounds().latestStart());
                row.setDouble(7, event.when().bounds().earliestEnd());
                row.setDouble(8, event.when().bounds().latestEnd());
                row.setString(9, event.category());
                row.setString(10, "{}");
                row.setString(11, "[\"t" + i % 5 + "\"]");
                row.executeUpdate();
            }
        }
    }

    private void pairs(Connection connection) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO search (rowid, pairs) VALUES (?, ?)")) {
            for (int i = 0; i < count; i++) {
                row.setInt(1, i + 1);
                row.setString(2, Pairs.of(List.of(title(i))));
                row.executeUpdate();
            }
        }
    }
}
