package claimline.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Amount;
import claimline.model.Category;
import claimline.model.Claim;
import claimline.model.FuzzyDate;
import claimline.model.Hedge;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Source;
import claimline.project.Progress;
import claimline.project.Proposal;
import claimline.project.Proposal.State;
import claimline.ui.workspace.Desk;
import claimline.ui.workspace.Ferry;
import claimline.ui.workspace.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingViewModelTest {

    @TempDir
    Path folder;

    private Desk desk;
    private ReadingViewModel reading;

    @BeforeEach
    void open() {
        desk = new Desk(folder, Locale.ENGLISH);
        desk.workspace.create(folder.resolve("p.claimline"), "Ferry");
        desk.workspace.edit(
                "task.articles",
                (project, _) -> project.reading().addFiles(Ferry.files(folder), Progress.NONE),
                _ -> {});
        reading = new ReadingViewModel(desk.workspace, desk.shown);
        assertThat(reading.emptyProperty().get()).as("nobody knows yet").isFalse();
        reading.frontProperty().set(true);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Proposal current() {
        return reading.shownProperty().get().current();
    }

    private List<Claim> claims() {
        return List.copyOf(desk.workspace.story().claims());
    }

    private void mark(String words) {
        int start = reading.shownProperty().get().text().text().indexOf(words);
        reading.mark(start, start + words.length());
    }

    @Test
    void shows_the_first_article_at_its_first_open_figure() {
        assertThat(reading.shownProperty().get().articles()).hasSize(2);
        assertThat(current().asPrinted()).isEqualTo("약 560만 달러");
        assertThat(reading.progress()).isEqualTo("0 of 2 looked at");
        Card card = reading.card();
        assertThat(card.kind()).isEqualTo("Money");
        assertThat(card.value()).isEqualTo("about 5,600,000 USD");
        assertThat(card.conversions()).startsWith("약 77억원 = ");
        assertThat(card.others()).contains("930만 달러");
        assertThat(card.reasons()).isNotEmpty();
        assertThat(card.state()).isEqualTo("○ open");
    }

    @Test
    void accepting_makes_a_claim_and_goes_on_to_the_next_open_one() {
        reading.accept();

        assertThat(claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.asPrinted()).isEqualTo("약 560만 달러"));
        assertThat(current().asPrinted()).isEqualTo("4,120명");
        assertThat(reading.progress()).isEqualTo("1 of 2 looked at");
        desk.workspace.undo();
        assertThat(claims()).isEmpty();
        assertThat(desk.workspace.story().questions()).isEmpty();
    }

    @Test
    void the_second_source_answers_the_question_of_the_first() {
        reading.form().question.set("What the ferry cost");
        reading.accept();
        reading.open(reading.shownProperty().get().articles().getLast().source());
        assertThat(reading.form().question.get()).isEqualTo("What the ferry cost");
        reading.accept();

        assertThat(desk.workspace.story().questions())
                .singleElement()
                .satisfies(question -> assertThat(desk.workspace.story().claimsOf(question.id()))
                        .hasSize(2));
        assertThat(desk.workspace.story().conflicts()).isOne();
    }

    @Test
    void keys_pressed_faster_than_the_work_is_done_are_done_one_after_the_other() {
        desk.runner.hold();
        reading.accept();
        reading.accept();
        reading.leaveOut();
        desk.runner.release();
        desk.runner.release();
        desk.runner.release();
        assertThat(claims()).extracting(Claim::asPrinted).contains("약 560만 달러");
        assertThat(claims()).doesNotHaveDuplicates();
    }

    @Test
    void what_is_left_out_is_looked_at_and_can_be_opened_again() {
        reading.next();
        reading.leaveOut();
        assertThat(reading.progress()).isEqualTo("1 of 2 looked at");
        assertThat(current().asPrinted()).as("the one before").isEqualTo("약 560만 달러");
        reading.next();
        assertThat(current().state()).isInstanceOf(State.Dismissed.class);
        reading.reopen();
        assertThat(current().isOpen()).isTrue();
        assertThat(current().asPrinted()).isEqualTo("4,120명");
        assertThat(reading.progress()).isEqualTo("0 of 2 looked at");
    }

    @Test
    void a_claim_that_is_opened_again_takes_its_question_with_it() {
        reading.accept();
        reading.previous();
        reading.reopen();
        assertThat(claims()).isEmpty();
        assertThat(desk.workspace.story().questions()).isEmpty();
    }

    @Test
    void next_and_previous_stop_at_the_ends() {
        reading.previous();
        assertThat(current().asPrinted()).isEqualTo("약 560만 달러");
        reading.next();
        reading.next();
        assertThat(current().asPrinted()).isEqualTo("4,120명");
    }

    @Test
    void what_is_typed_takes_the_place_of_what_was_read() {
        Form form = reading.form();
        form.amount.set("5,650,000");
        form.hedge.set(Hedge.AT_LEAST);
        form.holder.set("항만청");
        form.question.set("Cost");
        reading.accept();
        assertThat(claims()).singleElement().satisfies(claim -> {
            assertThat(claim.value()).isEqualTo(Quantity.of("5650000", "USD", Hedge.AT_LEAST));
            assertThat(claim.holder()).isEqualTo("항만청");
        });
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_nothing_is_kept() {
        Form form = reading.form();
        form.amount.set("five");
        form.question.set(" ");
        reading.accept();
        assertThat(form.errorsProperty().get()).containsOnlyKeys(Form.Field.AMOUNT, Form.Field.QUESTION);
        assertThat(claims()).isEmpty();
        form.sort.set(Form.Sort.DATE);
        form.date.set("31 of May");
        form.question.set("When");
        reading.accept();
        assertThat(form.errorsProperty().get()).containsOnlyKeys(Form.Field.DATE);
        form.date.set("2031-05");
        reading.accept();
        assertThat(claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.value()).isEqualTo(new Moment(FuzzyDate.parse("2031-05"))));
    }

    @Test
    void an_accepted_claim_can_be_changed_and_stays_one() {
        reading.accept();
        reading.previous();
        reading.form().amount.set("5700000");
        reading.accept();
        assertThat(claims())
                .singleElement()
                .satisfies(
                        claim -> assertThat(((Quantity) claim.value()).amount()).isEqualTo(Amount.parse("5700000")));
    }

    @Test
    void a_figure_that_was_missed_is_read_from_the_words_marked() {
        mark("하루 4,120명이다");
        assertThat(current().byHand()).isTrue();
        assertThat(((Quantity) current().value()).amount()).isEqualTo(Amount.parse("4120"));
    }

    @Test
    void words_that_hold_no_figure_become_a_term_and_a_claim_at_their_place() {
        reading.open(reading.shownProperty().get().articles().getLast().source());
        mark(" 노란색");
        reading.form().question.set("Colour of the ferry");
        reading.accept();
        assertThat(claims()).singleElement().satisfies(claim -> {
            assertThat(claim.value()).isEqualTo(new Category("노란색"));
            assertThat(claim.locator().start()).isEqualTo(Ferry.HERON.indexOf("노란색"));
        });
        assertThat(reading.shownProperty().get().sheet().proposals())
                .extracting(Proposal::asPrinted)
                .containsExactly("930만 달러", "노란색");
    }

    @Test
    void a_date_that_hangs_on_the_day_of_publication_waits_for_it() {
        assertThat(reading.shownProperty().get().sheet().dated()).isFalse();
        Details details = new Details();
        details.fill(reading.source().orElseThrow());
        details.published.set("2031. 5. 2.");
        Source dated = details.changed().orElseThrow();
        assertThat(dated.published()).isEqualTo(FuzzyDate.parse("2031-05-02"));
        reading.put(dated);

        assertThat(reading.shownProperty().get().sheet().dated()).isTrue();
        assertThat(reading.shownProperty().get().sheet().proposals())
                .extracting(Proposal::value)
                .contains(new Moment(FuzzyDate.parse("2031-05-01")));
        desk.workspace.undo();
        assertThat(reading.shownProperty().get().sheet().dated()).isFalse();
    }

    @Test
    void a_day_that_is_none_is_told() {
        Details details = new Details();
        details.fill(reading.source().orElseThrow());
        details.published.set("soon");
        assertThat(details.changed()).isEmpty();
        assertThat(details.error.get()).isNotNull();
    }

    @Test
    void follows_the_selected_source_and_claim() {
        reading.accept();
        Claim claim = claims().getFirst();
        desk.selectSource(reading.shownProperty().get().articles().getLast().source());
        assertThat(current().asPrinted()).isEqualTo("930만 달러");
        desk.selectClaim(claim.id());
        assertThat(current().claim()).contains(claim);
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfClaim(claim.id()));
    }

    @Test
    void marks_cover_the_whole_text_and_say_kind_and_state() {
        reading.accept();
        List<Marks.Run> runs = reading.shownProperty().get().marks();
        assertThat(runs.stream().mapToInt(Marks.Run::length).sum()).isEqualTo(Ferry.GULL.length());
        assertThat(runs.stream().flatMap(run -> run.styles().stream()).collect(Collectors.toSet()))
                .contains("mention-money", "mention-accepted", "mention-count", "mention-open", "waiting");
    }

    @Test
    void reads_nothing_while_nobody_looks() {
        reading.frontProperty().set(false);
        desk.workspace.undo();
        assertThat(reading.shownProperty().get().articles()).hasSize(2);
        reading.frontProperty().set(true);
        assertThat(reading.shownProperty().get().articles()).isEmpty();
        assertThat(reading.card()).isEqualTo(Card.EMPTY);
        assertThat(reading.emptyProperty().get()).isTrue();
    }

    @Test
    void questions_are_found_by_their_words() {
        reading.form().question.set("What the ferry cost");
        reading.accept();
        assertThat(reading.questions("COST ferry")).containsExactly("What the ferry cost");
        assertThat(reading.questions("")).hasSize(1);
        assertThat(reading.questions("passengers")).isEmpty();
    }

    @Test
    void says_how_many_dates_wait_for_the_day_of_publication() {
        assertThat(reading.undated())
                .isEqualTo("Nobody knows yet on which day this was published: a date waits for it, such as “어제”.");
        desk.workspace.change(settings -> settings.withLanguage("ko"));
        assertThat(reading.undated()).isEqualTo("발행일을 아직 모릅니다. ‘어제’ 같은 날짜 1개는 발행일을 적어야 읽습니다.");
    }

    @Test
    void the_card_tells_who_quotes_whom_the_event_and_who_has_the_same_wording() {
        String told = "로이터는 항만청을 인용해 여객선 건조 비용이 1200만 달러에 달할 수 있다고 전했다.\n2031년 5월 17일에 항만청은 여객선 3척을 출시했다.\n";
        List<Path> files = List.of(
                Ferry.write(folder.resolve("tern.txt"), told), Ferry.write(folder.resolve("crow.txt"), told + "끝.\n"));
        desk.workspace.edit("task.articles", (project, _) -> project.reading().addFiles(files, Progress.NONE), _ -> {});
        desk.selectSource(reading.shownProperty().get().articles().get(2).source());
        assertThat(current().asPrinted()).startsWith("1200만 달러");
        assertThat(reading.card().said()).contains("로이터", "quoting: 항만청");
        assertThat(reading.card().origin()).isEqualTo("crow");
        mark("3척");
        assertThat(reading.card().event()).isEqualTo("2031년 5월 17일");
    }
}
