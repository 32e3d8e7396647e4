package claimline.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.comparison.Flag;
import claimline.comparison.Kind;
import claimline.model.Source;
import claimline.model.Verdict;
import claimline.ui.compare.Cell.Line;
import claimline.ui.find.FindViewModel;
import claimline.ui.workspace.Desk;
import claimline.ui.workspace.Filter;
import claimline.ui.workspace.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareViewModelTest {

    private static final int ALL = 45;

    @TempDir
    Path folder;

    private Desk desk;
    private CompareViewModel compare;

    @BeforeEach
    void open() {
        desk = Desk.withBridge(folder, Locale.ENGLISH);
        compare = new CompareViewModel(desk.workspace, desk.shown);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_row_names_its_question_and_the_kind_of_its_most_serious_finding() {
        assertThat(row("daily-traffic").title()).isEqualTo("How many vehicles crossed each day?");
        assertThat(row("daily-traffic").found().kind()).isEqualTo(Kind.UNIT_SLIP);
        assertThat(row("survey-date").found().kind()).isNull();
        assertThat(compare.rows().getFirst().found().kind()).isEqualTo(Kind.CONFLICT);
        assertThat(compare.rows().getLast().found().kind()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # a source that answers, reports the event but not this, does not report it
        march-date      | gasang-daily      | 15일
        march-date      | imaginary-courier | On Sunday
        march-date      | jieonaen-news     | not mentioned
        survey-date     | imaginary-courier | from 12 to 16 December
        survey-date     | gasang-daily      | not covered
        inspection-date | gasang-daily      | not covered
        injured         | jieonaen-news     | not mentioned
        toll-loss       | jieonaen-news     | 20만달러; 31만달러
        port-rank       | jieonaen-news     | not covered
        """)
    void a_cell_says_what_a_source_says_or_why_it_says_nothing(String question, String source, String expected) {
        String said = switch (row(question).cells().get(source)) {
            case Cell.Claimed claimed ->
                String.join("; ", claimed.lines().stream().map(Line::printed).toList());
            case Cell.NotMentioned _ -> "not mentioned";
            case Cell.NotCovered _ -> "not covered";
        };
        assertThat(said).isEqualTo(expected);
    }

    @Test
    void a_line_adds_the_value_in_the_words_of_the_reader_where_that_says_more() {
        assertThat(lines("fund-date", "imaginary-courier"))
                .containsExactly(new Line("fund-date-courier", "Last Monday", "16 December 2024", false));
        assertThat(lines("ferry-share-after", "imaginary-courier"))
                .containsExactly(new Line("ferry-share-after-courier", "18%", "", false));
    }

    @Test
    void columns_follow_the_sources_that_are_shown() {
        desk.hide("imaginary-courier");
        assertThat(compare.sources()).extracting(Source::id).containsExactly("gasang-daily", "jieonaen-news");
        assertThat(compare.rows()).noneMatch(row -> row.question().equals("survey-date"));

        desk.workspace.filterProperty().set(Filter.NONE);
        assertThat(compare.sources()).hasSize(3);
        assertThat(compare.rows()).hasSize(ALL);
    }

    @Test
    void columns_stay_the_same_when_only_the_rows_change() {
        List<Integer> changes = new ArrayList<>();
        compare.sources().subscribe(() -> changes.add(compare.sources().size()));
        desk.selectEvent("march");
        assertThat(changes).isEmpty();
    }

    @Test
    void an_event_keeps_its_questions_until_nothing_is_selected() {
        desk.selectEvent("march");
        assertThat(compare.rows()).extracting(Row::question).containsExactlyInAnyOrder("march-size", "march-date");
        assertThat(scope()).isEqualTo("Traders march along the quay");

        desk.selectClaim("march-size-gasang");
        assertThat(compare.rows()).hasSize(2);
        desk.selectQuestion("march-date");
        assertThat(compare.rows()).hasSize(2);
        desk.selectSource("gasang-daily");
        assertThat(compare.rows())
                .hasSizeBetween(3, ALL - 1)
                .allMatch(row -> row.cells().get("gasang-daily") instanceof Cell.Claimed);
        assertThat(scope()).isEqualTo("가상일보");

        desk.workspace.select(Selection.NOTHING);
        assertThat(compare.rows()).hasSize(ALL);
        assertThat(scope()).isEqualTo("Whole story");
    }

    @ParameterizedTest
    @CsvSource({"fund-amount", "port-rank"})
    void a_question_elsewhere_shows_all(String question) {
        desk.selectEvent("march");
        desk.selectQuestion(question);
        assertThat(compare.rows()).hasSize(ALL);
        desk.selectEvent("march");
        desk.selectClaim(question + "-gasang");
        assertThat(compare.rows()).hasSize(ALL);
    }

    @Test
    void shows_all_when_asked_and_leaves_the_selection() {
        desk.selectEvent("march");
        desk.hide("gasang-daily");
        compare.showAll();
        assertThat(scope()).isEqualTo("Whole story");
        assertThat(compare.sources()).hasSize(2);
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfEvent("march"));
    }

    @Test
    void what_is_selected_here_all_views_look_at() {
        compare.selectQuestion("march-size");
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfQuestion("march-size"));
        assertThat(compare.selectedQuestion().getValue()).isEqualTo("march-size");
        assertThat(compare.selectedClaim().getValue()).isNull();
        compare.selectClaim("fund-date-courier");
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfClaim("fund-date-courier"));
        assertThat(compare.selectedQuestion().getValue()).isEqualTo("fund-date");
        assertThat(compare.selectedClaim().getValue()).isEqualTo("fund-date-courier");
    }

    @Test
    void what_is_searched_for_and_chosen_narrows_the_rows_and_says_how_many_are_left() {
        assertThat(compare.count().get()).isEqualTo("45 of 45");
        search("ferr");
        assertThat(compare.rows()).isNotEmpty().hasSizeLessThan(45);
        int found = compare.rows().size();
        assertThat(compare.count().get()).isEqualTo(found + " of " + found);
        search("");
        compare.asked().wanted().chosen().set(new Wanted.Group(Kind.Outcome.CONFLICT));
        assertThat(compare.rows()).hasSize((int) desk.workspace.story().conflicts());
        assertThat(compare.count().get()).isEqualTo(compare.rows().size() + " of 45");
    }

    @Test
    void what_was_asked_for_stays_when_the_story_is_filtered_otherwise() {
        search("march");
        desk.hide("gasang-daily");
        assertThat(compare.rows()).extracting(Row::question).containsExactlyInAnyOrder("march-size", "march-date");
    }

    private void search(String text) {
        new FindViewModel(desk.workspace, desk.shown, () -> desk.runner).text().set(text);
    }

    @Test
    void a_cell_shows_the_most_serious_finding_on_its_claims() {
        assertThat(row("daily-traffic").cells().values().stream()
                        .map(cell -> cell.found().kind()))
                .contains(Kind.UNIT_SLIP);
        assertThat(row("survey-date").cell("imaginary-courier").found().kind()).isNull();
    }

    @Test
    void against_a_base_each_other_cell_shows_how_it_relates_to_the_base() {
        choose("gasang-daily");
        assertThat(base()).isEqualTo("gasang-daily");
        for (Row row : compare.rows()) {
            assertThat(row.cell("gasang-daily").found().kind()).isNull();
            boolean silent = row.cell("gasang-daily").lines().isEmpty();
            for (String other : List.of("imaginary-courier", "jieonaen-news")) {
                assertThat(row.cell(other).found().kind() != null)
                        .as(row.question() + " " + other)
                        .isEqualTo(!silent && !row.cell(other).lines().isEmpty());
            }
        }
    }

    @Test
    void a_base_that_is_hidden_is_none_and_one_that_stays_shown_stays_chosen() {
        choose("gasang-daily");
        desk.hide("jieonaen-news");
        assertThat(base()).isEqualTo("gasang-daily");
        desk.hide("gasang-daily");
        assertThat(base()).isNull();
        assertThat(compare.base().offered())
                .extracting(Base::label)
                .containsExactly("vs. all sources", "vs. The Imaginary Courier");
    }

    @Test
    void showing_a_cell_again_goes_through_its_claims() {
        Row row = row("toll-loss");
        Cell cell = row.cell("jieonaen-news");
        List<String> claims = cell.lines().stream().map(Line::claim).toList();
        List<String> shown = new ArrayList<>();
        for (int i = 0; i <= claims.size(); i++) {
            compare.show(row, cell);
            shown.add(compare.selectedClaim().getValue());
        }
        assertThat(claims).hasSize(2);
        assertThat(shown).containsExactly(claims.get(0), claims.get(1), claims.get(0));
        assertThat(compare.selectedSource()).contains("jieonaen-news");
        compare.show(row("march-date"), Cell.NOT_MENTIONED);
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfQuestion("march-date"));
    }

    @Test
    void with_a_base_a_question_comes_to_what_was_found_between_the_base_and_the_others() {
        assertThat(row("toll-loss").found().kind()).isEqualTo(Kind.CONFLICT);
        compare.switchBase(source("imaginary-courier"));
        assertThat(base()).isEqualTo("imaginary-courier");
        assertThat(row("daily-traffic").cell("gasang-daily").found().kind()).isEqualTo(Kind.PRECISION);
        assertThat(row("toll-loss").found().kind())
                .as("what a source says against itself is not against the base")
                .isEqualTo(Kind.ESTIMATES);
        assertThat(compare.rows())
                .filteredOn(row -> row.cell("imaginary-courier").lines().isEmpty())
                .isNotEmpty()
                .allMatch(row -> row.found().kind() == null);
        compare.switchBase(source("imaginary-courier"));
        assertThat(base()).isNull();
    }

    @Test
    void steps_from_conflict_to_conflict_among_the_rows_shown_and_around() {
        List<String> conflicts = compare.rows().stream()
                .filter(row -> row.found().is(Kind.Outcome.CONFLICT))
                .map(Row::question)
                .toList();
        List<String> forward = new ArrayList<>();
        for (int i = 0; i <= conflicts.size(); i++) {
            compare.nextConflict();
            forward.add(compare.selectedQuestion().getValue());
        }
        assertThat(conflicts).hasSizeGreaterThan(1);
        assertThat(forward.subList(0, conflicts.size())).isEqualTo(conflicts);
        assertThat(forward.getLast()).isEqualTo(conflicts.getFirst());
        compare.previousConflict();
        assertThat(compare.selectedQuestion().getValue()).isEqualTo(conflicts.getLast());

        desk.workspace.select(Selection.NOTHING);
        compare.previousConflict();
        assertThat(compare.selectedQuestion().getValue()).isEqualTo(conflicts.getLast());
        compare.asked().wanted().chosen().set(new Wanted.Group(Kind.Outcome.AGREEMENT));
        compare.nextConflict();
        assertThat(compare.selectedQuestion().getValue()).as("there is none").isEqualTo(conflicts.getLast());
    }

    @Test
    void keeps_to_a_source_or_an_event_and_all_views_with_it() {
        compare.scope().choose(scope -> "gasang-daily".equals(scope.source()));
        assertThat(desk.workspace.filter().source()).isEqualTo("gasang-daily");
        assertThat(compare.rows())
                .isNotEmpty()
                .noneMatch(row -> row.cell("gasang-daily").lines().isEmpty());
        assertThat(compare.isWhole().getValue()).isFalse();
        compare.scope().choose(scope -> "march".equals(scope.event()));
        assertThat(desk.workspace.filter()).isEqualTo(Filter.NONE.withEvent("march"));
        assertThat(compare.rows()).hasSize(2);
        desk.selectSource("gasang-daily");
        assertThat(compare.scope().get().source()).isEqualTo("gasang-daily");
        compare.showAll();
        assertThat(desk.workspace.filter()).isEqualTo(Filter.NONE);
        assertThat(compare.isWhole().getValue()).isTrue();
    }

    @Test
    void what_is_decided_stays_and_is_marked_with_the_claim_that_is_preferred() {
        Row decided = row("daily-traffic");
        assertThat(compare.words().verdict(decided)).isEqualTo("★ one claim preferred");
        assertThat(decided.cell("gasang-daily").lines()).allMatch(Line::preferred);
        assertThat(decided.cell("jieonaen-news").lines()).noneMatch(Line::preferred);
        desk.workspace.decide(Verdict.of("daily-traffic", Verdict.Status.OPEN));
        assertThat(row("daily-traffic").verdict()).isEqualTo(Verdict.Status.OPEN);
        assertThat(compare.words().verdict(row("daily-traffic"))).isEmpty();
        assertThat(row("daily-traffic").cell("gasang-daily").lines()).noneMatch(Line::preferred);
    }

    @Test
    void only_what_an_edit_touched_is_made_anew() {
        List<Row> before = List.copyOf(compare.rows());
        desk.workspace.decide(Verdict.of("march-size", Verdict.Status.UNRESOLVED));
        assertThat(compare.rows()).hasSameSizeAs(before);
        for (Row row : compare.rows()) {
            boolean kept = before.stream().anyMatch(each -> each == row);
            assertThat(kept).as(row.question()).isEqualTo(!row.question().equals("march-size"));
        }
    }

    @Test
    void rows_that_take_long_are_made_aside_and_the_old_ones_stay_until_they_are_there() throws IOException {
        desk.workspace.importDocument(Towers.write(folder, 40, 30), folder.resolve("large.claimline"));
        assertThat(compare.rows()).hasSize(40);
        assertThat(desk.runner.keys()).contains("task.compare");
        desk.runner.hold();
        compare.switchBase(source("s0"));
        compare.switchBase(source("s0"));
        compare.switchBase(source("s3"));
        assertThat(row("q17").cell("s0").found().kind()).isEqualTo(Kind.EQUAL);
        assertThat(row("q17").cell("s3").found().kind()).isEqualTo(Kind.EQUAL);
        desk.runner.release();
        assertThat(base()).as("the newest wish").isEqualTo("s3");
        assertThat(row("q17").cell("s0").found().kind()).isEqualTo(Kind.EQUAL);
        assertThat(row("q17").cell("s3").found().kind()).isNull();
    }

    @Test
    void counts_origins_and_shows_flags() {
        Row row = row("toll-loss");
        assertThat(row.standing().sources()).isEqualTo(2);
        assertThat(row.found().flags()).contains(Flag.INTERNAL, Flag.SILENT);
        assertThat(row.cell("jieonaen-news").found().flags()).contains(Flag.INTERNAL);
        assertThat(row.cell("gasang-daily").found().flags()).doesNotContain(Flag.INTERNAL);
        assertThat(compare.rows())
                .as("one origin for two sources")
                .anyMatch(each -> each.standing().origins() < each.standing().sources());
    }

    private Source source(String id) {
        return desk.workspace.story().source(id).orElseThrow();
    }

    private void choose(String source) {
        compare.base().choose(base -> source.equals(base.source()));
    }

    /** The id of the base source, or null. */
    private String base() {
        return compare.base().get().source();
    }

    /** What the table keeps to. */
    private String scope() {
        return compare.scope().get().label();
    }

    @Test
    void made_anew_it_keeps_what_was_kept() {
        desk.selectEvent("march");
        desk.selectClaim("march-size-gasang");
        CompareViewModel another = new CompareViewModel(desk.workspace, desk.shown);
        assertThat(another.rows()).hasSize(2);
    }

    @Test
    void hears_nothing_once_it_is_not_shown() {
        desk.shown.set(false);
        desk.selectEvent("march");
        assertThat(compare.rows()).hasSize(ALL);
    }

    private Row row(String question) {
        return compare.rows().stream()
                .filter(row -> row.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private List<Line> lines(String question, String source) {
        return row(question).cell(source).lines();
    }

    @Test
    void another_table_begins_with_what_was_chosen_in_the_one_before() {
        compare.base().choose(base -> "gasang-daily".equals(base.source()));
        compare.asked().order().choose(order -> order == Query.Order.TITLE);
        compare.asked().wanted().choose(wanted -> wanted instanceof Wanted.OfKind(Kind kind) && kind == Kind.CONFLICT);
        List<String> shown = compare.rows().stream().map(Row::question).toList();
        CompareViewModel next = new CompareViewModel(desk.workspace, desk.shown);
        assertThat(next.base().get().source()).isEqualTo("gasang-daily");
        assertThat(next.rows().stream().map(Row::question)).isNotEmpty().containsExactlyElementsOf(shown);
    }
}
