package claimline.exchange.timeflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the lines before the table say of its columns: what sort each is of, and which stands for what. */
final class Fields {

    private static final Pattern SUMMARY = Pattern.compile("desc|summary|detail|note|text|comment|설명|내용|요약");

    private final Map<String, String> types = new HashMap<>();
    private final Map<String, Integer> widths = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private List<String> columns = List.of();

    /** A line of the head, without the word that it begins with. */
    void take(List<String> line) {
        if (line.size() > 2 && line.getFirst().equals("field")) {
            types.put(line.get(1), line.get(2));
            widths.put(
                    line.get(1),
                    line.size() > 3 && line.get(3).matches("\\d{1,6}") ? Integer.parseInt(line.get(3)) : 0);
        } else if (line.size() > 2 && line.getFirst().equals("alias")) {
            aliases.put(line.get(1), line.get(2));
        }
    }

    void columns(List<String> names) {
        columns = names;
    }

    List<String> columns() {
        return columns;
    }

    boolean isOf(String column, String type) {
        return types.getOrDefault(column, "Text").equals(type);
    }

    /** The column that an alias names; where it names none that is there, the first of the type; else empty. */
    String column(String alias, String type) {
        String named = aliases.getOrDefault(alias, "");
        return columns.contains(named) ? named : first(column -> type != null && isOf(column, type));
    }

    /** The column of texts that says most: one that is called so, else the widest, else the first. */
    String summary(List<String> used) {
        List<String> texts = new ArrayList<>(columns);
        texts.removeIf(column -> used.contains(column) || !isOf(column, "Text"));
        String widest = texts.stream().reduce("", (a, b) -> width(b) > width(a) || a.isEmpty() ? b : a);
        return texts.stream()
                .filter(column ->
                        SUMMARY.matcher(column.toLowerCase(Locale.ROOT)).find())
                .findFirst()
                .orElse(widest);
    }

    private int width(String column) {
        return widths.getOrDefault(column, 0);
    }

    private String first(Predicate<String> which) {
        return columns.stream().filter(which).findFirst().orElse("");
    }
}
