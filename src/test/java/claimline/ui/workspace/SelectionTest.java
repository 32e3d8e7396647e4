package claimline.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.project.Story;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

    private static Story story;

    @BeforeAll
    static void open(@TempDir Path folder) {
        try (Desk desk = Desk.withBridge(folder, Locale.ENGLISH)) {
            story = desk.workspace.story();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # selected                      | exists | its event   | its question
        nothing                         | true   |             |
        source gasang-daily             | true   |             |
        source nobody                   | false  |             |
        event march                     | true   | march       |
        event never                     | false  | never       |
        question march-size             | true   | march       | march-size
        question port-rank              | true   |             | port-rank
        question nothing-asked          | false  |             | nothing-asked
        claim march-size-gasang         | true   | march       | march-size
        claim port-rank-gasang          | true   |             | port-rank
        claim nothing-said              | false  |             |
        """)
    void belongs_to_an_event_and_a_question(String selected, boolean exists, String event, String question) {
        Selection selection = selection(selected);
        assertThat(selection.isIn(story)).isEqualTo(exists);
        assertThat(selection.event(story)).isEqualTo(Optional.ofNullable(event));
        assertThat(selection.question(story)).isEqualTo(Optional.ofNullable(question));
    }

    private static Selection selection(String written) {
        List<String> words = List.of(written.split(" "));
        return switch (words.getFirst()) {
            case "source" -> new Selection.OfSource(words.get(1));
            case "event" -> new Selection.OfEvent(words.get(1));
            case "question" -> new Selection.OfQuestion(words.get(1));
            case "claim" -> new Selection.OfClaim(words.get(1));
            default -> Selection.NOTHING;
        };
    }
}
