package claimline.ui.questions;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.comparison.Kind;
import claimline.comparison.Severity;
import claimline.model.Verdict;
import claimline.ui.questions.QuestionsViewModel.Row;
import claimline.ui.workspace.Desk;
import claimline.ui.workspace.Selection;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsViewModelTest {

    @TempDir
    Path folder;

    private Desk desk;
    private QuestionsViewModel questions;

    @BeforeEach
    void open() {
        desk = Desk.withBridge(folder, Locale.ENGLISH);
        questions = new QuestionsViewModel(desk.workspace, desk.shown);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void the_most_serious_come_first_and_what_has_nothing_to_compare_last() {
        List<Row> rows = questions.rows();
        assertThat(rows).hasSize(45);
        List<Severity> severity = rows.stream()
                .map(row ->
                        desk.workspace.story().assessments().summary(row.id()).severity())
                .toList();
        assertThat(severity).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(rows.getFirst().kind()).isEqualTo(Kind.CONFLICT);
        assertThat(rows.getLast().kind()).isNull();
    }

    @Test
    void questions_alike_in_seriousness_keep_the_order_of_the_project() {
        List<String> alone = questions.rows().stream()
                .filter(row -> row.kind() == null)
                .map(Row::id)
                .toList();
        assertThat(alone).containsExactly("survey-date", "cable-count", "damaged-count", "ferry-share-before");
    }

    @Test
    void a_line_says_how_many_answer() {
        assertThat(line("toll-loss").title()).isEqualTo("How much toll is lost each day?");
        assertThat(line("toll-loss").detail()).isEqualTo("3 claims, 2 sources");
        assertThat(line("cable-count").detail()).endsWith("1 source");
    }

    @Test
    void what_was_decided_stays_and_is_marked_by_a_sign_and_in_words() {
        assertThat(line("daily-traffic").verdict()).isEqualTo("★ one claim preferred");
        assertThat(line("march-size").verdict()).isEmpty();
        desk.workspace.decide(Verdict.of("march-size", Verdict.Status.UNRESOLVED));
        assertThat(line("march-size").verdict()).isEqualTo("□ unresolved");
        assertThat(questions.rows()).hasSize(45);
    }

    @Test
    void shows_the_questions_that_the_filter_keeps() {
        desk.workspace.filterProperty().set(desk.workspace.filter().withEvent("march"));
        assertThat(questions.rows()).extracting(Row::id).containsExactlyInAnyOrder("march-size", "march-date");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        march-size | march-size-gasang | march-size
        port-rank  | port-rank-courier | port-rank
        """)
    void a_selected_claim_selects_its_question(String question, String claim, String selected) {
        questions.select(question);
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfQuestion(question));
        assertThat(questions.selected().getValue()).isEqualTo(selected);
        desk.selectClaim(claim);
        assertThat(questions.selected().getValue()).isEqualTo(selected);
        desk.selectEvent("march");
        assertThat(questions.selected().getValue()).isNull();
    }

    @Test
    void hears_nothing_once_it_is_not_shown() {
        desk.shown.set(false);
        desk.workspace.filterProperty().set(desk.workspace.filter().withEvent("march"));
        assertThat(questions.rows()).hasSize(45);
    }

    private Row line(String id) {
        return questions.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
