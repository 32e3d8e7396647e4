package claimline.ui.export;

import claimline.chart.Drawing;
import claimline.chart.Paper;
import claimline.model.Message;
import claimline.project.Project;
import claimline.project.output.Chart;
import claimline.project.output.ChartFormat;
import claimline.project.output.ChartOrder;
import claimline.project.output.Output;
import claimline.project.output.Output.Appearance;
import claimline.project.output.Scope;
import claimline.project.output.Theme;
import claimline.timeline.TimeRange;
import claimline.ui.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Decides what picture will be made of a chart, and makes it. Sources that are hidden take no part. */
public final class ExportViewModel {

    /** A picture with its colours. */
    public record Preview(Drawing drawing, Theme theme) {}

    /** How large a picture is: as it comes, twice or four times as fine, or on paper. */
    public enum Size {
        PLAIN(1, Optional.empty()),
        DOUBLE(2, Optional.empty()),
        FOURFOLD(4, Optional.empty()),
        A4(2, Optional.of(Paper.Size.A4)),
        A3(2, Optional.of(Paper.Size.A3)),
        A2(2, Optional.of(Paper.Size.A2)),
        A1(2, Optional.of(Paper.Size.A1)),
        A0(2, Optional.of(Paper.Size.A0));

        private final double scale;
        private final Optional<Paper.Size> paper;

        Size(double scale, Optional<Paper.Size> paper) {
            this.scale = scale;
            this.paper = paper;
        }

        Message label() {
            return Message.of("export.size." + name().toLowerCase(Locale.ROOT));
        }
    }

    private final Workspace workspace;
    private final Supplier<Optional<TimeRange>> inSight;
    private final ObjectProperty<Chart> chart = new SimpleObjectProperty<>(Chart.TIMELINE);
    private final ObjectProperty<ChartFormat> format = new SimpleObjectProperty<>(ChartFormat.PNG);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Size> size = new SimpleObjectProperty<>(Size.DOUBLE);
    private final BooleanProperty caption = new SimpleBooleanProperty(true);
    private final BooleanProperty transparent = new SimpleBooleanProperty();
    private final BooleanProperty part = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private ChartOrder asked;

    /** @param inSight the stretch of time that the timeline shows */
    public ExportViewModel(Workspace workspace, Supplier<Optional<TimeRange>> inSight) {
        this.workspace = workspace;
        this.inSight = inSight;
        theme.set(workspace.settings().dark() ? Theme.DARK : Theme.LIGHT);
        for (Property<?> each : List.of(chart, theme, size, caption, part)) {
            each.subscribe((_, _) -> draw());
        }
        draw();
    }

    private void draw() {
        ChartOrder wanted = order();
        Theme colours = theme.get();
        asked = wanted;
        workspace.ask(
                "task.drawing",
                (project, progress) -> new Output(project).charts(progress).draw(wanted),
                drawing -> {
                    if (wanted.equals(asked)) {
                        preview.set(Optional.of(new Preview(drawing, colours)));
                    }
                });
    }

    /** What is asked for now. */
    ChartOrder order() {
        boolean landscape = chart.get() == Chart.TIMELINE
                || chart.get() == Chart.MATRIX && workspace.story().sources().size() > 4;
        return ChartOrder.of(chart.get(), workspace.locale())
                .with(scope())
                .on(new Paper(size.get().paper, landscape, 1))
                .withCaption(caption.get());
    }

    /** What the window shows: its sources and event, its selected question, its stretch of time. */
    private Scope scope() {
        Optional<String> question = part.get() ? workspace.selection().question(workspace.story()) : Optional.empty();
        Optional<TimeRange> time = part.get() ? inSight.get() : Optional.empty();
        return new Scope(
                workspace.filter().hiddenSources(),
                Optional.ofNullable(workspace.filter().event()).filter(_ -> part.get()),
                question.filter(_ -> chart.get() == Chart.VALUES),
                time.map(TimeRange::start).map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                time.map(TimeRange::end).map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    }

    /** What the file will be called unless the person wants otherwise. */
    public String fileName() {
        Project project = workspace.projectProperty().get();
        String story = project == null
                ? "story"
                : project.path().getFileName().toString().replace(Project.ENDING, "");
        return story + "-" + chart.get().name().toLowerCase(Locale.ROOT) + "."
                + format.get().ending();
    }

    /** Writes what is asked for; says so, or what is in the way, in the status bar. */
    public void save(Path file) {
        ChartOrder order = order();
        ChartFormat as = format.get();
        Appearance appearance = new Appearance(theme.get(), size.get().scale, transparent.get());
        String ending = "." + as.ending();
        Path whole = file.toString().toLowerCase(Locale.ROOT).endsWith(ending)
                ? file
                : file.resolveSibling(file.getFileName() + ending);
        workspace.ask(
                "task.export",
                (project, progress) -> {
                    new Output(project).chart(order, as, appearance, progress, whole);
                    return Message.of("notice.exported", whole.toString());
                },
                workspace::tell);
    }

    public Locale locale() {
        return workspace.locale();
    }

    public ObjectProperty<Chart> chartProperty() {
        return chart;
    }

    public ObjectProperty<ChartFormat> formatProperty() {
        return format;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ObjectProperty<Size> sizeProperty() {
        return size;
    }

    /** Whether title, range, sources and filters stand above. */
    public BooleanProperty captionProperty() {
        return caption;
    }

    public BooleanProperty transparentProperty() {
        return transparent;
    }

    /** Whether only what the window shows now goes into the picture. */
    public BooleanProperty partProperty() {
        return part;
    }

    /** A PDF is never transparent: paper is not. */
    public ObservableValue<Boolean> canBeTransparent() {
        return format.map(wanted -> wanted != ChartFormat.PDF);
    }

    /** What will be in the file; empty until it is drawn. */
    public ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }
}
