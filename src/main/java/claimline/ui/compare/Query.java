package claimline.ui.compare;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which rows to show of those that the filter leaves, in which order. */
record Query(Wanted wanted, Order order) {

    /** What comes first. Where this leaves two rows alike, the project's order stays. */
    enum Order {
        SEVERITY,
        TITLE,
        DATE,
        SOURCES;

        /** What has nothing to compare comes after what agrees. */
        private static final Comparator<Row> MOST_SERIOUS_FIRST = Comparator.comparing(
                        (Row row) -> row.standing().severity())
                .reversed()
                .thenComparing(row -> row.found().kind() == null);

        private Comparator<Row> comparator(Locale locale) {
            return switch (this) {
                case SEVERITY -> MOST_SERIOUS_FIRST;
                case TITLE -> Comparator.comparing(Row::title, Collator.getInstance(locale));
                case DATE -> Comparator.comparingDouble(Row::time);
                case SOURCES ->
                    Comparator.comparingInt((Row row) -> row.standing().sources())
                            .reversed();
            };
        }
    }

    List<Row> of(List<Row> rows, Locale locale) {
        return rows.stream()
                .filter(wanted::takes)
                .sorted(order.comparator(locale))
                .toList();
    }
}
