package claimline.project;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.exchange.article.Article;
import claimline.exchange.article.ArticleReader;
import claimline.model.Claim;
import claimline.model.FuzzyDate;
import claimline.model.Question;
import claimline.model.Source;
import claimline.reading.Draft;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectReadingTest {

    private static final String GULL = "여객선 건조 비용은 약 560만 달러(약 77억원)였다.\n여객선 승객은 하루 4,120명이다.\n";
    private static final String HERON = "시는 여객선 건조 비용으로 930만 달러를 썼다고 밝혔다.\n배는 노란색이다.\n";

    @TempDir
    Path folder;

    private Project project;
    private ProjectReading reading;

    @BeforeEach
    void make() {
        project = Project.create(folder.resolve("p.claimline"), "Ferry");
        reading = project.reading();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private static Article article(String text) {
        return ArticleReader.ofText(text, "pasted");
    }

    private void addBoth() {
        reading.add(List.of(article(GULL), article(HERON)));
    }

    private Draft draft(String printed) {
        return reading.proposals().articles().stream()
                .flatMap(article -> article.drafts().stream())
                .filter(draft -> draft.asPrinted().equals(printed))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_article_becomes_a_source_with_its_text_in_one_step() {
        ProjectReading.Added added = reading.add(List.of(article(GULL), article(HERON), article(GULL)));

        assertThat(added.sources()).hasSize(2);
        assertThat(added.known()).hasSize(1);
        Source source = project.story().sources().iterator().next();
        assertThat(source.published()).isEqualTo(FuzzyDate.UNKNOWN);
        assertThat(project.text(source.id()).orElseThrow().content()).isEqualTo(GULL);
        assertThat(Project.check(project.path())).isEmpty();
        project.undo();
        assertThat(project.story().sources()).isEmpty();
    }

    @Test
    void what_is_there_already_is_no_edit() {
        addBoth();
        reading.add(List.of(article(HERON)));
        project.undo();
        assertThat(project.undoLabel()).isEmpty();
    }

    @Test
    void figures_of_two_articles_on_one_thing_are_proposed_as_one_question() {
        addBoth();
        Proposals proposals = reading.proposals();

        assertThat(proposals.groups()).singleElement().satisfies(group -> {
            assertThat(group.drafts()).extracting(Draft::asPrinted).containsExactly("약 560만 달러", "930만 달러");
            assertThat(group.question()).isEmpty();
            assertThat(group.disagrees()).isTrue();
        });
        assertThat(proposals.disagreements()).isOne();
        assertThat(project.story().questions())
                .as("nothing is kept unless somebody says so")
                .isEmpty();
    }

    @Test
    void accepted_all_at_once_they_are_compared_and_one_undo_takes_them_back() {
        addBoth();
        assertThat(reading.accept(reading.proposals().groups())).isEqualTo(2);

        Question question = project.story().questions().iterator().next();
        assertThat(project.story().claimsOf(question.id())).hasSize(2);
        assertThat(project.story().conflicts()).isOne();
        assertThat(reading.proposals().groups().getFirst().question()).contains(question.id());
        assertThat(Project.check(project.path())).isEmpty();
        assertThat(reading.accept(reading.proposals().groups()))
                .as("a second time there is nothing left")
                .isZero();
        project.undo();
        assertThat(project.story().questions()).isEmpty();
        assertThat(project.story().claims()).isEmpty();
    }

    @Test
    void an_accepted_draft_is_a_claim_at_its_place_with_what_the_source_converts() {
        addBoth();
        Claim claim = reading.acceptAsNew(draft("약 560만 달러"), "여객선 값");

        assertThat(claim.asPrinted()).isEqualTo("약 560만 달러");
        assertThat(project.text(claim.source())
                        .orElseThrow()
                        .content()
                        .substring(claim.locator().start(), claim.locator().end()))
                .isEqualTo("약 560만 달러");
        assertThat(claim.conversions())
                .singleElement()
                .satisfies(each -> assertThat(each.asPrinted()).isEqualTo("약 77억원"));
        assertThat(project.story()
                        .question(claim.question())
                        .orElseThrow()
                        .caption()
                        .in(Locale.KOREAN))
                .isEqualTo("여객선 값");

        Claim other = reading.accept(draft("930만 달러"), claim.question());
        assertThat(project.story().claimsOf(claim.question())).containsExactly(claim, other);
    }

    @Test
    void each_draft_is_open_accepted_or_left_out_and_can_be_opened_again() {
        addBoth();
        ReadArticle gull = reading.proposals().articles().getFirst();
        assertThat(reading.proposals().lookedAt(gull)).isZero();

        reading.dismiss(draft("4,120명"));
        reading.acceptAsNew(draft("약 560만 달러"), "값");
        assertThat(reading.proposals().state(draft("4,120명"))).isInstanceOf(Proposals.State.Dismissed.class);
        assertThat(reading.proposals().state(draft("약 560만 달러"))).isInstanceOf(Proposals.State.Accepted.class);
        assertThat(reading.proposals().lookedAt(gull)).isEqualTo(2);

        reading.reopen(draft("4,120명"));
        reading.reopen(draft("약 560만 달러"));
        assertThat(reading.proposals().lookedAt(gull)).isZero();
        assertThat(project.story().claims()).isEmpty();
    }

    @Test
    void what_was_left_out_is_left_out_after_the_project_was_closed() {
        addBoth();
        reading.dismiss(draft("4,120명"));
        project.close();
        project = Project.open(folder.resolve("p.claimline"));
        reading = project.reading();
        assertThat(reading.proposals().state(draft("4,120명"))).isInstanceOf(Proposals.State.Dismissed.class);
        project.undo();
        assertThat(reading.proposals().state(draft("4,120명"))).isInstanceOf(Proposals.State.Open.class);
    }
}
