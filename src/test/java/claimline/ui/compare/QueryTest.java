package claimline.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.comparison.Flag;
import claimline.comparison.Kind;
import claimline.comparison.Severity;
import claimline.model.Verdict.Status;
import claimline.ui.compare.Query.Order;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

    private static final double NEVER = Double.POSITIVE_INFINITY;

    private static final List<Row> ROWS = List.of(
            row("age", "Bridge: age", Kind.EQUAL, 0, Status.OPEN, 30, 2),
            row("width", "width", Kind.CONFLICT, 1.5, Status.OPEN, 40, 2),
            row("cost", "Älter: cost", Kind.CONFLICT, 7, Status.OPEN, NEVER, 3),
            row("date", "Date", Kind.UNDECIDED, 0, Status.UNRESOLVED, 10, 1),
            row("lonely", "Lonely", null, 0, Status.OPEN, 20, 1),
            row("mass", "mass", Kind.PRECISION, 0, Status.EXPLAINED, 5, 2),
            row("rate", "rate", Kind.RATE, 0, Status.OPEN, 7, 2));

    private static final Map<String, Wanted> WANTED = Map.of(
            "all", Wanted.ALL,
            "conflicts", new Wanted.Group(Kind.Outcome.CONFLICT),
            "undecided", new Wanted.Group(Kind.Outcome.UNDECIDED),
            "agreed", new Wanted.Group(Kind.Outcome.AGREEMENT),
            "precision", new Wanted.OfKind(Kind.PRECISION),
            "equal", new Wanted.OfKind(Kind.EQUAL),
            "copied", new Wanted.OfFlag(Flag.COPIED),
            "holder", new Wanted.OfFlag(Flag.HOLDER));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # findings  | left
        all         | age cost date lonely mass rate width
        conflicts   | cost width
        undecided   | date
        agreed      | age
        # another than the most serious kind counts, too: each row has two claims that are equal
        equal       | age cost date mass rate width
        precision   | mass
        copied      | cost
        holder      |
        """)
    void keeps_the_rows_that_were_asked_for(String wanted, String left) {
        List<String> found = new Query(WANTED.get(wanted), Order.SEVERITY)
                .of(ROWS, Locale.ENGLISH).stream().map(Row::question).sorted().toList();
        assertThat(String.join(" ", found)).isEqualTo(left == null ? "" : left);
    }

    /** Conflicts far apart come first; what nobody can compare comes after what agrees. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SEVERITY | cost width rate date mass age lonely
        TITLE    | cost age date lonely mass rate width
        DATE     | mass rate date lonely age width cost
        SOURCES  | cost age width mass rate date lonely
        """)
    void sorts_and_leaves_what_is_alike_in_the_order_of_the_project(Order order, String expected) {
        assertThat(new Query(Wanted.ALL, order).of(ROWS, Locale.ENGLISH))
                .extracting(Row::question)
                .containsExactly(expected.split(" "));
    }

    @Test
    void every_kind_and_flag_and_what_they_come_to_can_be_asked_for() {
        assertThat(Wanted.choices())
                .hasSize(1 + Kind.Outcome.values().length + Kind.values().length + Flag.values().length);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            assertThat(Wanted.choices())
                    .extracting(wanted -> wanted.label(locale))
                    .doesNotHaveDuplicates();
        }
    }

    private static Row row(
            String id, String title, Kind kind, double distance, Status verdict, double time, int sources) {
        Set<Flag> flags = id.equals("cost") ? Set.of(Flag.COPIED) : Set.of();
        Set<Kind> kinds = kind == null ? Set.of() : EnumSet.of(Kind.EQUAL, kind);
        Severity severity = kind == null ? Severity.NONE : Severity.of(kind, false, distance);
        Standing standing = new Standing(new Found(kind, flags), kinds, severity, sources, sources, Set.of(), Map.of());
        return new Row(id, title, standing, verdict, time, Map.of());
    }
}
