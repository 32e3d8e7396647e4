package claimline.ui.compare;

import atlantafx.base.theme.PrimerLight;
import claimline.model.Message;
import claimline.project.Folders;
import claimline.project.Progress;
import claimline.project.Settings;
import claimline.ui.common.Fonts;
import claimline.ui.common.TaskRunner;
import claimline.ui.workspace.Workspace;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * How smoothly the table of 1,000 questions by 50 sources scrolls, in a window of 1000 by 1000 pixels that it fills.
 * Invented figures; four sources in five answer a question, half of them with the same figure.
 *
 * <p>Scrolls by one step in every frame: down by a turn of the wheel (40 pixels), down by a page, so that every row is
 * another, and sideways by a third of a column. Prints one line of JSON: how long the rows took to make and to filter,
 * and for each way of scrolling the median and the 95th percentile of what a step took the window's thread (event,
 * styles and layout), and of the time from one frame to the next, in milliseconds. Wants
 * {@code -Dclaimline.jvm="-Dglass.platform=Headless -Dprism.order=sw"}.
 */
public final class MatrixBench {

    private static final int QUESTIONS = 1000;
    private static final int SOURCES = 50;
    private static final int SIDE = 1000;
    private static final int WARM_UP = 150;
    private static final int STEPS = 300;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final CompletableFuture<String> result = new CompletableFuture<>();
    private Workspace workspace;
    private Scene scene;
    private TableView<?> table;

    private MatrixBench() {}

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("matrix-bench");
        MatrixBench bench = new MatrixBench();
        Platform.startup(() -> bench.start(folder));
        System.out.println(bench.result.get());
        Platform.exit();
    }

    private void start(Path folder) {
        try {
            Fonts.load();
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            workspace = new Workspace(new Folders(folder, folder), Settings.initial(Locale.KOREAN), new AtOnce());
            workspace.importDocument(document(folder), folder.resolve("bench.claimline"));
            String making = making();
            show();
            List<String> parts = new ArrayList<>(List.of(making));
            Node flow = table.lookup(".virtual-flow");
            double page = flow.getLayoutBounds().getHeight();
            measure("wheel", step -> turn(flow, step % 600 < 300 ? -40 : 40), wheel -> {
                parts.add(wheel);
                measure("page", step -> turn(flow, step % 100 < 50 ? -page : page), pages -> {
                    parts.add(pages);
                    ScrollBar bar = sideways();
                    measure("sideways", step -> push(bar, step % 200 < 100 ? 40 : -40), aside -> {
                        parts.add(aside);
                        result.complete("{" + String.join(", ", parts) + "}");
                    });
                });
            });
        } catch (IOException | RuntimeException e) {
            result.completeExceptionally(e);
        }
    }

    private String making() {
        RowMaker maker = new RowMaker(workspace.story(), null, Locale.KOREAN);
        double[] making = new double[7];
        double[] cpu = new double[making.length];
        double[] asking = new double[making.length];
        List<Row> rows = List.of();
        for (int i = 0; i < making.length; i++) {
            long start = System.nanoTime();
            long busy = PROCESS.getProcessCpuTime();
            rows = maker.rows(List.copyOf(workspace.story().questions()));
            long made = System.nanoTime();
            new Query(Wanted.ALL, Query.Order.SEVERITY).of(rows, Locale.KOREAN);
            making[i] = (made - start) / 1e6;
            cpu[i] = (PROCESS.getProcessCpuTime() - busy) / 1e6;
            asking[i] = (System.nanoTime() - made) / 1e6;
        }
        return "\"rows\": %d, \"makingMillis\": %.0f, \"makingCpuMillis\": %.0f, \"filteringMillis\": %.1f"
                .formatted(rows.size(), percentile(making, 0.5), percentile(cpu, 0.5), percentile(asking, 0.5));
    }

    private void show() throws IOException {
        FXMLLoader loader = new FXMLLoader(getClass().getResource("/fxml/compare.fxml"), Message.bundle(Locale.KOREAN));
        loader.setControllerFactory(
                _ -> new CompareController(new CompareViewModel(workspace, new SimpleBooleanProperty(true))));
        scene = new Scene(loader.<Parent>load(), SIDE, SIDE);
        scene.getStylesheets().setAll("/css/palette-light.css", "/css/colors.css", "/css/claimline.css");
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.show();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        table = (TableView<?>) scene.lookup("#table");
    }

    private static void turn(Node flow, double pixels) {
        Event.fireEvent(
                flow,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        500,
                        500,
                        500,
                        500,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        pixels,
                        0,
                        pixels,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    private ScrollBar sideways() {
        return table.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .findFirst()
                .orElseThrow();
    }

    private static void push(ScrollBar bar, double pixels) {
        bar.setValue(Math.clamp(bar.getValue() + pixels, bar.getMin(), bar.getMax()));
    }

    private void measure(String name, IntConsumer step, Consumer<String> next) {
        double[] work = new double[STEPS];
        double[] cpu = new double[STEPS];
        double[] frames = new double[STEPS];
        long[] begun = new long[2];
        int[] count = {-WARM_UP};
        Runnable laidOut = () -> {
            if (count[0] >= 0 && count[0] < STEPS) {
                work[count[0]] = (System.nanoTime() - begun[0]) / 1e6;
                cpu[count[0]] = (THREADS.getCurrentThreadCpuTime() - begun[1]) / 1e6;
            }
        };
        scene.addPostLayoutPulseListener(laidOut);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                long before = begun[0];
                begun[0] = System.nanoTime();
                begun[1] = THREADS.getCurrentThreadCpuTime();
                if (count[0] >= 0) {
                    frames[count[0]] = (begun[0] - before) / 1e6;
                }
                if (++count[0] < STEPS) {
                    step.accept(count[0] + WARM_UP);
                } else {
                    stop();
                    scene.removePostLayoutPulseListener(laidOut);
                    next.accept(
                            "\"%s\": {\"stepMillis\": [%.1f, %.1f], \"stepCpuMillis\": [%.1f, %.1f], \"frameMillis\": [%.1f, %.1f]}"
                                    .formatted(
                                            name,
                                            percentile(work, 0.5),
                                            percentile(work, 0.95),
                                            percentile(cpu, 0.5),
                                            percentile(cpu, 0.95),
                                            percentile(frames, 0.5),
                                            percentile(frames, 0.95)));
                }
            }
        }.start();
    }

    private static double percentile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))];
    }

    private static Path document(Path folder) throws IOException {
        Random random = new Random(20250127);
        String sources =
                IntStream.range(0, SOURCES).mapToObj(s -> """
                    {"id": "s%1$d", "publisher": "신문 %1$d", "title": "다리", "published": "2031-03-04"}\
                    """.formatted(s)).collect(Collectors.joining(","));
        String questions = IntStream.range(0, QUESTIONS)
                .mapToObj(q -> """
                    {"id": "q%1$d", "event": "e%2$d", "subject": "다리 %1$d", "property": "길이", "kind": "length",
                     "title": "%1$d번째 다리의 길이는 얼마이고 누가 그렇게 말하나"}\
                    """.formatted(q, q / 10))
                .collect(Collectors.joining(","));
        String events = IntStream.range(0, QUESTIONS / 10)
                .mapToObj(e -> """
                    {"id": "e%1$d", "title": "다리 %1$d", "when": "2031-03-%2$02d"}\
                    """.formatted(e, 1 + e % 28))
                .collect(Collectors.joining(","));
        String claims = IntStream.range(0, QUESTIONS * SOURCES)
                .filter(_ -> random.nextInt(5) > 0)
                .mapToObj(i -> claim(i, random))
                .collect(Collectors.joining(","));
        return Files.writeString(folder.resolve("bench.json"), """
            {"format": "claimline/1", "title": "다리 (지어낸 이야기)", "sources": [%s], "events": [%s],
             "questions": [%s], "claims": [%s]}\
            """.formatted(sources, events, questions, claims));
    }

    private static String claim(int number, Random random) {
        int question = number / SOURCES;
        long length = 1000L + 37L * question;
        long told = switch (random.nextInt(10)) {
            case 0 -> length * 10;
            case 1 -> length / 100 * 100;
            case 2, 3 -> length + random.nextInt(9);
            case 4 -> 1000 + random.nextInt(40_000);
            default -> length;
        };
        return """
            {"id": "c%1$d", "question": "q%2$d", "source": "s%3$d", "asPrinted": "약 %4$d미터", "stance": "asserted",
             "value": {"amount": "%4$d", "unit": "m", "hedge": "about"}}\
            """.formatted(number, question, number % SOURCES, told);
    }

    /** Does all work at once. */
    private static final class AtOnce implements TaskRunner {
        @Override
        public <T> void run(String key, Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            try {
                onSuccess.accept(work.run(Progress.NONE));
            } catch (Exception e) {
                onFailure.accept(e);
            }
        }
    }
}
