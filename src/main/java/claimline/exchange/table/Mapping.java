package claimline.exchange.table;

import claimline.exchange.date.DateOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which columns of a table become what.
 *
 * @param header the names of the columns of the table that it was made for
 * @param columns no two for one target
 * @param order of day and month where a table leaves it open
 */
public record Mapping(List<String> header, List<Column> columns, DateOrder order) {

    /**
     * A target with the columns it is made of, joined by a blank, or what stands there where they are all empty.
     *
     * @param source names of columns; none for what is the same in each row
     * @param otherwise empty where there is nothing to put in their place
     */
    public record Column(Target target, List<String> source, String otherwise) {

        public Column {
            source = List.copyOf(source);
        }
    }

    public Mapping {
        header = List.copyOf(header);
        columns = List.copyOf(columns);
    }

    public Mapping with(DateOrder other) {
        return new Mapping(header, columns, other);
    }

    /** Whether it was made for a table with these columns, in whatever order. */
    public boolean fits(List<String> other) {
        return !header.isEmpty() && new HashSet<>(header).equals(new HashSet<>(other));
    }

    private record Likeness(Target target, String column, int strength) {}

    /** What the words of a header speak for: each column at most once, and the strongest word for each target. */
    public static Mapping proposed(List<String> header) {
        List<Likeness> found = new ArrayList<>();
        for (String column : header) {
            String bare = column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
            for (Target target : Target.values()) {
                int strength = target.likeness(bare);
                if (strength > 0) {
                    found.add(new Likeness(target, column, strength));
                }
            }
        }
        found.sort(Comparator.comparingInt(Likeness::strength).reversed());
        Map<Target, String> chosen = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        for (Likeness each : found) {
            if (!chosen.containsKey(each.target()) && used.add(each.column())) {
                chosen.put(each.target(), each.column());
            }
        }
        asEvents(chosen);
        return new Mapping(
                header,
                chosen.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new Column(each.getKey(), List.of(each.getValue()), ""))
                        .toList(),
                DateOrder.UNKNOWN);
    }

    /** Where nothing is called a title, what is said of each row is one: its subject or its text. */
    private static void asEvents(Map<Target, String> chosen) {
        if (!chosen.containsKey(Target.TITLE)
                && !chosen.containsKey(Target.TITLE_EN)
                && !chosen.containsKey(Target.TITLE_KO)
                && !chosen.containsKey(Target.PROPERTY)) {
            Target instead = chosen.containsKey(Target.SUBJECT) ? Target.SUBJECT : Target.SUMMARY;
            String column = chosen.remove(instead);
            if (column != null) {
                chosen.put(Target.TITLE, column);
            }
        }
    }

    /** Whether a row can become anything at all: an event with a title and a date, or a claim. */
    public boolean isComplete() {
        boolean titled = has(Target.TITLE) || has(Target.TITLE_EN) || has(Target.TITLE_KO);
        boolean dated = has(Target.WHEN) || has(Target.START);
        boolean asked = has(Target.QUESTION) || has(Target.SUBJECT) && has(Target.PROPERTY);
        boolean answered = has(Target.VALUE) || has(Target.AS_PRINTED);
        return titled && dated || asked && answered;
    }

    public boolean has(Target target) {
        return columns.stream().anyMatch(column -> column.target() == target);
    }
}
