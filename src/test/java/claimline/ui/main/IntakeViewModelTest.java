package claimline.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Source;
import claimline.project.Progress;
import claimline.ui.workspace.Desk;
import claimline.ui.workspace.Ferry;
import claimline.ui.workspace.Selection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeViewModelTest {

    @TempDir
    Path folder;

    private Desk desk;
    private IntakeViewModel intake;

    @BeforeEach
    void open() {
        desk = new Desk(folder, Locale.ENGLISH);
        desk.workspace.create(folder.resolve("p.claimline"), "Ferry");
        intake = new IntakeViewModel(desk.workspace, desk.shown);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String notice() {
        return desk.workspace.noticeProperty().get().in(Locale.ENGLISH);
    }

    private Optional<String> offer() {
        return intake.offerProperty().get().map(IntakeViewModel.Offer::text);
    }

    private List<Source> sources() {
        return List.copyOf(desk.workspace.story().sources());
    }

    @Test
    void articles_come_in_and_the_first_is_selected() {
        intake.add(Ferry.files(folder));
        assertThat(sources()).hasSize(2);
        assertThat(desk.workspace.selection())
                .isEqualTo(new Selection.OfSource(sources().getFirst().id()));
        assertThat(notice()).isEqualTo("2 articles were read");
        assertThat(offer())
                .contains("One question on which at least two sources speak; 1 may disagree: accept and compare");
    }

    @Test
    void what_is_proposed_is_taken_over_in_one_step() {
        intake.add(Ferry.files(folder));
        intake.acceptProposed();
        assertThat(desk.workspace.story().claims()).hasSize(2);
        assertThat(desk.workspace.story().conflicts()).isOne();
        assertThat(offer()).isEmpty();
        assertThat(notice()).isEqualTo("2 proposals were accepted");
        desk.workspace.undo();
        assertThat(desk.workspace.story().claims()).isEmpty();
        assertThat(offer()).as("it can be taken over again").isPresent();
    }

    @Test
    void a_file_that_is_no_article_is_named_with_its_reason_while_the_others_go_in() {
        List<Path> files = new ArrayList<>(Ferry.files(folder));
        files.add(Ferry.write(folder.resolve("blank.txt"), "\n"));
        files.add(folder.resolve("gone.txt"));
        intake.add(files);
        assertThat(sources()).hasSize(2);
        assertThat(desk.workspace.failureProperty().get().in(Locale.ENGLISH))
                .startsWith("2 files are no article")
                .contains("blank.txt", "holds no text", "gone.txt");
    }

    @Test
    void what_is_there_already_is_told() {
        intake.add(Ferry.files(folder));
        intake.add(Ferry.files(folder));
        assertThat(sources()).hasSize(2);
        assertThat(notice()).startsWith("These 2 articles are here already: ");
    }

    @Test
    void a_text_is_pasted_and_nothing_is_told() {
        intake.paste(null, Ferry.HERON);
        assertThat(sources()).hasSize(1);
        assertThat(notice()).isEqualTo("One article was read");
        assertThat(offer()).isEmpty();
        intake.paste(null, " ");
        assertThat(desk.workspace.failureProperty().get().key()).isEqualTo("articles.clipboard.empty");
    }

    @Test
    void a_plain_text_that_is_given_as_a_page_keeps_its_lines() {
        intake.paste(Ferry.HERON, Ferry.HERON);
        intake.paste(null, Ferry.HERON);
        assertThat(sources()).hasSize(1);
        assertThat(notice()).contains("here already");
    }

    @Test
    void a_project_that_is_dropped_is_opened() {
        desk.workspace.create(folder.resolve("other.claimline"), "Other");
        intake.add(List.of(folder.resolve("p.claimline")));
        assertThat(desk.workspace.projectProperty().get().path()).isEqualTo(folder.resolve("p.claimline"));
    }

    @Test
    void the_offer_is_in_the_language_chosen() {
        desk.workspace.change(settings -> settings.withLanguage("ko"));
        intake.add(Ferry.files(folder));
        assertThat(offer()).contains("출처 둘 이상이 다룬 질문 1개(엇갈릴 수 있는 질문 1개): 모두 받아들이고 비교하기");
    }

    @Test
    void there_is_no_offer_before_somebody_works_with_articles() {
        desk.workspace.edit(
                "task.articles",
                (project, _) -> project.reading().addFiles(Ferry.files(folder), Progress.NONE),
                _ -> {});
        assertThat(offer()).isEmpty();
        intake.look();
        assertThat(offer()).isPresent();
    }

    @Test
    void the_offer_stays_when_the_language_changes() {
        intake.add(Ferry.files(folder));
        assertThat(offer()).isPresent();
        desk.workspace.change(settings -> settings.withLanguage("ko"));
        intake = new IntakeViewModel(desk.workspace, desk.shown);
        assertThat(offer().orElseThrow()).contains("질문");
    }
}
