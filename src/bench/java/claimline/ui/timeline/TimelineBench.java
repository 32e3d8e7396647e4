package claimline.ui.timeline;

import claimline.chart.Drawing;
import claimline.chart.Emphasis;
import claimline.chart.Palette;
import claimline.chart.TimelineChart;
import claimline.timeline.EventIndex;
import claimline.timeline.LaneChoice;
import claimline.timeline.LanesBy;
import claimline.timeline.Numbers;
import claimline.ui.common.CanvasPainter;
import claimline.ui.common.DrawingPane;
import claimline.ui.common.Fonts;
import claimline.ui.common.LatestRunner;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * How long a frame of the timeline takes in a real window, from a thousand to ten million events, with lanes, labels,
 * clusters and the overview below: dragged at different speeds, zoomed by the wheel, pinched in small steps, from all
 * years down to an hour and back. Where there is a display the window is 1920 × 1000, else as large as the headless
 * platform's one screen.
 *
 * <p>Each frame does one step of the gesture; the window lays out, draws and paints as ever. Frames follow one another
 * as fast as they can ({@code javafx.animation.fullspeed}); the time of a frame is that from one to the next, so that
 * what the thread that renders takes is in it. Prints one line of JSON a size. On a machine that does other things as
 * well, more is said by {@code cpuMillis}, what the window's own thread took of its processor a frame, and
 * {@code allCpuMillis}, what all threads did on average.
 *
 * <p>Arguments: sizes; without any 1000, 100000, 1000000 and 10000000.
 */
public final class TimelineBench {

    private static final int WARM_UP = 300;
    private static final int FRAMES = 900;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean OS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final CompletableFuture<Stage> stage = new CompletableFuture<>();

    private TimelineBench() {}

    /** Runs the benchmark. */
    public static void main(String[] arguments) {
        System.setProperty("javafx.animation.fullspeed", "true");
        System.setProperty("prism.order", "sw");
        if (System.getenv("DISPLAY") == null) {
            System.setProperty("glass.platform", "Headless");
        }
        TimelineBench bench = new TimelineBench();
        Platform.startup(() -> {
            Fonts.load();
            bench.stage.complete(new Stage());
        });
        Stream<String> sizes =
                arguments.length > 0 ? Stream.of(arguments) : Stream.of("1000", "100000", "1000000", "10000000");
        sizes.map(Integer::valueOf).forEach(bench::measure);
        Platform.exit();
    }

    private void measure(int count) {
        InventedEvents events = new InventedEvents(count);
        long before = usedBytes();
        EventIndex index = events.index();
        double bytes = (usedBytes() - before) / (double) count;
        long start = System.nanoTime();
        EventIndex rebuilt = index.builder(_ -> true).build();
        double build = (System.nanoTime() - start) / 1e6;
        if (rebuilt.size() != index.size()) {
            throw new IllegalStateException();
        }
        CountDownLatch done = new CountDownLatch(1);
        Run run = new Run(events, index, done);
        Platform.runLater(() -> run.show(stage.join()));
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        run.print(build, bytes);
    }

    private static long usedBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** One size in the window. */
    private static final class Run extends AnimationTimer {

        private final InventedEvents events;
        private final EventIndex index;
        private final CountDownLatch done;
        private final Sight sight;
        private final OverviewViewModel overview;
        private final DrawingPane timelinePane = new DrawingPane();
        private final DrawingPane overviewPane = new DrawingPane();
        private final double[] frames = new double[FRAMES];
        private final double[] busy = new double[FRAMES];
        private int frame = -WARM_UP;
        private long last;
        private long lastBusy;
        private long allBusy;
        private long marks;

        Run(InventedEvents events, EventIndex index, CountDownLatch done) {
            this.events = events;
            this.index = index;
            this.done = done;
            InstantSource clock = InstantSource.fixed(Instant.ofEpochSecond(1_500_000_000));
            this.sight = new Sight(
                    new Scenery(Fonts.measure(), events::caption),
                    new Captions(new LatestRunner(), () -> {}),
                    clock,
                    () -> new Telling(Locale.KOREAN));
            this.overview = new OverviewViewModel(sight, Fonts.measure(), clock, () -> Locale.KOREAN);
        }

        void show(Stage stage) {
            boolean headless = System.getenv("DISPLAY") == null;
            double width = headless ? Screen.getPrimary().getBounds().getWidth() : 1920;
            double height = headless ? Screen.getPrimary().getBounds().getHeight() : 1000;
            sight.scenery().take(index, LaneChoice.all(LanesBy.CATEGORY), Map.of(), Locale.KOREAN);
            sight.horizon().take(index);
            sight.emphasise(_ -> Emphasis.NONE.withConflicts(
                    Numbers.of(IntStream.range(0, events.count()).filter(number -> number % 50 == 0)), index));
            timelinePane.widthProperty().subscribe(() -> resize());
            timelinePane.heightProperty().subscribe(() -> resize());
            timelinePane.setPainter(new CanvasPainter(Palette.light()));
            timelinePane.drawWith(this::drawing, sight.changes());
            overviewPane.setPainter(new CanvasPainter(Palette.light()));
            new OverviewHand(overviewPane, overview).listen();
            Label range = new Label();
            range.setMinWidth(TimelineChart.HEADER_WIDTH);
            range.setMaxWidth(TimelineChart.HEADER_WIDTH);
            range.setWrapText(true);
            range.textProperty().bind(sight.range());
            HBox below = new HBox(range, overviewPane);
            HBox.setHgrow(overviewPane, Priority.ALWAYS);
            VBox.setVgrow(timelinePane, Priority.ALWAYS);
            stage.setX(0);
            stage.setY(0);
            stage.setScene(new Scene(new VBox(timelinePane, below), width, height));
            stage.show();
            sight.horizon().fitAll();
            sight.moved();
            start();
        }

        private void resize() {
            sight.resize(timelinePane.getWidth(), timelinePane.getHeight());
        }

        private Drawing drawing() {
            Drawing drawing = sight.picture().drawing();
            marks += drawing.marks().size();
            return drawing;
        }

        @Override
        public void handle(long now) {
            long time = System.nanoTime();
            long cpu = THREADS.getCurrentThreadCpuTime();
            if (frame == 0) {
                allBusy = OS.getProcessCpuTime();
            } else if (frame > 0) {
                frames[frame - 1] = (time - last) / 1e6;
                busy[frame - 1] = (cpu - lastBusy) / 1e6;
            }
            last = time;
            lastBusy = cpu;
            if (frame == FRAMES) {
                stop();
                allBusy = OS.getProcessCpuTime() - allBusy;
                done.countDown();
                return;
            }
            gesture(Math.floorMod(frame, 300));
            sight.moved();
            frame++;
        }

        /** Three hundred steps that end near where they began. */
        private void gesture(int step) {
            Horizon horizon = sight.horizon();
            double width = timelinePane.getWidth();
            double pointer = 300 + step % 7 * 190 % width;
            if (step < 45) {
                horizon.pan(step % 15 < 10 ? 37 : -74);
            } else if (step < 100) {
                horizon.zoom(pointer, step % 3 == 0 ? 1 / 1.25 : 1 / 1.13);
            } else if (step < 150) {
                horizon.pan(step % 2 == 0 ? 123 : 11);
            } else if (step < 200) {
                horizon.zoom(width / 2, 1 / 1.02);
            } else if (step < 240) {
                horizon.pan(-41);
            } else if (step < 299) {
                horizon.zoom(pointer, 1.21);
            } else {
                horizon.fitAll();
            }
        }

        void print(double build, double bytes) {
            Arrays.sort(frames);
            Arrays.sort(busy);
            System.out.printf(
                    Locale.ROOT,
                    "{\"events\": %d, \"width\": %.0f, \"height\": %.0f, \"cores\": %d, \"medianMillis\": %.1f,"
                        + " \"p95Millis\": %.1f, \"worstMillis\": %.1f, \"cpuMillis\": %.1f, \"cpuP95Millis\": %.1f,"
                        + " \"allCpuMillis\": %.1f, \"marks\": %d, \"buildMillis\": %.0f, \"bytesPerEvent\": %.1f}%n",
                    events.count(),
                    timelinePane.getScene().getWidth(),
                    timelinePane.getScene().getHeight(),
                    Runtime.getRuntime().availableProcessors(),
                    frames[FRAMES / 2],
                    frames[FRAMES * 95 / 100],
                    frames[FRAMES - 1],
                    busy[FRAMES / 2],
                    busy[FRAMES * 95 / 100],
                    allBusy / 1e6 / FRAMES,
                    marks / (FRAMES + WARM_UP),
                    build,
                    bytes);
        }
    }
}
