package claimline.ui.compare;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which rows to show, in which order. Every word of {@code search} has to be found. */
record Query(String search, Wanted wanted, Decision decision, Order order) {

    /** What the analyst said. */
    enum Decision {
        ANY,
        OPEN,
        DECIDED;

        private boolean takes(Row row) {
            return switch (this) {
                case ANY -> true;
                case OPEN -> !row.isDecided();
                case DECIDED -> row.isDecided();
            };
        }
    }

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

    /** Text as it is searched: in one normal form, without capitals. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    List<Row> of(List<Row> rows, Locale locale) {
        List<String> searched = Arrays.asList(plain(search).strip().split("\\s+"));
        return rows.stream()
                .filter(wanted::takes)
                .filter(decision::takes)
                .filter(row -> searched.stream().allMatch(row.words()::contains))
                .sorted(order.comparator(locale))
                .toList();
    }
}
