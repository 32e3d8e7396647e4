package claimline.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.InvalidInputException;
import claimline.timeline.TimeRange;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views are kept by name until somebody renames, replaces or deletes them. */
class SavedQueriesTest {

    private static final Query QUERY = Query.ALL
            .withText("다리 \"x\"")
            .with(Facet.TAG, "toll", true)
            .with(Facet.TAG, "", true)
            .with(Facet.KIND, "CONFLICT", true)
            .within(Optional.of(new TimeRange(-1.5e9, 2.25)));

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void create() {
        project = Project.create(folder.resolve("p.claimline"), "p");
    }

    @AfterEach
    void close() {
        project.close();
    }

    private void save(String name, Query query) {
        project.savedQueries().save(new NamedQuery(name, query));
    }

    @Test
    void areTheSameAfterTheProjectWasClosed() {
        save("  My view ", QUERY);
        save("all", Query.ALL);
        project.close();
        project = Project.open(folder.resolve("p.claimline"));
        assertThat(project.savedQueries().all())
                .containsExactly(new NamedQuery("My view", QUERY), new NamedQuery("all", Query.ALL));
        assertThat(Project.check(folder.resolve("p.claimline"))).isEmpty();
    }

    @Test
    void oneIsReplacedInItsPlace() {
        save("a", QUERY);
        save("b", QUERY);
        save("a", Query.ALL.with(Facet.SOURCE, "gull", true));
        assertThat(project.savedQueries().all())
                .containsExactly(
                        new NamedQuery("a", Query.ALL.with(Facet.SOURCE, "gull", true)), new NamedQuery("b", QUERY));
    }

    @Test
    void oneIsRenamedToWhatNobodyHas() {
        save("a", QUERY);
        save("b", Query.ALL);
        project.savedQueries().rename("a", "c");
        project.savedQueries().rename("c", "c");
        assertThat(project.savedQueries().all()).extracting(NamedQuery::name).containsExactly("c", "b");
        assertThatThrownBy(() -> project.savedQueries().rename("b", "c"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("There is a view called c already");
        assertThatThrownBy(() -> project.savedQueries().rename("b", " ")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void oneIsDeleted() {
        save("a", QUERY);
        save("b", QUERY);
        project.savedQueries().delete("a");
        project.savedQueries().delete("nobody");
        assertThat(project.savedQueries().all()).containsExactly(new NamedQuery("b", QUERY));
    }

    @Test
    void areNoPartOfTheStory() {
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        project.exportDocument(before);
        save("a", QUERY);
        ByteArrayOutputStream after = new ByteArrayOutputStream();
        project.exportDocument(after);
        assertThat(after.toString()).isEqualTo(before.toString());
        assertThat(project.undoLabel()).isEmpty();
    }
}
