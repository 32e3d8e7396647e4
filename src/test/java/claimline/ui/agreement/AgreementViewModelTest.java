package claimline.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.chart.Mark;
import claimline.chart.TextMeasure;
import claimline.comparison.Kind;
import claimline.ui.agreement.AgreementViewModel.Row;
import claimline.ui.workspace.Desk;
import claimline.ui.workspace.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementViewModelTest {

    /** Every character is half as wide as high. */
    private static final TextMeasure MEASURE = (text, size, strong) -> text.length() * size / 2;

    @TempDir
    Path folder;

    private Desk desk;
    private AgreementViewModel view;

    @BeforeEach
    void open() {
        desk = Desk.withBridge(folder, Locale.ENGLISH);
        view = new AgreementViewModel(desk.workspace, desk.shown, desk.runner, MEASURE);
        view.resize(600, 400);
        view.frontProperty().set(true);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** In the middle of a cell, whose rows and columns count from 0. */
    private void pointAt(int row, int column) {
        Mark.Box cell = view.drawing().marks().stream()
                .filter(mark -> mark.target().isPresent() && mark instanceof Mark.Box)
                .map(Mark.Box.class::cast)
                .filter(box -> box.target().orElseThrow().equals(target(row, column)))
                .findFirst()
                .orElseThrow();
        view.hoverAt(cell.x() + 10, cell.y() + 10);
    }

    private static String target(int row, int column) {
        List<String> sources = List.of("gasang-daily", "imaginary-courier", "jieonaen-news");
        return sources.get(row) + "|" + sources.get(column);
    }

    private List<String> texts(int row, int column) {
        return view.drawing().marks().stream()
                .filter(mark -> mark.target().equals(Optional.of(target(row, column))))
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }

    private void select(int row, int column) {
        view.selectNothing();
        view.move(0, 0);
        view.move(row, column);
    }

    @Test
    void counts_only_while_somebody_looks_and_once_for_a_story() {
        AgreementViewModel unseen = new AgreementViewModel(desk.workspace, desk.shown, desk.runner, MEASURE);
        long before = counted();
        desk.hide("imaginary-courier");
        assertThat(counted()).isEqualTo(before + 1);
        unseen.frontProperty().set(true);
        assertThat(counted()).isEqualTo(before + 2);
        unseen.frontProperty().set(false);
        unseen.frontProperty().set(true);
        assertThat(counted()).isEqualTo(before + 2);
    }

    private long counted() {
        return desk.runner.keys().stream().filter("task.agreement"::equals).count();
    }

    @Test
    void a_cell_is_told_in_words() {
        pointAt(0, 2);
        assertThat(view.hoverText().orElseThrow())
                .matches("가상일보 and 지어낸신문 both answer \\d+ questions: \\d+ the same, "
                        + "\\d+ explained, \\d+ undecided, \\d+ possible mistakes, 0 conflicts\\.");
        pointAt(2, 2);
        assertThat(view.hoverText().orElseThrow())
                .startsWith("지어낸신문 answers ")
                .contains("says different things on 1: ")
                .endsWith("1 conflict.");
        pointAt(0, 0);
        assertThat(view.hoverText().orElseThrow()).endsWith("and nowhere says different things.");
        view.hoverNothing();
        assertThat(view.hoverText()).isEmpty();
    }

    @Test
    void a_cell_lists_on_what_the_two_differ_the_most_serious_first() {
        select(1, 2);
        assertThat(view.words().get()).startsWith("The Imaginary Courier and 지어낸신문 both answer ");
        assertThat(view.rows()).isNotEmpty();
        assertThat(view.rows().getFirst().kind()).isEqualTo(Kind.CONFLICT);
        assertThat(view.rows())
                .extracting(row -> -row.kind().outcome().ordinal())
                .isSorted()
                .doesNotContain(0);
        assertThat(texts(1, 2).getFirst()).startsWith(view.rows().size() + "/");
        assertThat(view.rows())
                .filteredOn(row -> row.question().equals("daily-traffic"))
                .extracting(Row::detail)
                .containsExactly("about 52,000 vehicles ↔ 52만 대");
    }

    @Test
    void a_source_against_itself_lists_what_it_says_twice() {
        select(2, 2);
        assertThat(view.rows()).extracting(Row::question).containsExactly("toll-loss");
        assertThat(view.rows().getFirst().detail()).isEqualTo("20만달러 / 31만달러");
    }

    @Test
    void keys_move_the_selection_and_stop_at_the_edges() {
        view.move(0, 1);
        assertThat(view.words().get()).startsWith("가상일보 answers");
        view.move(0, 1);
        assertThat(view.words().get()).startsWith("가상일보 and The Imaginary Courier");
        view.move(-1, 0);
        assertThat(view.words().get()).startsWith("가상일보 and The Imaginary Courier");
        view.move(1, 0);
        view.move(1, 0);
        view.move(1, 0);
        assertThat(view.words().get()).startsWith("지어낸신문 and The Imaginary Courier");
        view.selectNothing();
        assertThat(view.words().get()).isEmpty();
        assertThat(view.rows()).isEmpty();
    }

    @Test
    void what_is_selected_is_scrolled_into_sight() {
        view.resize(220, 80);
        select(2, 2);
        assertThat(view.across().get()).isPositive();
        assertThat(view.down().get()).isPositive();
        assertThat(texts(2, 2)).isNotEmpty();
        assertThat(texts(0, 0)).isEmpty();
    }

    @Test
    void hidden_sources_take_no_part_and_take_their_cell_along() {
        select(0, 1);
        desk.hide("jieonaen-news");
        assertThat(view.words().get()).isNotEmpty();
        assertThat(texts(0, 2)).isEmpty();
        desk.hide("imaginary-courier");
        assertThat(view.words().get()).isEmpty();
        assertThat(view.rows()).isEmpty();
    }

    @Test
    void an_answer_that_comes_too_late_is_passed_over() {
        desk.runner.hold();
        desk.hide("jieonaen-news");
        desk.hide("imaginary-courier");
        assertThat(texts(0, 2)).isNotEmpty();
        desk.runner.release();
        assertThat(texts(0, 1)).isEmpty();
        assertThat(texts(0, 0)).isNotEmpty();
    }

    @Test
    void a_question_can_be_gone_to_and_all_be_copied() {
        select(2, 2);
        view.selectQuestion("toll-loss");
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfQuestion("toll-loss"));
        assertThat(view.asText().lines())
                .containsExactly(view.words().get(), "How much toll is lost each day? (conflict): 20만달러 / 31만달러");
    }
}
