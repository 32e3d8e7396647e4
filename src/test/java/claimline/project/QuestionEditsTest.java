package claimline.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.Claim;
import claimline.model.InvalidInputException;
import claimline.model.Question;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionEditsTest {

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void open() {
        project = Project.open(Samples.project(folder));
    }

    @AfterEach
    void close() {
        project.close();
    }

    private List<String> claimsOn(String question) {
        return project.story().claimsOf(question).stream().map(Claim::id).toList();
    }

    @Test
    void merged_the_claims_stand_on_the_question_that_stays_and_undone_all_is_as_before() {
        project.questions().merge("crew", "cost");

        assertThat(project.story().question("crew")).isEmpty();
        assertThat(claimsOn("cost")).containsExactlyInAnyOrder("g-cost", "h-cost", "g-crew");
        assertThat(project.undoLabel().orElseThrow().in(Locale.ENGLISH)).contains("What the ferry cost");
        project.undo();
        assertThat(claimsOn("cost")).containsExactly("g-cost", "h-cost");
        assertThat(claimsOn("crew")).containsExactly("g-crew");
        assertThat(project.story().questions()).extracting(Question::id).containsExactly("cost", "crew", "mood");
    }

    @Test
    void a_decision_on_the_question_that_goes_goes_with_it() {
        project.questions().merge("cost", "crew");

        assertThat(project.story().verdict("cost")).isEmpty();
        assertThat(project.story().verdict("crew")).isEmpty();
        project.undo();
        assertThat(project.story().verdict("cost")).isPresent();
    }

    @Test
    void nothing_is_merged_with_itself_or_with_what_is_not_there() {
        assertThatThrownBy(() -> project.questions().merge("cost", "cost")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> project.questions().merge("cost", "?"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("\"?\"");
        assertThat(project.undoLabel()).isEmpty();
    }

    @Test
    void split_the_claim_has_a_question_of_its_own_with_the_same_name() {
        Question own = project.questions().split("cost", List.of("g-cost"));

        assertThat(claimsOn("cost")).containsExactly("h-cost");
        assertThat(claimsOn(own.id())).containsExactly("g-cost");
        assertThat(own.event()).isEqualTo("launch");
        assertThat(own.caption())
                .isEqualTo(project.story().question("cost").orElseThrow().caption());
        assertThat(project.story().verdict("cost"))
                .as("it preferred the claim that went")
                .isEmpty();
        project.undo();
        assertThat(claimsOn("cost")).containsExactly("g-cost", "h-cost");
        assertThat(project.story().verdict("cost")).isPresent();
    }

    @Test
    void renamed_it_is_called_the_same_in_all_languages() {
        project.questions().rename("cost", "배를 짓는 데 든 돈");

        Question renamed = project.story().question("cost").orElseThrow();
        assertThat(renamed.caption().in(Locale.ENGLISH)).isEqualTo("배를 짓는 데 든 돈");
        assertThat(renamed.caption().in(Locale.KOREAN)).isEqualTo("배를 짓는 데 든 돈");
        assertThat(claimsOn("cost")).hasSize(2);
    }

    @Test
    void a_removed_claim_takes_the_decision_along_that_preferred_it() {
        project.questions().remove(project.story().claim("g-cost").orElseThrow());

        assertThat(claimsOn("cost")).containsExactly("h-cost");
        assertThat(project.story().verdict("cost")).isEmpty();
        project.undo();
        assertThat(claimsOn("cost")).hasSize(2);
    }
}
