package claimline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @Test
    void columns_line_up_where_a_syllable_is_two_columns_wide() {
        assertThat(printed("When|사건", "2031|진수", "2031-05|Launch"))
                .containsExactly("When     사건", "---------------", "2031     진수", "2031-05  Launch");
    }

    @Test
    void a_column_after_hangul_starts_where_it_starts_after_latin() {
        assertThat(printed("a|b", "가나|x", "abcd|x", "가|x"))
                .containsExactly("a     b", "-------", "가나  x", "abcd  x", "가    x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"漢字", "ｱﾞｱﾞ", "가나", "🌉🌉", "（）", "abcd", "ábcd", "a\u200Bbcd", "a\u20DDbcd"})
    void whatever_is_four_columns_wide_is_padded_alike(String cell) {
        List<String> lines = printed("head|b", cell + "|x");
        assertThat(lines.get(1)).isEqualTo("-------");
        assertThat(lines.get(2)).isEqualTo(Normalizer.normalize(cell, Normalizer.Form.NFC) + "  x");
    }

    @Test
    void a_syllable_in_pieces_is_put_together() {
        String pieces = Normalizer.normalize("진수", Normalizer.Form.NFD);
        assertThat(printed("a|b", pieces + "|x")).containsExactly("a     b", "-------", "진수  x");
    }

    @Test
    void a_long_cell_is_cut_with_an_ellipsis_and_the_next_column_still_lines_up() {
        String english = "e".repeat(60);
        String korean = "긴".repeat(60);
        assertThat(printed("a|b", english + "|x", korean + "|x"))
                .containsExactly(
                        "a" + " ".repeat(45) + "b", "-".repeat(47), "e".repeat(43) + "…  x", "긴".repeat(21) + "…   x");
    }

    @Test
    void no_cell_moves_the_cursor() {
        assertThat(printed("a", "1\n2\t3\u001B[2J4\u009B5\u20286"))
                .containsExactly("a", "-".repeat(14), "1 2 3 [2J4 5 6");
    }

    @Test
    void a_table_without_rows_has_its_head() {
        assertThat(printed("When|Event")).containsExactly("When  Event", "-----------");
    }

    /** Cells of a line are separated by a bar; the first line is the head. */
    private static List<String> printed(String... lines) {
        List<List<String>> cells =
                Stream.of(lines).map(line -> List.of(line.split("\\|"))).toList();
        StringWriter out = new StringWriter();
        new Table(cells.getFirst(), cells.subList(1, cells.size())).print(new PrintWriter(out));
        return out.toString().lines().toList();
    }
}
