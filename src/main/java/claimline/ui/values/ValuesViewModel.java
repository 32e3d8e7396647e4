package claimline.ui.values;

import claimline.chart.Drawing;
import claimline.chart.StripChart;
import claimline.chart.StripRows;
import claimline.chart.StripView;
import claimline.chart.TextMeasure;
import claimline.model.Claim;
import claimline.model.Message;
import claimline.model.Question;
import claimline.project.Settings;
import claimline.project.Story;
import claimline.ui.common.DrawnView;
import claimline.ui.common.ScrollRange;
import claimline.ui.common.SourceNames;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** Decides what the value strip of the selected question shows and what a gesture means. */
public final class ValuesViewModel implements DrawnView {

    private final Workspace workspace;
    private final StripChart chart;
    private final ObservableValue<Boolean> dark;
    private final ScrollRange scroll = new ScrollRange();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final ReadOnlyDoubleWrapper contentHeight = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper accessibleText = new ReadOnlyStringWrapper("");

    private Question question;
    private StripRows strip = StripRows.NONE;
    private Map<String, String> names = Map.of();
    private Optional<String> hover = Optional.empty();
    private Drawing drawing;
    private double width;
    private double height;

    /** @param shown false once other views take the place of this one */
    public ValuesViewModel(Workspace workspace, ObservableValue<Boolean> shown, TextMeasure measure) {
        this.workspace = workspace;
        chart = new StripChart(measure);
        dark = workspace.settingsProperty().when(shown).map(Settings::dark);
        workspace.storyProperty().when(shown).subscribe((_, _) -> update());
        workspace.filterProperty().when(shown).subscribe((_, _) -> update());
        workspace.selectionProperty().when(shown).subscribe((_, _) -> follow());
        scroll.valueProperty().subscribe((_, _) -> redraw());
        update();
    }

    private void follow() {
        Question selected = selectedQuestion();
        if (Objects.equals(selected, question)) {
            revealSelection();
            redraw();
        } else {
            update();
        }
    }

    private Question selectedQuestion() {
        return workspace
                .selection()
                .question(workspace.story())
                .flatMap(workspace.story()::question)
                .orElse(null);
    }

    private void update() {
        Story story = workspace.story();
        boolean other = !Objects.equals(selectedQuestion(), question);
        question = selectedQuestion();
        names = SourceNames.of(story.sources());
        strip = question == null
                ? StripRows.NONE
                : StripRows.of(shownClaims(story), names, story.assessments(), locale());
        hover = Optional.empty();
        title.set(question == null ? "" : question.caption().in(locale()));
        contentHeight.set(StripChart.height(strip.rows(), strip.unit()));
        measureRows();
        if (other) {
            scroll.by(-scroll.get());
        }
        revealSelection();
        redraw();
    }

    /** In the order of the sources. */
    private List<Claim> shownClaims(Story story) {
        return workspace.filter().sources(story).stream()
                .flatMap(source -> story.claimsOf(question.id(), source.id()).stream())
                .toList();
    }

    private void measureRows() {
        double axis = StripChart.axisHeight(strip.rows(), strip.unit());
        scroll.measure(contentHeight.get() - axis, height - axis);
    }

    private void revealSelection() {
        selected()
                .flatMap(claim -> StripChart.rowTop(strip.rows(), claim))
                .ifPresent(top -> scroll.reveal(top, top + StripChart.ROW_HEIGHT));
    }

    private Optional<String> selected() {
        return workspace.selection() instanceof Selection.OfClaim(String id) ? Optional.of(id) : Optional.empty();
    }

    private void redraw() {
        drawing = null;
        accessibleText.set(accessible());
        changes.set(changes.get() + 1);
    }

    @Override
    public void resize(double paneWidth, double paneHeight) {
        width = paneWidth;
        height = paneHeight;
        measureRows();
        redraw();
    }

    @Override
    public Drawing drawing() {
        if (drawing == null) {
            drawing = chart.draw(new StripView(
                    strip.rows(), strip.unit(), width, height, scroll.get(), selected(), hover, locale()));
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

    private void hover(Optional<String> claim) {
        if (!claim.equals(hover)) {
            hover = claim;
            redraw();
        }
    }

    @Override
    public Optional<String> hoverText() {
        return hover.map(claim -> String.join("\n", words(claim)));
    }

    private List<String> words(String id) {
        ClaimWords words = new ClaimWords(strip, names, locale());
        return strip.rows().stream()
                .filter(row -> row.claim().equals(id))
                .findFirst()
                .flatMap(row -> workspace.story().claim(id).map(claim -> words.of(claim, row)))
                .orElse(List.of());
    }

    /** Selects the claim that is drawn there, if one is. */
    public void selectAt(double x, double y) {
        drawing().hit(x, y).ifPresent(this::select);
    }

    private void select(String claim) {
        workspace.select(new Selection.OfClaim(claim));
    }

    public void selectNext() {
        step(1);
    }

    public void selectPrevious() {
        step(-1);
    }

    public void selectFirst() {
        StripChart.claims(strip.rows()).stream().findFirst().ifPresent(this::select);
    }

    public void selectLast() {
        StripChart.claims(strip.rows()).reversed().stream().findFirst().ifPresent(this::select);
    }

    /** Without a claim selected, down goes to the first and up to the last. */
    private void step(int by) {
        List<String> claims = StripChart.claims(strip.rows());
        int now = selected().map(claims::indexOf).orElse(-1);
        int next = now >= 0 ? now + by : by > 0 ? 0 : claims.size() - 1;
        if (0 <= next && next < claims.size()) {
            select(claims.get(next));
        }
    }

    /** From the claim back to its question. */
    public void leaveClaim() {
        if (question != null) {
            workspace.select(new Selection.OfQuestion(question.id()));
        }
    }

    /** The question, and a line for each claim. */
    public String asText() {
        return StripChart.claims(strip.rows()).stream()
                .map(claim -> String.join(" · ", words(claim)))
                .collect(Collectors.joining("\n", title.get() + "\n", "\n"));
    }

    private String accessible() {
        List<String> words = selected().map(this::words).orElse(List.of());
        return words.isEmpty()
                ? Message.of("values.accessible", title.get(), strip.rows().size())
                        .in(locale())
                : String.join(", ", words);
    }

    private Locale locale() {
        return workspace.locale();
    }

    /** Whether there is anything to show. */
    public ObservableValue<Boolean> isPresent() {
        return contentHeight.map(pixels -> pixels.doubleValue() > 0);
    }

    /** Of the question; empty where none is selected. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** How tall the drawing would be with all rows, in pixels. */
    public ReadOnlyDoubleProperty contentHeight() {
        return contentHeight.getReadOnlyProperty();
    }

    public ScrollRange scroll() {
        return scroll;
    }

    @Override
    public ReadOnlyLongProperty changes() {
        return changes.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<Boolean> dark() {
        return dark;
    }

    /** What a screen reader says: the selected claim, or how many there are. */
    public ReadOnlyStringProperty accessibleText() {
        return accessibleText.getReadOnlyProperty();
    }
}
