package claimline.ui.timeline;

import claimline.chart.Palette;
import claimline.model.Event;
import claimline.model.FuzzyDate;
import claimline.model.LocalizedText;
import claimline.project.Folders;
import claimline.project.Settings;
import claimline.store.ProjectFile;
import claimline.ui.common.BackgroundRunner;
import claimline.ui.common.CanvasPainter;
import claimline.ui.common.DrawingPane;
import claimline.ui.common.Fonts;
import claimline.ui.common.LatestRunner;
import claimline.ui.workspace.Workspace;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/**
 * How long it takes from asking for a project file until the timeline's first picture is complete, labels included, and
 * how much heap the story then takes, and the time of all its processors; in a window that had another project open
 * before. The first run makes the file, a million events by default; the figure is that of the second. Prints one line
 * of JSON. Arguments: the file, and how many events to make.
 */
public final class OpeningBench {

    private static final OperatingSystemMXBean OS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private OpeningBench() {}

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws IOException {
        Path path = Path.of(arguments[0]);
        if (!Files.exists(path)) {
            make(path, arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000);
            return;
        }
        System.setProperty("prism.order", "sw");
        if (System.getenv("DISPLAY") == null) {
            System.setProperty("glass.platform", "Headless");
        }
        Path settings = Files.createTempDirectory("claimline");
        Platform.startup(() -> show(path, settings));
    }

    private static void make(Path path, int count) {
        long start = System.nanoTime();
        Random random = new Random(20250127);
        LocalDate first = LocalDate.of(2013, 1, 1);
        try (ProjectFile file = ProjectFile.create(path)) {
            file.replaceAll(elements -> {
                for (int i = 0; i < count; i++) {
                    String day = first.plusDays(random.nextInt(4_380)).toString();
                    String when = random.nextInt(10) == 0 ? day.substring(0, 7) + "~" : day;
                    elements.accept(new Event(
                            "event-" + i,
                            new LocalizedText(
                                    Map.of("en", "What happened at the harbour, number " + i, "ko", "항구에서 일어난 일 " + i)),
                            FuzzyDate.parse(when),
                            "category " + random.nextInt(8),
                            new LocalizedText(Map.of("en", "A sentence or two about it, as long as such things are.")),
                            List.of(),
                            List.of()));
                }
            });
            long written = System.nanoTime();
            file.large().keep(file.large().index());
            System.out.printf(
                    Locale.ROOT,
                    "{\"events\": %d, \"writeMillis\": %.0f, \"indexMillis\": %.0f}%n",
                    count,
                    (written - start) / 1e6,
                    (System.nanoTime() - written) / 1e6);
        }
    }

    private static void show(Path path, Path settings) {
        Fonts.load();
        BackgroundRunner runner = new BackgroundRunner();
        Workspace workspace = new Workspace(new Folders(settings, settings), Settings.initial(Locale.ENGLISH), runner);
        TimelineViewModel viewModel = new TimelineViewModel(
                workspace,
                new SimpleBooleanProperty(true),
                Fonts.measure(),
                new LatestRunner(),
                InstantSource.system());
        DrawingPane pane = new DrawingPane();
        pane.setPainter(new CanvasPainter(Palette.light()));
        pane.widthProperty().subscribe(() -> viewModel.resize(pane.getWidth(), pane.getHeight()));
        pane.heightProperty().subscribe(() -> viewModel.resize(pane.getWidth(), pane.getHeight()));
        pane.drawWith(viewModel::drawing, viewModel.changes());
        Stage stage = new Stage();
        boolean headless = System.getenv("DISPLAY") == null;
        stage.setScene(new Scene(new BorderPane(pane), headless ? 1000 : 1920, 1000));
        stage.show();
        long[] asked = new long[2];
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == 1) {
                    workspace.create(settings.resolve("small.claimline"), "Small");
                } else if (frames == 120) {
                    asked[0] = System.nanoTime();
                    asked[1] = OS.getProcessCpuTime();
                    workspace.open(path);
                } else if (frames > 120 && workspace.story().events().size() > 0 && viewModel.isComplete()) {
                    stop();
                    Platform.runLater(() -> told(
                            workspace,
                            viewModel,
                            (System.nanoTime() - asked[0]) / 1e6,
                            (OS.getProcessCpuTime() - asked[1]) / 1e6));
                }
            }
        }.start();
    }

    private static void told(Workspace workspace, TimelineViewModel viewModel, double millis, double cpu) {
        System.gc();
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
        System.out.printf(
                Locale.ROOT,
                "{\"events\": %d, \"openMillis\": %.0f, \"cpuMillis\": %.0f, \"heapMB\": %.0f, \"marks\": %d}%n",
                workspace.story().events().size(),
                millis,
                cpu,
                heap,
                viewModel.drawing().marks().size());
        System.exit(0);
    }
}
