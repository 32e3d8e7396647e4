package claimline.exchange.timeflow;

import claimline.exchange.date.DateOrder;
import claimline.exchange.date.WrittenDate;
import claimline.exchange.flow.EventDraft;
import claimline.exchange.flow.Input;
import claimline.exchange.flow.Item;
import claimline.exchange.flow.StoryReader;
import claimline.exchange.text.StrictReader.MalformedTextException;
import claimline.model.FuzzyDate;
import claimline.model.Message;
import claimline.model.Problem.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads a {@code .time} file. A row is a line; a field in quotation marks has them doubled inside. */
public final class TimeFlowReader implements StoryReader {

    public static final String SIGNATURE = "#TIMEFLOW";

    private static final int LONGEST = 4_000_000;

    private static final class Head {

        private final Map<String, String> types = new HashMap<>();
        private final Map<String, String> aliases = new HashMap<>();
        private List<String> columns = List.of();
    }

    @Override
    public void read(Input in, Consumer<Item> items) throws IOException {
        int number = 0;
        try (BufferedReader lines = new BufferedReader(in.openText())) {
            Head head = new Head();
            boolean inTable = false;
            for (String line = line(lines); line != null; line = line(lines)) {
                number++;
                if (line.startsWith("=====")) {
                    inTable = true;
                } else if (!inTable) {
                    heading(line.split("\t"), head);
                } else if (head.columns.isEmpty()) {
                    head.columns = cells(line);
                } else if (!line.isBlank()) {
                    items.accept(item(cells(line), head, new Place(in.name(), number, 1, "")));
                }
            }
        } catch (MalformedTextException e) {
            items.accept(Item.bad(Place.whole(in.name()), Message.of("table.encoding", e.line(), e.column())));
        } catch (TooLongException _) {
            items.accept(Item.bad(Place.whole(in.name()), Message.of("table.long", number + 1)));
        }
    }

    /** A line, but no line without end. */
    private static String line(BufferedReader lines) throws IOException {
        StringBuilder line = new StringBuilder();
        int letter = lines.read();
        if (letter < 0) {
            return null;
        }
        for (; letter >= 0 && letter != '\n'; letter = lines.read()) {
            if (line.length() > LONGEST) {
                throw new TooLongException();
            }
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }

    private static void heading(String[] parts, Head head) {
        if (parts.length >= 3 && parts[0].equals("field")) {
            head.types.put(parts[1], parts[2]);
        } else if (parts.length >= 3 && parts[0].equals("alias")) {
            head.aliases.put(parts[1], parts[2]);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
            cells.add((quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell).strip());
        }
        return cells;
    }

    private static Item item(List<String> cells, Head head, Place place) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), head.columns.size()); i++) {
            row.put(head.columns.get(i), cells.get(i));
        }
        Set<String> used = new HashSet<>();
        String start = take(row, head, "TIMEFLOW_START", used);
        String end = take(row, head, "TIMEFLOW_END", used);
        EventDraft draft = new EventDraft(place)
                .title(take(row, head, "TIMEFLOW_LABEL", used))
                .category(take(row, head, "TIMEFLOW_TRACK", used))
                .when(place, start, () -> when(start, end));
        List<String> tags = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        String summary = "";
        String url = "";
        for (String column : head.columns) {
            String text = row.getOrDefault(column, "");
            if (text.isEmpty() || used.contains(column)) {
                continue;
            }
            String type = head.types.getOrDefault(column, "Text");
            if (type.equals("List")) {
                tags.addAll(Stream.of(text.split(",")).toList());
            } else if (type.equals("URL") && url.isEmpty()) {
                url = text;
            } else if (type.equals("Text") && summary.isEmpty()) {
                summary = text;
            } else {
                leftOut.add(column);
            }
        }
        return draft.tags(tags).summary(summary).source("", "", "", url).item(leftOut);
    }

    private static String take(Map<String, String> row, Head head, String alias, Set<String> used) {
        String column = head.aliases.getOrDefault(alias, "");
        used.add(column);
        return row.getOrDefault(column, "");
    }

    private static FuzzyDate when(String start, String end) {
        return start.isEmpty()
                ? null
                : WrittenDate.between(
                        WrittenDate.parse(start, DateOrder.MONTH_FIRST),
                        end.isEmpty() ? null : WrittenDate.parse(end, DateOrder.MONTH_FIRST));
    }

    private static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
