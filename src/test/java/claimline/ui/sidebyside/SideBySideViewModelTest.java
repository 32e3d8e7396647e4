package claimline.ui.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.comparison.Kind;
import claimline.ui.workspace.Desk;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.TextlessStory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideBySideViewModelTest {

    @TempDir
    Path folder;

    private Desk desk;
    private SideBySideViewModel view;

    @BeforeEach
    void open() {
        desk = Desk.withBridge(folder, Locale.ENGLISH);
        view = new SideBySideViewModel(desk.workspace, desk.shown);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void shows_nothing_until_something_is_selected() {
        assertThat(shown().columns()).isEmpty();
        assertThat(shown().position()).isEqualTo("30 differences");
    }

    @Test
    void the_sources_that_answer_stand_next_to_each_other_with_their_places() {
        desk.selectQuestion("daily-traffic");
        assertThat(sources()).containsExactly("gasang-daily", "imaginary-courier", "jieonaen-news");
        assertThat(shown().title()).isEqualTo("How many vehicles crossed each day?");
        assertThat(shown().kind()).isEqualTo(Kind.UNIT_SLIP);
        assertThat(shown().columns()).allMatch(Column::attached);
        assertThat(shown().columns().stream().map(column -> column.words(anchor(column))))
                .containsExactly("5만2천 대", "about 52,000 vehicles", "52만 대");
    }

    @Test
    void every_claim_of_the_story_has_its_place_but_only_those_compared_are_strong() {
        desk.selectQuestion("subsidy-amount");
        Column column = shown().columns().getFirst();
        assertThat(column.passages())
                .hasSize(desk.workspace.story().claimsBy("gasang-daily").size())
                .allSatisfy(passage -> assertThat(column.words(passage))
                        .isEqualTo(desk.workspace
                                .story()
                                .claim(passage.claim())
                                .orElseThrow()
                                .asPrinted()))
                .filteredOn(passage -> passage.look() == Passage.Look.CURRENT)
                .extracting(Passage::claim)
                .containsExactly("subsidy-amount-gasang");
    }

    @Test
    void neighbours_are_joined_by_how_they_compare_and_a_column_that_is_silent_is_passed_over() {
        desk.selectQuestion("subsidy-amount");
        assertThat(sources()).containsExactly("gasang-daily", "jieonaen-news");
        view.choose("imaginary-courier", true);
        assertThat(shown().joins())
                .containsExactly(new Join(0, "subsidy-amount-gasang", 2, "subsidy-amount-jieonaen", Kind.CONVERSION));
    }

    @Test
    void a_source_that_says_two_things_is_joined_twice() {
        desk.selectQuestion("toll-loss");
        assertThat(shown().joins()).hasSize(2);
        assertThat(Set.copyOf(shown().joins().stream().map(Join::from).toList()))
                .hasSize(1);
    }

    @Test
    void an_event_shows_all_its_questions_and_aligns_the_most_serious() {
        desk.selectEvent("bridge-closure");
        assertThat(shown().title())
                .isEqualTo(desk.workspace
                        .story()
                        .event("bridge-closure")
                        .orElseThrow()
                        .title()
                        .in(Locale.ENGLISH));
        assertThat(desk.workspace.story().kindOf(shown().question())).contains(Kind.CONFLICT);
        assertThat(shown().columns().getFirst().passages().stream()
                        .filter(passage -> passage.look() == Passage.Look.CURRENT)
                        .map(Passage::question))
                .contains("closure-date", "daily-traffic", "detour-time", "jobs-at-risk");
    }

    @Test
    void a_claim_is_the_place_to_align_and_is_marked() {
        List<String> claims = desk.workspace.story().claimsOf("toll-loss", "jieonaen-news").stream()
                .map(claim -> claim.id())
                .toList();
        for (String claim : claims) {
            desk.selectClaim(claim);
            Column column = shown().columns().getLast();
            assertThat(anchor(column).claim()).isEqualTo(claim);
            assertThat(Run.of(column, claim))
                    .filteredOn(run -> run.styles().contains(Run.CHOSEN))
                    .hasSize(1);
        }
    }

    @Test
    void runs_cover_the_text() {
        desk.selectQuestion("daily-traffic");
        assertThat(shown().columns())
                .allSatisfy(column -> assertThat(Run.of(column, null).stream()
                                .mapToInt(Run::length)
                                .sum())
                        .isEqualTo(column.text().length()));
    }

    @Test
    void looking_at_a_source_keeps_the_question() {
        desk.selectQuestion("daily-traffic");
        desk.selectSource("gasang-daily");
        assertThat(shown().question()).isEqualTo("daily-traffic");
        desk.workspace.select(Selection.NOTHING);
        assertThat(shown().columns()).isEmpty();
    }

    @Test
    void next_goes_once_through_all_differences_and_starts_again() {
        Set<Selection> seen = new HashSet<>();
        for (int step = 0; step < 30; step++) {
            view.next();
            assertThat(shown().position()).isEqualTo(step + 1 + " of 30");
            assertThat(shown().kind().outcome()).isNotEqualTo(Kind.Outcome.AGREEMENT);
            seen.add(desk.workspace.selection());
        }
        assertThat(seen).hasSize(30);
        view.next();
        assertThat(shown().position()).isEqualTo("1 of 30");
        assertThat(shown().kind()).as("conflicts come first").isEqualTo(Kind.CONFLICT);
        view.previous();
        assertThat(shown().position()).isEqualTo("30 of 30");
    }

    @Test
    void from_an_event_the_first_step_stays_with_it() {
        desk.selectEvent("march");
        view.next();
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfQuestion(shown().question()));
        assertThat(desk.workspace.selection().event(desk.workspace.story())).contains("march");
    }

    @Test
    void differences_with_hidden_sources_only_are_passed_over() {
        desk.hide("gasang-daily");
        desk.selectQuestion("daily-traffic");
        assertThat(sources()).containsExactly("imaginary-courier", "jieonaen-news");
    }

    @Test
    void chosen_sources_stay_until_those_that_answer_are_asked_for() {
        desk.selectQuestion("daily-traffic");
        view.choose("imaginary-courier", false);
        assertThat(sources()).containsExactly("gasang-daily", "jieonaen-news");
        desk.selectQuestion("repair-time");
        assertThat(sources()).containsExactly("gasang-daily", "jieonaen-news");
        assertThat(view.options()).extracting(SourceChoice.Option::chosen).containsExactly(true, false, true);
        view.choose("gasang-daily", false);
        view.choose("jieonaen-news", false);
        assertThat(sources()).as("one is left").containsExactly("jieonaen-news");
        view.chooseThoseThatAnswer();
        assertThat(sources()).hasSize(3);
    }

    @Test
    void beside_a_source_that_answers_alone_stands_another() {
        desk.selectQuestion("damaged-count");
        assertThat(sources()).containsExactly("gasang-daily", "imaginary-courier");
    }

    @Test
    void all_can_be_copied() {
        desk.selectQuestion("subsidy-amount");
        assertThat(view.asText()).isEqualTo("""
            How large is the ferry subsidy? (converted differently)
            “850만달러” – 가상일보, 케이블 끊긴 펠게이트교, 항구를 둘로 가르다 (가상)
            “850만 달러” – 지어낸신문, 퀜헤이븐 다리 사고, 열흘의 기록 (가상)
            """);
    }

    @Test
    void without_a_text_there_are_the_figures_as_printed() throws IOException {
        desk.workspace.importDocument(TextlessStory.write(folder), folder.resolve("flood.claimline"));
        desk.selectQuestion("rise");
        Column column = shown().columns().getFirst();
        assertThat(column.attached()).isFalse();
        assertThat(column.text()).isEqualTo("How far did it rise?\nsome 40 cm");
        assertThat(column.words(anchor(column))).isEqualTo("some 40 cm");
        assertThat(column.quotation(0, Locale.ENGLISH))
                .as("on the question, too")
                .isEqualTo("“some 40 cm” – The Paper, Wet feet");

        desk.workspace.attachText(
                desk.workspace.story().source("paper").orElseThrow(),
                TextlessStory.writeText(folder, "Corrected. " + TextlessStory.TEXT));
        assertThat(shown().columns().getFirst().text())
                .as("another text: the place is not taken for one in it")
                .endsWith("Monday.\n\nHow far did it rise?\nsome 40 cm");
    }

    @Test
    void what_was_shown_stays_until_the_texts_are_there() {
        desk.selectQuestion("subsidy-amount");
        desk.runner.hold();
        desk.selectQuestion("daily-traffic");
        assertThat(shown().question()).isEqualTo("subsidy-amount");
        desk.selectQuestion("repair-time");
        desk.runner.release();
        assertThat(shown().question()).isEqualTo("repair-time");
    }

    @Test
    void hears_nothing_once_it_is_not_shown() {
        desk.shown.set(false);
        desk.selectQuestion("daily-traffic");
        assertThat(shown().columns()).isEmpty();
    }

    private SideBySideViewModel.Shown shown() {
        return view.shown().get();
    }

    private Passage anchor(Column column) {
        return column.anchor(shown().claim(), shown().question()).orElseThrow();
    }

    private List<String> sources() {
        return shown().columns().stream().map(Column::source).toList();
    }
}
