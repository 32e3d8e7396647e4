package claimline.exchange.timelinejs;

import claimline.exchange.date.DateOrder;
import claimline.exchange.date.WrittenDate;
import claimline.exchange.flow.EventDraft;
import claimline.exchange.flow.Input;
import claimline.exchange.flow.Item;
import claimline.exchange.flow.StoryReader;
import claimline.exchange.table.NamedRows;
import claimline.exchange.table.NamedRows.NamedRow;
import claimline.exchange.text.Markup;
import claimline.model.FuzzyDate;
import claimline.model.Heading;
import claimline.model.LocalizedText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the table from which TimelineJS makes its slides. */
public final class TimelineJsTable implements StoryReader {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern PICTURE =
            Pattern.compile("(?i).*\\.(?:jpe?g|png|gif|svg|webp|mp4|mp3|webm)(?:[?#].*)?");

    /** @param header in lower case */
    public static boolean recognises(List<String> header) {
        return header.contains("headline") && (header.contains("year") || header.contains("start date"));
    }

    @Override
    public void read(Input in, Consumer<Item> items) throws IOException {
        NamedRows.read(in, TimelineJsTable::item, items);
    }

    private static Item item(NamedRow row) {
        String headline = Markup.plain(row.text("Headline"));
        String type = row.text("Type");
        if (type.equalsIgnoreCase("title") && !headline.isEmpty()) {
            return Item.good(row.at(), List.of(new Heading(LocalizedText.plain(headline))), List.of());
        }
        EventDraft draft = new EventDraft(row.at())
                .title(headline)
                .summary(Markup.plain(row.text("Text")))
                .category(type.equalsIgnoreCase("era") ? "era" : row.text("Group", "Tag"))
                .when(row.at("Year", "Start Date"), row.text("Display Date"), () -> when(row));
        String media = row.text("Media");
        if (LINK.matcher(media).matches() && !PICTURE.matcher(media).matches()) {
            draft.source("", Markup.plain(row.text("Media Caption")), Markup.plain(row.text("Media Credit")), media);
        }
        return draft.item(row.leftOut());
    }

    private static FuzzyDate when(NamedRow row) {
        if (row.text("Year").isEmpty()) {
            return TimelineJsReader.old(row.text("Start Date"), row.text("End Date"));
        }
        return WrittenDate.between(date(row, ""), row.text("End Year").isEmpty() ? null : date(row, "End "));
    }

    private static FuzzyDate date(NamedRow row, String prefix) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("year", row.text(prefix + "Year"));
        parts.put("month", row.text(prefix + "Month"));
        parts.put("day", row.text(prefix + "Day"));
        String day = new SlideDate(parts).edtf();
        String time = row.text(prefix + "Time");
        return day == null
                ? WrittenDate.parse(row.text(prefix + "Year"), DateOrder.UNKNOWN)
                : time.isEmpty() ? FuzzyDate.parse(day) : WrittenDate.parse(day + " " + time, DateOrder.UNKNOWN);
    }
}
