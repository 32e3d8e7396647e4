package claimline.ui.compare;

import claimline.model.Message;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which rows to show, in which order. Every word of {@code search} has to be found. */
record Query(String search, Shown shown, Decision decision, Order order) {

    static final Query ALL = new Query("", Shown.ALL, Decision.ANY, Order.SEVERITY);

    /** What was found. */
    enum Shown {
        ALL,
        CONFLICTS,
        TO_LOOK_AT,
        AGREED;

        private boolean takes(Row row) {
            return switch (this) {
                case ALL -> true;
                case CONFLICTS -> Standing.isConflict(row.kind());
                case TO_LOOK_AT ->
                    row.kind() != null && !Standing.isConflict(row.kind()) && !Standing.isAgreed(row.kind());
                case AGREED -> Standing.isAgreed(row.kind());
            };
        }

        Message label() {
            return Message.of("compare.shown." + code(this));
        }
    }

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

        Message label() {
            return Message.of("compare.decision." + code(this));
        }
    }

    /** What comes first. Where this leaves two rows alike, the project's order stays. */
    enum Order {
        SEVERITY,
        TITLE,
        DATE,
        SOURCES;

        private Comparator<Row> comparator(Locale locale) {
            return switch (this) {
                case SEVERITY -> Comparator.comparingDouble(Row::severity).reversed();
                case TITLE -> Comparator.comparing(Row::title, Collator.getInstance(locale));
                case DATE -> Comparator.comparingDouble(Row::time);
                case SOURCES -> Comparator.comparingLong(Row::answers).reversed();
            };
        }

        Message label() {
            return Message.of("compare.order." + code(this));
        }
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Text as it is searched: in one normal form, without capitals. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    List<Row> of(List<Row> rows, Locale locale) {
        List<String> wanted = Arrays.asList(plain(search).strip().split("\\s+"));
        return rows.stream()
                .filter(shown::takes)
                .filter(decision::takes)
                .filter(row -> wanted.stream().allMatch(row.words()::contains))
                .sorted(order.comparator(locale))
                .toList();
    }
}
