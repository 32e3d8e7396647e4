package claimline.exchange.timeflow;

import claimline.exchange.date.DateOrder;
import claimline.exchange.date.WrittenDate;
import claimline.exchange.flow.EventDraft;
import claimline.exchange.flow.Input;
import claimline.exchange.flow.Item;
import claimline.exchange.flow.StoryReader;
import claimline.exchange.text.LimitedReader.TooLongException;
import claimline.exchange.text.Markup;
import claimline.exchange.text.StrictReader.MalformedTextException;
import claimline.exchange.timeflow.TabRecords.Cells;
import claimline.model.FuzzyDate;
import claimline.model.Message;
import claimline.model.Problem.Place;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a {@code .time} file. Each line of its head begins with {@link #SIGNATURE}; some are written without. */
public final class TimeFlowReader implements StoryReader {

    public static final String SIGNATURE = "#TIMEFLOW";

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    @Override
    public void read(Input in, Consumer<Item> items) throws IOException {
        try (Reader text = in.openText()) {
            read(new TabRecords(text), in.name(), items);
        } catch (MalformedTextException e) {
            items.accept(Item.bad(Place.whole(in.name()), Message.of("table.encoding", e.line(), e.column())));
        }
    }

    private static void read(TabRecords records, String file, Consumer<Item> items) throws IOException {
        Fields fields = new Fields();
        boolean inTable = false;
        try {
            for (Cells record = records.next(); record != null; record = records.next()) {
                List<String> line = record.cell(0).equals(SIGNATURE)
                        ? record.cells().subList(1, record.cells().size())
                        : record.cells();
                if (!inTable) {
                    fields.take(line);
                    inTable = !line.isEmpty() && line.getFirst().startsWith("===");
                } else if (fields.columns().isEmpty()) {
                    fields.columns(line);
                } else if (!record.isBlank()) {
                    items.accept(item(record, fields, new Place(file, record.line(), 1, "")));
                }
            }
        } catch (TooLongException _) {
            items.accept(Item.bad(Place.whole(file), Message.of("table.long", records.line())));
        }
        if (fields.columns().isEmpty()) {
            items.accept(Item.bad(new Place(file, records.line(), 1, ""), Message.of("exchange.truncated")));
        }
    }

    private static Item item(Cells row, Fields fields, Place place) {
        List<String> used = new ArrayList<>();
        String start = take(row, fields, used, fields.column("TIMEFLOW_START", "Date/Time"));
        String end = take(row, fields, used, fields.column("TIMEFLOW_END", null));
        String title = take(row, fields, used, fields.column("TIMEFLOW_LABEL", "Text"));
        String track = take(row, fields, used, fields.column("TIMEFLOW_TRACK", null));
        String summary = take(row, fields, used, fields.summary(used));
        List<String> tags = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        String url = "";
        for (String column : fields.columns()) {
            String text = used.contains(column) ? "" : text(row, fields, column);
            if (text.isEmpty()) {
                continue;
            }
            if (fields.isOf(column, "List")) {
                tags.addAll(Stream.of(text.split(",")).toList());
            } else if (url.isEmpty() && LINK.matcher(text).matches()) {
                url = text;
            } else {
                leftOut.add(column);
            }
        }
        return new EventDraft(place)
                .title(Markup.plain(title))
                .category(track)
                .when(place, start, () -> when(start, end))
                .tags(tags)
                .summary(Markup.plain(summary))
                .source("", "", "", url)
                .item(leftOut);
    }

    private static String take(Cells row, Fields fields, List<String> used, String column) {
        used.add(column);
        return text(row, fields, column);
    }

    private static String text(Cells row, Fields fields, String column) {
        int number = fields.columns().indexOf(column);
        return number < 0 ? "" : row.cell(number);
    }

    private static FuzzyDate when(String start, String end) {
        return start.isEmpty()
                ? null
                : WrittenDate.between(
                        WrittenDate.parse(start, DateOrder.MONTH_FIRST),
                        end.isEmpty() ? null : WrittenDate.parse(end, DateOrder.MONTH_FIRST));
    }
}
