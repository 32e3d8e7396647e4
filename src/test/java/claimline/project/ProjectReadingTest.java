package claimline.project;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.exchange.article.Article;
import claimline.exchange.article.ArticleReader;
import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.FuzzyDate;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.Stance;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private Proposal proposal(String printed) {
        return reading.proposals().sheets().stream()
                .flatMap(sheet -> sheet.proposals().stream())
                .filter(proposal -> proposal.asPrinted().equals(printed))
                .findFirst()
                .orElseThrow();
    }

    private Claim accept(String printed, String title) {
        Proposal proposal = proposal(printed);
        return reading.edits().accept(proposal, proposal.answer(Optional.empty(), title));
    }

    private Question question(Claim claim) {
        return project.story().question(claim.question()).orElseThrow();
    }

    private long lookedAt() {
        return reading.proposals().sheets().getFirst().lookedAt();
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
            assertThat(group.proposals()).extracting(Proposal::asPrinted).containsExactly("약 560만 달러", "930만 달러");
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
        assertThat(reading.edits().accept(reading.proposals().groups())).isEqualTo(2);

        Question question = project.story().questions().iterator().next();
        assertThat(project.story().claimsOf(question.id())).hasSize(2);
        assertThat(project.story().conflicts()).isOne();
        assertThat(reading.proposals().groups().getFirst().question()).contains(question.id());
        assertThat(Project.check(project.path())).isEmpty();
        assertThat(reading.edits().accept(reading.proposals().groups()))
                .as("a second time there is nothing left")
                .isZero();
        project.undo();
        assertThat(project.story().questions()).isEmpty();
        assertThat(project.story().claims()).isEmpty();
    }

    @Test
    void an_accepted_draft_is_a_claim_at_its_place_with_what_the_source_converts() {
        addBoth();
        Claim claim = accept("약 560만 달러", "여객선 값");

        assertThat(claim.asPrinted()).isEqualTo("약 560만 달러");
        assertThat(project.text(claim.source())
                        .orElseThrow()
                        .content()
                        .substring(claim.locator().start(), claim.locator().end()))
                .isEqualTo("약 560만 달러");
        assertThat(claim.conversions())
                .singleElement()
                .satisfies(each -> assertThat(each.asPrinted()).isEqualTo("약 77억원"));
        assertThat(question(claim).caption().in(Locale.KOREAN)).isEqualTo("여객선 값");

        Proposal second = proposal("930만 달러");
        Claim other = reading.edits().accept(second, second.answer(Optional.of(claim.question()), ""));
        assertThat(project.story().claimsOf(claim.question())).containsExactly(claim, other);
    }

    @Test
    void each_draft_is_open_accepted_or_left_out_and_can_be_opened_again() {
        addBoth();
        assertThat(lookedAt()).isZero();

        reading.edits().dismiss(proposal("4,120명"));
        accept("약 560만 달러", "값");
        assertThat(proposal("4,120명").state()).isInstanceOf(Proposal.State.Dismissed.class);
        assertThat(proposal("약 560만 달러").state()).isInstanceOf(Proposal.State.Accepted.class);
        assertThat(lookedAt()).isEqualTo(2);

        reading.edits().reopen(proposal("4,120명"));
        reading.edits().reopen(proposal("약 560만 달러"));
        assertThat(lookedAt()).isZero();
        assertThat(project.story().claims()).isEmpty();
    }

    @Test
    void what_was_left_out_is_left_out_after_the_project_was_closed() {
        addBoth();
        reading.edits().dismiss(proposal("4,120명"));
        project.close();
        project = Project.open(folder.resolve("p.claimline"));
        reading = project.reading();
        assertThat(proposal("4,120명").state()).isInstanceOf(Proposal.State.Dismissed.class);
        project.undo();
        assertThat(proposal("4,120명").state()).isInstanceOf(Proposal.State.Open.class);
    }

    @Test
    void what_is_said_about_a_figure_goes_with_it_into_the_claim() {
        reading.add(List.of(article("로이터는 항만청을 인용해 여객선 건조 비용이 1200만 달러(약 160억원)에 달할 수 있다고 보도했다.\n")));
        Proposal draft = proposal("1200만 달러");
        Claim claim = accept("1200만 달러", "건조 비용");

        assertThat(claim.qualifiers()).containsEntry("quoting", "항만청").isEqualTo(draft.qualifiers());
        assertThat(claim.holder()).isEqualTo("로이터");
        assertThat(claim.stance()).isEqualTo(draft.stance()).isNotEqualTo(Stance.ASSERTED);
        assertThat(claim.conversions()).hasSize(1).isEqualTo(draft.conversions());
        assertThat(proposal("1200만 달러").qualifiers()).isEqualTo(draft.qualifiers());
    }

    private void addLaunch() {
        reading.add(List.of(article("항만청은 2031년 5월 17일에 여객선 3척을 출시했다.\n승객은 하루 4,120명이다.\n")));
    }

    @Test
    void a_date_is_that_of_an_event_of_its_category() {
        addLaunch();
        Claim date = accept("2031년 5월 17일", "여객선 출시");
        Event event = project.story().event(question(date).event()).orElseThrow();
        assertThat(event.when()).isEqualTo(FuzzyDate.parse("2031-05-17"));
        assertThat(event.category()).isEqualTo("product");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031년 5월 17일, 3척", "3척, 2031년 5월 17일"})
    void a_figure_belongs_to_the_event_of_its_sentence_whichever_is_accepted_first(String order) {
        addLaunch();
        for (String printed : order.split(", ")) {
            accept(printed, printed);
        }
        String event = project.story().events().iterator().next().id();
        assertThat(project.story().questionsOf(event))
                .extracting(Question::kind)
                .containsExactlyInAnyOrder("date", "count");
        assertThat(question(accept("4,120명", "승객")).event())
                .as("another sentence")
                .isNull();
        assertThat(Project.check(project.path())).isEmpty();
        project.undo();
        project.undo();
        project.undo();
        assertThat(project.story().questions()).isEmpty();
        assertThat(project.story().events()).isEmpty();
    }

    @Test
    void a_date_that_is_accepted_again_is_that_of_the_event_which_its_figures_kept() {
        addLaunch();
        accept("2031년 5월 17일", "출시");
        Question figure = question(accept("3척", "척수"));
        reading.edits().reopen(proposal("2031년 5월 17일"));
        assertThat(project.story().event(figure.event())).isPresent();
        assertThat(question(accept("2031년 5월 17일", "출시")).event()).isEqualTo(figure.event());
        assertThat(project.story().events()).hasSize(1);
    }

    @Test
    void several_articles_on_one_day_and_its_figures_become_one_event_with_a_question_each() {
        reading.add(List.of(
                article("항만청은 2031년 5월 1일 대형 여객선 3척을 출시했다.\n"), article("항만청이 2031년 5월 2일 대형 여객선 4척을 출시했다고 밝혔다.\n")));
        assertThat(reading.edits().accept(reading.proposals().groups())).isEqualTo(4);
        assertThat(project.story().events()).hasSize(1);
        assertThat(project.story().questions()).hasSize(2).allSatisfy(question -> {
            assertThat(question.event()).isNotNull();
            assertThat(project.story().claimsOf(question.id())).hasSize(2);
        });
    }
}
