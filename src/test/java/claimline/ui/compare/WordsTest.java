package claimline.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.comparison.Flag;
import claimline.comparison.Kind;
import claimline.comparison.Severity;
import claimline.model.FuzzyDate;
import claimline.model.Source;
import claimline.model.Verdict.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Source PAPER = source("paper", "The Paper");
    private static final Source RADIO = source("radio", "Radio");
    private static final Source WIRE = source("wire", "Wire");

    private static final Cell TWO = new Cell.Claimed(
            List.of(
                    new Cell.Line("a", "5억\t원", "500 million won", false),
                    new Cell.Line("b", "half\na billion", "", true)),
            new Found(Kind.CONFLICT, EnumSet.of(Flag.HOLDER, Flag.INTERNAL)));
    private static final Standing STANDING = new Standing(
            new Found(Kind.CONFLICT, EnumSet.of(Flag.HOLDER, Flag.SILENT)),
            Set.of(Kind.CONFLICT),
            Severity.NONE,
            3,
            2,
            Set.of("radio"),
            Map.of());
    private static final Row ROW = new Row(
            "cost",
            "What did it cost?",
            STANDING,
            Status.EXPLAINED,
            0,
            Map.of("paper", TWO, "radio", Cell.NOT_MENTIONED, "wire", Cell.NOT_COVERED));

    private final Words english = new Words(Locale.ENGLISH);
    private final Words korean = new Words(Locale.KOREAN);

    @Test
    void rows_are_copied_with_names_and_a_tab_between_cells() {
        assertThat(english.rows(List.of(ROW, ROW), List.of(WIRE, PAPER, RADIO)).split("\n"))
                .containsExactly(
                        "Question\tFinding\tVerdict\tWire\tThe Paper\tRadio",
                        "What did it cost?\tconflict\t✓ explained\tdoes not cover this\t5억 원 (500 million won); half a"
                                + " billion\tnot mentioned",
                        "What did it cost?\tconflict\t✓ explained\tdoes not cover this\t5억 원 (500 million won); half a"
                                + " billion\tnot mentioned");
    }

    @Test
    void what_is_only_seen_elsewhere_is_heard() {
        assertThat(english.heard(PAPER, TWO))
                .startsWith("The Paper, conflict, other holder, against itself, 5억")
                .endsWith("half\na billion, half\na billion is preferred");
        assertThat(english.heard(RADIO, Cell.NOT_MENTIONED)).isEqualTo("Radio, not mentioned");
        assertThat(english.heard(ROW))
                .isEqualTo(
                        "What did it cost?, conflict, ✓ explained, 3 sources, 2 origins, other holder, not mentioned");
        assertThat(korean.heard(WIRE, Cell.NOT_COVERED)).isEqualTo("Wire, 다루지 않음");
        assertThat(korean.heard(ROW)).startsWith("What did it cost?, 충돌, ✓ 설명됨, 출처 3곳, 독립 출처 2곳");
    }

    @Test
    void flags_are_signs_with_words_beneath_a_question() {
        assertThat(english.notes(ROW)).isEqualTo("3 sources, 2 origins · @ other holder · ∅ not mentioned");
        assertThat(Words.signs(TWO.found().flags())).isEqualTo("@ ↻");
        assertThat(Words.signs(EnumSet.allOf(Flag.class)).split(" ")).hasSize(5).doesNotHaveDuplicates();
    }

    private static Source source(String id, String publisher) {
        return new Source(id, publisher, "Title", null, FuzzyDate.parse("2031-03-04"), null, null, null, List.of());
    }
}
