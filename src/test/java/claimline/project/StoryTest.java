package claimline.project;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.comparison.Kind;
import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.Heading;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryTest {

    @TempDir
    Path folder;

    private Story story;

    @BeforeEach
    void story() {
        try (Project project = Project.open(Samples.project(folder))) {
            story = project.story();
        }
    }

    @Test
    void everything_is_there_in_its_order() {
        assertThat(story.heading().title().in(Locale.KOREAN)).isEqualTo("연락선");
        assertThat(story.sources()).extracting(Source::id).containsExactly("gull", "heron");
        assertThat(story.events()).extracting(Event::id).containsExactly("launch", "fares", "strike");
        assertThat(story.questions()).extracting(Question::id).containsExactly("cost", "crew", "mood");
        assertThat(story.claims()).extracting(Claim::id).containsExactly("g-cost", "h-cost", "g-crew", "g-mood");
    }

    @Test
    void each_is_found_by_its_id() {
        assertThat(story.source("heron").orElseThrow().name()).isEqualTo("왜가리신문");
        assertThat(story.event("fares").orElseThrow().when()).hasToString("2031-04");
        assertThat(story.question("crew").orElseThrow().subject()).isEqualTo("crew");
        assertThat(story.claim("g-crew").orElseThrow().asPrinted()).isEqualTo("12명");
        assertThat(story.verdict("cost").orElseThrow().preferred()).isEqualTo("g-cost");
    }

    @Test
    void an_id_that_is_not_there_finds_nothing() {
        assertThat(story.source("launch")).isEmpty();
        assertThat(story.event("gull")).isEmpty();
        assertThat(story.question("?")).isEmpty();
        assertThat(story.claim("cost")).isEmpty();
        assertThat(story.verdict("crew")).isEmpty();
        assertThat(story.kindOf("?")).isEmpty();
        assertThat(story.questionsOf("?")).isEmpty();
        assertThat(story.claimsOf("?")).isEmpty();
        assertThat(story.claimsBy("?")).isEmpty();
        assertThat(story.reportersOf("?")).isEmpty();
        assertThat(story.causesOf("?")).isEmpty();
        assertThat(story.hasConflict("?")).isFalse();
    }

    @Test
    void causes_are_the_events_that_led_there() {
        assertThat(story.causesOf("strike")).extracting(Event::id).containsExactly("launch", "fares");
        assertThat(story.causesOf("launch")).isEmpty();
    }

    @Test
    void reporters_are_the_sources_that_answer_a_question_of_the_event() {
        assertThat(story.reportersOf("launch")).containsExactly("gull", "heron");
        assertThat(story.reportersOf("strike")).containsExactly("gull");
        assertThat(story.reportersOf("fares")).isEmpty();
    }

    @Test
    void claims_are_found_by_question_and_by_source() {
        assertThat(story.claimsOf("cost")).extracting(Claim::id).containsExactly("g-cost", "h-cost");
        assertThat(story.claimsOf("cost", "heron")).extracting(Claim::id).containsExactly("h-cost");
        assertThat(story.claimsOf("crew", "heron")).isEmpty();
        assertThat(story.claimsBy("gull")).extracting(Claim::id).containsExactly("g-cost", "g-crew", "g-mood");
        assertThat(story.questionsOf("launch")).extracting(Question::id).containsExactly("cost");
    }

    @Test
    void conflicts_are_counted_by_question() {
        assertThat(story.conflicts()).isEqualTo(1);
        assertThat(story.kindOf("cost")).contains(Kind.CONFLICT);
        assertThat(story.findingsOn("cost")).hasSize(1);
        assertThat(story.kindOf("crew")).as("one claim compares with nothing").isEmpty();
        assertThat(story.hasConflict("launch")).isTrue();
        assertThat(story.hasConflict("strike")).isFalse();
    }

    @Test
    void a_story_of_nothing_has_nothing() {
        Story nothing = Story.of(List.of());
        assertThat(nothing.heading()).isEqualTo(Heading.NONE);
        assertThat(nothing.conflicts()).isZero();
        assertThat(nothing.sources()).isEmpty();
    }

    @Test
    void texts_are_passed_over() {
        assertThat(Story.of(List.of(new SourceText("gull", "text"))).sources()).isEmpty();
    }
}
