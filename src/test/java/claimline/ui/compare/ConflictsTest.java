package claimline.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.comparison.Kind;
import claimline.comparison.Severity;
import claimline.model.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # rows, a conflict an x | from | by | to
        .x.xx | 0    | 1  | 1
        .x.xx | 1    | 1  | 3
        .x.xx | 3    | 1  | 4
        .x.xx | 4    | 1  | 1
        .x.xx | 4    | -1 | 3
        .x.xx | 1    | -1 | 4
        .x.xx | 2    | -1 | 1
        .x.xx | none | 1  | 1
        .x.xx | none | -1 | 4
        x.x.. | none | 1  | 0
        x     | 0    | 1  | 0
        ..x   | 2    | -1 | 2
        ...   | 1    | 1  | none
        ''    | none | -1 | none
        """)
    void goes_to_the_next_conflict_and_around(String rows, String from, int by, String to) {
        List<Row> all = IntStream.range(0, rows.length())
                .mapToObj(i -> row(i, rows.charAt(i) == 'x' ? Kind.CONFLICT : Kind.RATE))
                .toList();
        assertThat(Conflicts.next(all, from.equals("none") ? null : from, by)
                        .map(Row::question)
                        .orElse("none"))
                .isEqualTo(to);
    }

    private static Row row(int number, Kind kind) {
        Standing standing =
                new Standing(new Found(kind, Set.of()), Set.of(kind), Severity.NONE, 2, 2, Set.of(), Map.of());
        return new Row(String.valueOf(number), "", standing, Verdict.Status.OPEN, 0, Map.of());
    }
}
