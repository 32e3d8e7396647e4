package claimline.ui.agreement;

import claimline.chart.Area;
import claimline.chart.Drawing;
import claimline.chart.HeatMap;
import claimline.chart.HeatMapView;
import claimline.chart.HeatMapView.Part;
import claimline.chart.HeatMapView.Side;
import claimline.chart.TextMeasure;
import claimline.comparison.Assessments;
import claimline.comparison.Difference;
import claimline.comparison.Kind;
import claimline.model.Claim;
import claimline.model.Message;
import claimline.model.Source;
import claimline.project.Settings;
import claimline.project.Story;
import claimline.ui.common.DrawnView;
import claimline.ui.common.Kept;
import claimline.ui.common.ScrollRange;
import claimline.ui.common.SourceNames;
import claimline.ui.common.TaskRunner;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Decides what the heat map of sources shows, and on which questions the two of a cell differ. Counting goes through
 * the runner, and only while somebody looks; what was shown before stays until it is done.
 */
public final class AgreementViewModel implements DrawnView {

    /** A question on which the two differ; {@code detail} is what the one and the other printed. */
    public record Row(String question, String title, String detail, Kind kind) {}

    /** What is counted: how the claims compare, which no verdict changes, and the sources. */
    private record Asked(Assessments assessments, List<Source> sources) {}

    private final Workspace workspace;
    private final TaskRunner runner;
    private final HeatMap chart;
    private final ObservableValue<Boolean> dark;
    private final ScrollRange across = new ScrollRange();
    private final ScrollRange down = new ScrollRange();
    private final BooleanProperty front = new SimpleBooleanProperty();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    private Asked asked;
    private Grid grid = Grid.EMPTY;
    private Optional<Pair> selection = Optional.empty();
    private Optional<String> hover = Optional.empty();
    private Drawing drawing;
    private double width;
    private double height;

    /** @param shown false once other views take the place of this one */
    public AgreementViewModel(
            Workspace workspace, ObservableValue<Boolean> shown, TaskRunner runner, TextMeasure measure) {
        this.workspace = workspace;
        this.runner = runner;
        chart = new HeatMap(measure);
        dark = workspace.settingsProperty().when(shown).map(Settings::dark);
        workspace.kept().take("agreement/pair", () -> selection).ifPresent(pair -> selection = pair);
        workspace.storyProperty().when(shown).subscribe((_, _) -> count());
        workspace.filterProperty().when(shown).subscribe((_, _) -> count());
        front.subscribe((_, _) -> count());
        across.valueProperty().subscribe((_, _) -> redraw());
        down.valueProperty().subscribe((_, _) -> redraw());
    }

    private void count() {
        Story story = workspace.story();
        Asked wanted = new Asked(story.assessments(), workspace.filter().sources(story));
        if (!front.get() || wanted.equals(asked)) {
            return;
        }
        asked = wanted;
        List<String> ids = wanted.sources().stream().map(Source::id).toList();
        runner.run(
                "task.agreement",
                _ -> wanted.assessments().agreement(ids),
                agreement -> {
                    if (wanted.equals(asked)) {
                        show(new Grid(sides(wanted, story), agreement));
                    }
                },
                reason -> {
                    throw new IllegalStateException(reason);
                });
    }

    private static List<Side> sides(Asked asked, Story story) {
        Map<String, String> names = SourceNames.of(story.sources());
        return asked.sources().stream()
                .map(source -> new Side(source.id(), names.get(source.id())))
                .toList();
    }

    private void show(Grid counted) {
        grid = counted;
        hover = Optional.empty();
        measureCells();
        choose(selection.filter(grid::has));
    }

    private void measureCells() {
        across.measure(HeatMap.area(0, grid.sides().size()).x() + 1, width - chart.namesWidth(grid.sides(), locale()));
        down.measure(HeatMap.area(grid.sides().size(), 0).y() + 1, height - HeatMap.numbersHeight());
    }

    private void choose(Optional<Pair> pair) {
        selection = pair;
        words.set(pair.map(chosen -> grid.words(chosen).in(locale())).orElse(""));
        rows.setAll(pair.map(this::rows).orElse(List.of()));
        pair.ifPresent(this::reveal);
        redraw();
    }

    private void reveal(Pair pair) {
        Area area = HeatMap.area(grid.row(pair), grid.column(pair));
        across.reveal(area.x(), area.x() + area.width());
        down.reveal(area.y(), area.y() + area.height());
    }

    private List<Row> rows(Pair pair) {
        Story story = workspace.story();
        return asked.assessments().differences(pair.source(), pair.other()).stream()
                .map(difference -> row(difference, pair, story))
                .toList();
    }

    private Row row(Difference difference, Pair pair, Story story) {
        String question = difference.question();
        String title = story.question(question).orElseThrow().caption().in(locale());
        String detail = pair.isOfOne()
                ? printed(story, question, pair.source())
                : printed(story, question, pair.source()) + " ↔ " + printed(story, question, pair.other());
        return new Row(question, title, detail, difference.kind());
    }

    private static String printed(Story story, String question, String source) {
        return story.claimsOf(question, source).stream().map(Claim::asPrinted).collect(Collectors.joining(" / "));
    }

    private void redraw() {
        drawing = null;
        changes.set(changes.get() + 1);
    }

    @Override
    public void resize(double paneWidth, double paneHeight) {
        width = paneWidth;
        height = paneHeight;
        measureCells();
        redraw();
    }

    @Override
    public Drawing drawing() {
        if (drawing == null) {
            Optional<String> selected = selection.map(pair -> HeatMap.target(pair.source(), pair.other()));
            Part part = new Part(across.get(), down.get(), width, height);
            drawing = chart.draw(new HeatMapView(grid.sides(), grid.cells(), selected, hover, part, locale()));
        }
        return drawing;
    }

    @Override
    public void hoverAt(double x, double y) {
        hover(drawing().hit(x, y));
    }

    @Override
    public void hoverNothing() {
        hover(Optional.empty());
    }

    private void hover(Optional<String> target) {
        if (!target.equals(hover)) {
            hover = target;
            redraw();
        }
    }

    @Override
    public Optional<String> hoverText() {
        return hover.flatMap(grid::pair).map(pair -> grid.words(pair).in(locale()));
    }

    /** Selects the cell that is drawn there; where none is, none. */
    public void selectAt(double x, double y) {
        choose(drawing().hit(x, y).flatMap(grid::pair));
    }

    public void selectNothing() {
        choose(Optional.empty());
    }

    /** To the cell so many rows and columns further, if there is one; to the first cell where none is selected. */
    public void move(int rowsDown, int columnsAcross) {
        List<Side> sides = grid.sides();
        if (sides.isEmpty()) {
            return;
        }
        int row = selection.map(pair -> grid.row(pair) + rowsDown).orElse(0);
        int column = selection.map(pair -> grid.column(pair) + columnsAcross).orElse(0);
        if (0 <= row && row < sides.size() && 0 <= column && column < sides.size()) {
            choose(Optional.of(new Pair(sides.get(row).id(), sides.get(column).id())));
        }
    }

    public void selectQuestion(String id) {
        workspace.select(new Selection.OfQuestion(id));
    }

    /** What is said of the selected cell, and a line for each question on which the two differ. */
    public String asText() {
        return rows.stream()
                .map(row -> Message.of("agreement.copy", row.title(), row.kind().label(), row.detail())
                        .in(locale()))
                .collect(Collectors.joining("\n", words.get() + "\n", "\n"));
    }

    Kept kept() {
        return workspace.kept();
    }

    public Locale locale() {
        return workspace.locale();
    }

    /** Whether somebody looks. */
    public BooleanProperty frontProperty() {
        return front;
    }

    @Override
    public ObservableValue<Boolean> dark() {
        return dark;
    }

    public ScrollRange across() {
        return across;
    }

    public ScrollRange down() {
        return down;
    }

    @Override
    public ReadOnlyLongProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** What there is to say of the selected cell; empty where none is. */
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /** On what the two of the selected cell differ, the most serious first. */
    public ObservableList<Row> rows() {
        return rows;
    }
}
