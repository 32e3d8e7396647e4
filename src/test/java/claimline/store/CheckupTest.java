package claimline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.InvalidInputException;
import claimline.model.LocalizedText;
import claimline.model.Question;
import claimline.model.SourceText;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckupTest {

    @TempDir
    Path folder;

    private Path path;

    /** The full story, but for the one conversion that is not in the text. */
    @BeforeEach
    void story() {
        path = Stories.file(folder.resolve("s.claimline"), Stories.full());
        Sql.run(path, "UPDATE conversion SET locator_start = NULL, locator_end = NULL WHERE place = 1");
    }

    @Test
    void findsNothingWhereAllIsWell() {
        assertThat(problems()).isEmpty();
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                Arguments.of("UPDATE heading SET title = '{'", "heading/1", "broken JSON at character 2"),
                Arguments.of(
                        "UPDATE source SET published = 'soon' WHERE name = 'heron'",
                        "source/heron",
                        "the date \"soon\" is not EDTF: unexpected \"s\" at position 1"),
                Arguments.of(
                        "UPDATE source_link SET relation = 'likes' WHERE place = 0",
                        "source/gull",
                        "\"likes\" is no relation between sources"),
                Arguments.of(
                        "UPDATE event SET tags = '[1]' WHERE name = 'night'",
                        "event/night",
                        "broken JSON at character 2"),
                Arguments.of(
                        "UPDATE event SET category = ' ' WHERE name = 'night'",
                        "event/night",
                        "\"category\" is missing or blank"),
                Arguments.of(
                        "UPDATE event SET latest_end = 7 WHERE name = 'night'",
                        "event/night",
                        "the stored times are not those of the date \"2031-01-29T05:00:47+09:00\""),
                Arguments.of(
                        "UPDATE question SET kind = '' WHERE name = 'day'",
                        "question/day",
                        "\"kind\" is missing or blank"),
                Arguments.of(
                        "UPDATE claim SET lower = '-6' WHERE name = 'c-1'",
                        "claim/c-1",
                        "lower -6 is above upper -7.0"),
                Arguments.of(
                        "UPDATE claim SET locator_end = 99999999999 WHERE name = 'c-3'",
                        "claim/c-3",
                        "99999999999 is no number: write digits with at most one point, or a fraction such as 1/14"),
                Arguments.of(
                        "UPDATE conversion SET unit = 'two words' WHERE place = 1",
                        "claim/c-9",
                        "two words is no unit: an ISO 4217 currency, %, pp, 1, a UCUM unit, or a counter in braces"),
                Arguments.of(
                        "UPDATE verdict SET status = 'sure' WHERE question = 'day'",
                        "verdict/day",
                        "\"status\" cannot be sure; it is one of: open, explained, preferred, unresolved"),
                Arguments.of(
                        "DELETE FROM event WHERE name = 'strike'",
                        "event/opening",
                        "event \"opening\" names the event \"strike\", which is not there"),
                Arguments.of(
                        "DELETE FROM claim WHERE name = 'c-9'",
                        "verdict/cost",
                        "verdict on the question \"cost\" names the claim \"c-9\", which is not there"),
                Arguments.of(
                        "INSERT INTO event_leads_to VALUES (99, 0, 'opening')",
                        "event_leads_to",
                        "a row in the table event_leads_to belongs to no other"),
                Arguments.of(
                        "UPDATE claim SET locator_start = 6 WHERE name = 'c-9'",
                        "claim/c-9",
                        "\"560만 달러\" does not stand at 6..12 of the text; there is \"60만 달러\""),
                Arguments.of(
                        "UPDATE claim SET locator_start = 24, locator_end = 28 WHERE name = 'c-9'",
                        "claim/c-9",
                        "the place ends at 28, but the text has 26 code points"),
                Arguments.of(
                        "UPDATE conversion SET locator_start = 12 WHERE place = 0",
                        "claim/c-9/conversions/0",
                        "\"약 77억원\" does not stand at 12..19 of the text; there is \"(약 77억원\""),
                Arguments.of(
                        "UPDATE source_text SET content = replace(content, '들', '걸')",
                        "source/gull",
                        "the text of the source \"gull\" is not the one that its SHA-256 and length speak of"));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void namesTheRowAndWhatIsWrongWithIt(String damage, String pointer, String sentence) {
        Sql.run(path, "PRAGMA foreign_keys = OFF", damage);
        assertThat(problems()).contains(path + " " + pointer + ": " + sentence);
    }

    @Test
    void aMissingColumnIsAProblemOfItsRow() {
        Sql.run(path, "PRAGMA ignore_check_constraints = ON", "UPDATE claim SET hedge = NULL WHERE name = 'c-9'");
        assertThat(problems()).containsExactly(path + " claim/c-9: \"hedge\" is missing or blank");
    }

    @Test
    void aPlaceBeyondTheLengthOfATextThatIsNotHereIsAProblem() {
        Sql.run(path, "DELETE FROM source_text", "UPDATE claim SET locator_end = 28 WHERE name = 'c-9'");
        assertThat(problems())
                .containsExactly(path + " claim/c-9: the place ends at 28, but the text has 26 code points");
    }

    @Test
    void whatNamesNothingIsWellThoughThereIsNothingToName() {
        Path path = Stories.file(
                folder.resolve("q.claimline"),
                List.of(
                        new Question("q", null, "bridge", "cost", "money", LocalizedText.EMPTY),
                        Verdict.of("q", Verdict.Status.OPEN)));
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(file.check()).isEmpty();
        }
    }

    @Test
    void aTextWithoutADigestIsTakenAsItIs() {
        try (ProjectFile file = ProjectFile.open(path)) {
            file.edit(Stories.LABEL, edit -> edit.put(new SourceText("heron", "1234")));
        }
        assertThat(problems())
                .containsExactly(path + " claim/c-3: \"올봄\" does not stand at 3..4 of the text; there is \"4\"");
    }

    @Test
    void readingABrokenRowNamesItAndTheOthersStayReadable() {
        Sql.run(path, "UPDATE event SET edtf = 'soon' WHERE name = 'night'");
        try (ProjectFile file = ProjectFile.open(path)) {
            List<StoryElement> read = new ArrayList<>();
            assertThatThrownBy(() -> file.forEach(read::add))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessage(path
                            + ": the row event/night is broken: the date \"soon\" is not EDTF: unexpected"
                            + " \"s\" at position 1");
            assertThat(read).isEqualTo(Stories.full().subList(0, 7));
            assertThat(file.event("opening")).isPresent();
        }
    }

    private List<String> problems() {
        try (ProjectFile file = ProjectFile.open(path)) {
            return Stream.of(file.check())
                    .flatMap(List::stream)
                    .map(problem -> problem.in(Locale.ENGLISH))
                    .toList();
        }
    }
}
