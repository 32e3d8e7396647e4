package claimline.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Question;
import claimline.model.Source;
import claimline.project.Story;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {

    private static final String GASANG = "gasang-daily";
    private static final String COURIER = "imaginary-courier";
    private static final String JIEONAEN = "jieonaen-news";

    private static Story story;

    @BeforeAll
    static void open(@TempDir Path folder) {
        try (Desk desk = Desk.withBridge(folder, Locale.ENGLISH)) {
            story = desk.workspace.story();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # hidden                               | event               | shown
                                               | wire-survey         | true
        gasang-daily                           | wire-survey         | true
        imaginary-courier                      | wire-survey         | false
        imaginary-courier                      | last-inspection     | true
        imaginary-courier jieonaen-news        | last-inspection     | false
        gasang-daily imaginary-courier jieonaen-news | march         | false
        gasang-daily imaginary-courier jieonaen-news | ferry-announcement | true
        """)
    void an_event_is_shown_that_a_shown_source_or_nobody_reports(String hidden, String event, boolean shown) {
        assertThat(hiding(hidden).showsEvent(event, story)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # hidden                        | event           | questions
                                        | march           | march-size march-date
        gasang-daily                    | march           | march-size march-date
        gasang-daily imaginary-courier  | march           | march-size
        gasang-daily                    | last-inspection | inspection-date
        imaginary-courier jieonaen-news | last-inspection |
        gasang-daily imaginary-courier  | ferries         | ferries-date commuters
        """)
    void keeps_the_questions_of_the_event_that_a_shown_source_answers(String hidden, String event, String questions) {
        List<String> kept = hiding(hidden).withEvent(event).questions(story).stream()
                .map(Question::id)
                .toList();
        assertThat(kept).containsExactlyElementsOf(words(questions));
    }

    @Test
    void without_an_event_it_keeps_the_questions_of_all_and_of_none() {
        List<Question> kept = Filter.NONE.questions(story);
        assertThat(kept).containsExactlyElementsOf(story.questions());
        assertThat(kept).anyMatch(question -> question.event() == null);
    }

    @Test
    void keeps_sources_in_the_order_of_the_story() {
        assertThat(hiding(COURIER).sources(story)).extracting(Source::id).containsExactly(GASANG, JIEONAEN);
    }

    @Test
    void a_source_is_hidden_and_shown_without_touching_the_event() {
        Filter hidden = Filter.NONE.withEvent("march").withSource(GASANG, false);
        assertThat(hidden).isEqualTo(new Filter(Set.of(GASANG), "march", null));
        assertThat(hidden.withSource(GASANG, true)).isEqualTo(new Filter(Set.of(), "march", null));
        assertThat(hidden.withSource(GASANG, false)).isEqualTo(hidden);
        assertThat(hidden.withSource(COURIER, false).withAllSources()).isEqualTo(new Filter(Set.of(), "march", null));
    }

    @Test
    void one_source_alone_and_asked_again_all() {
        Filter alone = Filter.NONE.withEvent("march").onlySource(GASANG, story);
        assertThat(alone).isEqualTo(new Filter(Set.of(COURIER, JIEONAEN), "march", null));
        assertThat(alone.onlySource(COURIER, story)).isEqualTo(new Filter(Set.of(GASANG, JIEONAEN), "march", null));
        assertThat(alone.onlySource(GASANG, story)).isEqualTo(new Filter(Set.of(), "march", null));
    }

    @Test
    void a_source_looked_at_keeps_what_it_reports_and_answers() {
        Filter looking = Filter.NONE.following(new Selection.OfSource(GASANG), story);
        assertThat(looking).isEqualTo(new Filter(Set.of(), null, GASANG));
        assertThat(looking.questions(story))
                .isNotEmpty()
                .allMatch(question -> !story.claimsOf(question.id(), GASANG).isEmpty())
                .hasSizeLessThan(story.questions().size());
        assertThat(looking.showsEvent("wire-survey", story)).isFalse();
        assertThat(looking.showsEvent("march", story)).isTrue();
        assertThat(looking.subject(story, Locale.ENGLISH)).contains("가상일보");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        march-size   | true
        fault-time   | false
        no-such      | false
        """)
    void a_question_of_the_event_looked_at_changes_nothing_any_other_shows_all(String question, boolean kept) {
        Filter looking = Filter.NONE.following(new Selection.OfEvent("march"), story);
        assertThat(looking.following(new Selection.OfQuestion(question), story))
                .isEqualTo(kept ? looking : Filter.NONE);
        assertThat(looking.following(Selection.NOTHING, story)).isEqualTo(Filter.NONE);
    }

    private static Filter hiding(String sources) {
        return new Filter(Set.copyOf(words(sources)), null, null);
    }

    private static List<String> words(String written) {
        return written == null ? List.of() : List.of(written.split(" "));
    }
}
