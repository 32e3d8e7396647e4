package claimline.exchange.timesketch;

import claimline.exchange.flow.EventDraft;
import claimline.exchange.flow.Extent;
import claimline.exchange.flow.Input;
import claimline.exchange.flow.Item;
import claimline.exchange.flow.StoryReader;
import claimline.exchange.json.JsonObject;
import claimline.exchange.json.JsonSketch;
import claimline.exchange.json.JsonWalk;
import claimline.exchange.table.NamedRows;
import claimline.exchange.table.NamedRows.NamedRow;
import claimline.model.FuzzyDate;
import claimline.model.Problem.Place;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads Timesketch's CSV or its JSON Lines. */
public final class TimesketchReader implements StoryReader {

    static final String START = "Event start";
    static final String END = "Event end";

    private static final Pattern QUOTED = Pattern.compile("[\\[\\]\"']");
    private static final List<String> SINGLE = List.of("message", "timestamp_desc");

    private final boolean isJson;

    private TimesketchReader(boolean isJson) {
        this.isJson = isJson;
    }

    public static TimesketchReader csv() {
        return new TimesketchReader(false);
    }

    public static TimesketchReader jsonLines() {
        return new TimesketchReader(true);
    }

    /** @param header in lower case */
    public static boolean recognises(List<String> header) {
        return header.containsAll(SINGLE) && (header.contains("datetime") || header.contains("timestamp"));
    }

    public static boolean recognises(JsonSketch head) {
        return head.has("/message", "/timestamp_desc") && (head.has("/datetime") || head.has("/timestamp"));
    }

    @Override
    public void read(Input in, Consumer<Item> items) throws IOException {
        if (isJson) {
            JsonWalk.read(
                    in,
                    String::isEmpty,
                    entry -> {
                        JsonObject line = new JsonObject(entry.node(), in.name());
                        items.accept(item(line::text, line::at, line.at(), () -> line.leftOut(), line.words("tag")));
                    },
                    broken -> items.accept(Item.bad(List.of(broken))));
        } else {
            NamedRows.read(in, TimesketchReader::item, items);
        }
    }

    private static Item item(NamedRow row) {
        return item(row::text, row::at, row.at(), row::leftOut, tags(row.text("tag")));
    }

    /** A list as JSON writes it, words between commas, or a hyphen for none. */
    private static List<String> tags(String written) {
        return written.equals("-")
                ? List.of()
                : Stream.of(QUOTED.matcher(written).replaceAll("").split(",")).toList();
    }

    private interface LeftOut {
        List<String> names();
    }

    private static Item item(
            Function<String, String> text,
            Function<String, Place> at,
            Place place,
            LeftOut leftOut,
            List<String> tags) {
        String described = text.apply("timestamp_desc");
        String edtf = text.apply("edtf");
        if (described.equals(END) && !edtf.isEmpty()) {
            return Item.good(place, List.of(), List.of()); // the row of the start says it all
        }
        String written = text.apply("datetime").isEmpty() ? text.apply("timestamp") : text.apply("datetime");
        text.apply("timestamp");
        EventDraft draft = new EventDraft(place)
                .id(text.apply("event_id"))
                .title(text.apply("message"))
                .summary(text.apply("summary"))
                .category(described.equals(START) ? text.apply("category") : described)
                .tags(tags)
                .when(at.apply("datetime"), written, () -> date(written, edtf));
        draft.source(text.apply("source_id"), text.apply("source_title"), text.apply("publisher"), text.apply("url"));
        return draft.item(leftOut.names());
    }

    private static FuzzyDate date(String written, String edtf) {
        return written.isEmpty() ? null : Extent.restored(edtf, Moments.parse(written), Moments::start);
    }
}
