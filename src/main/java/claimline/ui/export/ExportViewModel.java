package claimline.ui.export;

import claimline.model.Message;
import claimline.project.Project;
import claimline.project.Story;
import claimline.project.output.Chart;
import claimline.project.output.ChartFormat;
import claimline.project.output.ChartOrder;
import claimline.project.output.Charts;
import claimline.project.output.Output;
import claimline.project.output.Output.Appearance;
import claimline.project.output.Scope;
import claimline.project.output.Theme;
import claimline.timeline.LaneChoice;
import claimline.timeline.LanesBy;
import claimline.timeline.TimeRange;
import claimline.ui.common.TaskRunner;
import claimline.ui.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Decides what picture will be made of a chart, and makes it. Sources that are hidden take no part. */
public final class ExportViewModel {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,5}");

    private final Workspace workspace;
    private final TaskRunner runner;
    private final Supplier<Optional<TimeRange>> inSight;
    private final ObjectProperty<Chart> chart = new SimpleObjectProperty<>(Chart.TIMELINE);
    private final ObjectProperty<ChartFormat> format = new SimpleObjectProperty<>(ChartFormat.PNG);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Size> size = new SimpleObjectProperty<>(Size.DOUBLE);
    private final ObjectProperty<Integer> sheets = new SimpleObjectProperty<>(1);
    private final StringProperty width = new SimpleStringProperty("");
    private final BooleanProperty caption = new SimpleBooleanProperty(true);
    private final BooleanProperty transparent = new SimpleBooleanProperty();
    private final BooleanProperty part = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper drawing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param runner draws previews: only the last that is asked for is of use
     * @param inSight the stretch of time that the timeline shows
     */
    public ExportViewModel(Workspace workspace, TaskRunner runner, Supplier<Optional<TimeRange>> inSight) {
        this.workspace = workspace;
        this.runner = runner;
        this.inSight = inSight;
        theme.set(workspace.settings().dark() ? Theme.DARK : Theme.LIGHT);
        for (Property<?> each : List.of(chart, format, theme, size, sheets, width, caption, part)) {
            each.subscribe((_, _) -> draw());
        }
        draw();
    }

    private void draw() {
        ChartOrder wanted = order();
        Theme colours = theme.get();
        ChartFormat as = format.get();
        Size large = size.get();
        Story story = workspace.story();
        LaneChoice lanes = lanes();
        drawing.set(true);
        runner.run(
                "task.drawing",
                progress ->
                        Preview.of(new Charts(story, lanes, progress).draw(wanted), colours, as, wanted.paper(), large),
                drawn -> {
                    preview.set(Optional.of(drawn));
                    drawing.set(false);
                },
                reason -> {
                    drawing.set(false);
                    workspace.fail(reason);
                });
    }

    private LaneChoice lanes() {
        return workspace.laneChoices().stream().findFirst().orElse(LaneChoice.all(LanesBy.CATEGORY));
    }

    /** What is asked for now. */
    ChartOrder order() {
        boolean landscape = chart.get() == Chart.TIMELINE
                || chart.get() == Chart.MATRIX && workspace.story().sources().size() > 4;
        return ChartOrder.of(chart.get(), workspace.locale())
                .with(scope())
                .on(size.get().paper(landscape, sheets.get()))
                .sized(size.get().isPaper() ? OptionalDouble.empty() : pixels(), OptionalDouble.empty())
                .withCaption(caption.get());
    }

    /** Empty where nothing is typed that is a number. */
    private OptionalDouble pixels() {
        String typed = width.get() == null ? "" : width.get().strip();
        return DIGITS.matcher(typed).matches() ? OptionalDouble.of(Double.parseDouble(typed)) : OptionalDouble.empty();
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
        Appearance appearance = appearance();
        Story story = workspace.story();
        String ending = "." + as.ending();
        Path whole = file.toString().toLowerCase(Locale.ROOT).endsWith(ending)
                ? file
                : file.resolveSibling(file.getFileName() + ending);
        workspace.ask(
                "task.export",
                (project, progress) -> {
                    new Output(project, story).chart(order, as, appearance, progress, whole);
                    return Message.of("notice.exported", whole.toString());
                },
                workspace::tell);
    }

    /**
     * Makes the picture, in pixels, for other programs to paste.
     *
     * @param receiver gets a PNG
     */
    public void copy(Consumer<byte[]> receiver) {
        ChartOrder order = order();
        Appearance appearance = appearance();
        Story story = workspace.story();
        workspace.ask(
                "task.copyPicture",
                (project, progress) -> new Output(project, story).picture(order, appearance, progress),
                (byte[] picture) -> {
                    receiver.accept(picture);
                    workspace.tell(Message.of("notice.pictureCopied"));
                });
    }

    private Appearance appearance() {
        return new Appearance(theme.get(), size.get().scale(), transparent.get());
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

    /** How many sheets of paper lie side by side. */
    public ObjectProperty<Integer> sheetsProperty() {
        return sheets;
    }

    /** In pixels, as typed; nothing for what suits the chart. Of no meaning on paper. */
    public StringProperty widthProperty() {
        return width;
    }

    public ObservableValue<Boolean> isPaper() {
        return size.map(Size::isPaper);
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

    /** Whether the preview is of what was asked for before. */
    public ReadOnlyBooleanProperty drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** What will be in the file; empty until it is drawn. */
    public ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }
}
