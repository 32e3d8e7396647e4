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
import java.util.stream.Stream;

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
            for (Target target : Target.values()) {
                int strength = target.likeness(bare(column));
                if (strength > 0) {
                    found.add(new Likeness(target, column, strength));
                }
            }
        }
        found.sort(Comparator.comparingInt(Likeness::strength).reversed());
        Map<Target, List<String>> chosen = new LinkedHashMap<>();
        DateColumns.in(header).forEach(chosen::put);
        Set<String> used = new HashSet<>();
        chosen.values().forEach(used::addAll);
        for (Likeness each : found) {
            if (!chosen.containsKey(each.target()) && used.add(each.column())) {
                chosen.put(each.target(), List.of(each.column()));
            }
        }
        asEvents(chosen);
        return new Mapping(
                header,
                chosen.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new Column(each.getKey(), each.getValue(), ""))
                        .toList(),
                DateOrder.UNKNOWN);
    }

    /** In lower case, letters and digits only. */
    static String bare(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Where nothing is called a title, what is said of each row is one: its event, its subject or its text. */
    private static void asEvents(Map<Target, List<String>> chosen) {
        boolean claims = Stream.of(Target.PROPERTY, Target.QUESTION).anyMatch(chosen::containsKey);
        if (!claims && Stream.of(Target.TITLE, Target.TITLE_EN, Target.TITLE_KO).noneMatch(chosen::containsKey)) {
            Stream.of(Target.EVENT, Target.SUBJECT, Target.SUMMARY)
                    .filter(chosen::containsKey)
                    .findFirst()
                    .ifPresent(instead -> chosen.put(Target.TITLE, chosen.remove(instead)));
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
