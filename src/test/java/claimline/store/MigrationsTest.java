package claimline.store;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of older versions open with all that was in them, and take what is new. */
class MigrationsTest {

    @TempDir
    Path folder;

    @Test
    void aFileOfTheFirstVersion() throws Exception {
        Path path = folder.resolve("old.claimline");
        Files.createFile(path);
        Migrations.createIn(path, 1);
        Sql.run(
                path,
                "INSERT INTO heading VALUES (1, '{\"en\":\"Bridge\"}')",
                "INSERT INTO source VALUES (4, 'gull', NULL, 'Gull', NULL, '2031', NULL, NULL, NULL, NULL)",
                "INSERT INTO event VALUES (2, 'opening', '{\"en\":\"Opening\"}', '2031-01', 1924992000.0, 1924992000.0,"
                        + " 1927670400.0, 1927670400.0, NULL, '{}', '[]')",
                "INSERT INTO question VALUES (1, 'day', 'opening', 'bridge', 'date', 'date', '{}')",
                "INSERT INTO claim VALUES (9, 'c', 'day', 'gull', NULL, NULL, NULL, NULL, NULL, '2031-01', NULL,"
                        + " 'January', NULL, 'asserted', '{}', NULL, NULL, NULL, NULL, NULL)",
                "INSERT INTO verdict VALUES (7, 'day', 'preferred', 'c', 'why')");

        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(file.check()).isEmpty();
            assertThat(Stories.read(file)).hasSize(6).anyMatch(Event.class::isInstance);
            assertThat(file.verdicts())
                    .containsExactly(new Verdict("day", Verdict.Status.PREFERRED, null, "c", "why", null, null));
            assertThat(file.claimsOf("day")).extracting(Claim::id).containsExactly("c");
            assertThat(file.rates()).isEmpty();
            assertThat(file.undoLabel()).isEmpty();
            file.edit(Stories.LABEL, edit -> edit.put(Verdict.of("day", Verdict.Status.UNRESOLVED)));
            assertThat(file.undo()).isPresent();
            assertThat(file.verdicts()).extracting(Verdict::note).containsExactly("why");
        }
        assertThat(Sql.query(path, "PRAGMA user_version")).containsExactly(String.valueOf(Migrations.LATEST));
    }

    @Test
    void isTheSameAsANewFile() throws Exception {
        Path old = folder.resolve("old.claimline");
        Files.createFile(old);
        Migrations.createIn(old, 1);
        ProjectFile.open(old).close();
        List<StoryElement> story = Stories.full();
        Path fresh = Stories.file(folder.resolve("new.claimline"), story);
        String tables = "SELECT sql FROM sqlite_schema ORDER BY name";
        assertThat(Sql.query(old, tables)).isEqualTo(Sql.query(fresh, tables));
    }
}
