package claimline.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.comparison.Kind;
import claimline.model.Verdict.Status;
import claimline.ui.compare.Query.Decision;
import claimline.ui.compare.Query.Order;
import claimline.ui.compare.Query.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

    private static final double NEVER = Double.POSITIVE_INFINITY;

    private static final List<Row> ROWS = List.of(
            row("age", "Bridge: age", Kind.EQUAL, 0, Status.OPEN, 30, 2, "다리 나이 12년"),
            row("cost", "Älter: cost", Kind.CONFLICT, 3, Status.OPEN, NEVER, 3, "５억 달러 $5.6 million"),
            row("date", "Date", Kind.UNDECIDED, 2, Status.UNRESOLVED, 10, 1, "january 27"),
            row("lonely", "Lonely", null, -1, Status.OPEN, 20, 1, "one voice"),
            row("mass", "mass", Kind.PRECISION, 1, Status.EXPLAINED, 5, 2, "5.60 t"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # search        | shown      | decision | left, in the project's order
        ''              | ALL        | ANY      | age cost date lonely mass
        ''              | CONFLICTS  | ANY      | cost
        ''              | TO_LOOK_AT | ANY      | date
        ''              | AGREED     | ANY      | age mass
        ''              | ALL        | OPEN     | age cost lonely
        ''              | ALL        | DECIDED  | date mass
        ''              | AGREED     | DECIDED  | mass
        '5억'            | ALL        | ANY      | cost
        '나이'           | ALL        | ANY      | age
        ' 12년  다리 '    | ALL        | ANY      | age
        '다리 달러'       | ALL        | ANY      |
        'MILLION'       | ALL        | ANY      | cost
        '5.6'           | ALL        | ANY      | cost mass
        '5.6'           | AGREED     | ANY      | mass
        """)
    void keeps_the_rows_that_were_asked_for(String search, Shown shown, Decision decision, String left) {
        List<String> found = new Query(search, shown, decision, Order.SEVERITY)
                .of(ROWS, Locale.ENGLISH).stream().map(Row::question).sorted().toList();
        assertThat(String.join(" ", found)).isEqualTo(left == null ? "" : left);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SEVERITY | cost date mass age lonely
        TITLE    | cost age date lonely mass
        DATE     | mass date lonely age cost
        SOURCES  | cost age mass date lonely
        """)
    void sorts_and_leaves_what_is_alike_in_the_order_of_the_project(Order order, String expected) {
        assertThat(new Query("", Shown.ALL, Decision.ANY, order).of(ROWS, Locale.ENGLISH))
                .extracting(Row::question)
                .containsExactly(expected.split(" "));
    }

    private static Row row(
            String id,
            String title,
            Kind kind,
            double severity,
            Status verdict,
            double time,
            int answers,
            String words) {
        Map<String, Cell> cells = new HashMap<>(Map.of("silent", Cell.NOT_COVERED));
        for (int i = 0; i < answers; i++) {
            cells.put("source " + i, new Cell.Claimed(List.of(new Cell.Line("claim " + i, "1", "")), kind));
        }
        return new Row(id, title, kind, severity, verdict, time, cells, Query.plain(words));
    }
}
