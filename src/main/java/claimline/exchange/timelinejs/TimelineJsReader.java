package claimline.exchange.timelinejs;

import claimline.exchange.date.DateOrder;
import claimline.exchange.date.WrittenDate;
import claimline.exchange.flow.EventDraft;
import claimline.exchange.flow.Extent;
import claimline.exchange.flow.Input;
import claimline.exchange.flow.Item;
import claimline.exchange.flow.Reported;
import claimline.exchange.flow.StoryReader;
import claimline.exchange.json.JsonObject;
import claimline.exchange.json.JsonSketch;
import claimline.exchange.json.JsonWalk;
import claimline.exchange.text.Markup;
import claimline.model.FuzzyDate;
import claimline.model.Heading;
import claimline.model.LocalizedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the JSON of TimelineJS, new and old. */
public final class TimelineJsReader implements StoryReader {

    private static final List<String> PARTS = List.of("year", "month", "day", "hour", "minute", "second");
    private static final Set<String> SLIDES = Set.of("/events/*", "/eras/*", "/title");
    private static final Set<String> OLD_SLIDES = Set.of("/timeline/date/*", "/timeline/era/*", "/timeline/headline");

    /** Year, month, day, hour, minute, second between commas. */
    private static final Pattern OLD_DATE = Pattern.compile("-?\\d{1,9}(?:\\s*,\\s*\\d{0,2})*");

    /** What a slide shows beside its words; a source it is only with a link of its own. */
    private static final Pattern PICTURE =
            Pattern.compile("(?i).*\\.(?:jpe?g|png|gif|svg|webp|mp4|mp3|webm)(?:[?#].*)?|data:.*");

    private static final int LONGEST_TITLE = 200;

    public static boolean recognises(JsonSketch head) {
        return head.has("/events/*/start_date")
                || head.has("/events/*/text/headline")
                || head.has("/timeline/date/*")
                || head.has("/timeline/headline");
    }

    @Override
    public void read(Input in, Consumer<Item> items) throws IOException {
        JsonWalk.read(
                in,
                TimelineJsReader::recognises,
                way -> SLIDES.contains(way) || OLD_SLIDES.contains(way),
                entry -> items.accept(item(entry, in.name())),
                broken -> items.accept(Item.bad(List.of(broken))));
    }

    private static Item item(JsonWalk.Entry entry, String file) {
        JsonObject slide = new JsonObject(entry.node(), file);
        if (entry.way().equals("/title")) {
            JsonObject text = slide.object("text");
            return title(slide, text.text("headline"), left(slide, "text", text));
        }
        if (entry.way().equals("/timeline/headline")) {
            return title(slide, JsonObject.text(entry.node()), List.of());
        }
        EventDraft draft = new EventDraft(slide.at());
        draft.wrong(entry.problems());
        boolean isEra = entry.way().contains("/era");
        return OLD_SLIDES.contains(entry.way()) ? old(slide, draft, isEra) : slide(slide, draft, isEra);
    }

    private static Item title(JsonObject at, String headline, List<String> leftOut) {
        String plain = Markup.plain(headline);
        return Item.good(
                at.at(), plain.isBlank() ? List.of() : List.of(new Heading(LocalizedText.plain(plain))), leftOut);
    }

    private static Item slide(JsonObject slide, EventDraft draft, boolean isEra) {
        JsonObject text = slide.object("text");
        JsonObject media = slide.object("media");
        SlideDate start = date(slide.object("start_date"));
        SlideDate end = date(slide.object("end_date"));
        String printed = slide.text("display_date");
        draft.id(slide.text("unique_id"))
                .category(isEra ? "era" : slide.text("group"))
                .tags(slide.words("tags"))
                .when(slide.at("start_date"), printed, () -> restored(slide, start, end));
        words(draft, text.text("headline"), SourceList.without(text.text("text")), media.text("caption"));
        boolean isSourced = media(media, draft);
        List<String> leftOut = left(slide, "media", media);
        if (!isSourced && !media.text("link", "url").isEmpty()) {
            leftOut.add("media.url");
        }
        if (!isSourced && !printed.isEmpty() && slide.text("edtf").isEmpty()) {
            leftOut.add("display_date");
        }
        return draft.item(leftOut);
    }

    /** A slide without a headline is called by what it says, or by what it shows. */
    private static void words(EventDraft draft, String headline, String text, String caption) {
        String summary = Markup.plain(text);
        String title = Stream.of(
                        Markup.plain(headline), summary.lines().findFirst().orElse(""), Markup.plain(caption))
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("");
        draft.title(Reported.shortened(title, LONGEST_TITLE)).summary(summary);
    }

    private static List<String> left(JsonObject slide, String name, JsonObject part) {
        List<String> names = new ArrayList<>(slide.leftOut());
        part.leftOut().forEach(each -> names.add(name + "." + each));
        return names;
    }

    private static FuzzyDate restored(JsonObject slide, SlideDate start, SlideDate end) {
        FuzzyDate plain = SlideDate.date(start, end);
        return plain == null ? null : Extent.restored(slide.text("edtf"), plain, SlideDate.Span::of);
    }

    private static SlideDate date(JsonObject date) {
        Map<String, String> parts = new LinkedHashMap<>();
        PARTS.forEach(name -> parts.put(name, date.text(name)));
        return new SlideDate(parts);
    }

    /** Whether it is a source. */
    private static boolean media(JsonObject media, EventDraft draft) {
        String url = media.text("link", "url");
        boolean isPicture = media.text("link").isEmpty() && PICTURE.matcher(url).matches();
        String id = media.text("source_id");
        String caption = Markup.plain(media.text("caption"));
        String credit = Markup.plain(media.text("credit"));
        if (!isPicture) {
            draft.source(id, caption, credit, url);
        }
        return !isPicture;
    }

    private static Item old(JsonObject slide, EventDraft draft, boolean isEra) {
        String start = slide.text("startDate");
        String end = slide.text("endDate");
        JsonObject asset = slide.object("asset");
        draft.category(isEra ? "era" : slide.text("tag")).when(slide.at("startDate"), start, () -> old(start, end));
        String caption = asset.text("caption");
        words(draft, slide.text("headline"), slide.text("text"), caption);
        String url = asset.text("media");
        String credit = asset.text("credit");
        boolean isSource = !PICTURE.matcher(url).matches() && url.startsWith("http");
        if (isSource) {
            draft.source("", Markup.plain(caption), Markup.plain(credit), url);
        }
        List<String> leftOut = left(slide, "asset", asset);
        if (!isSource && !url.isEmpty()) {
            leftOut.add("asset.media");
        }
        return draft.item(leftOut);
    }

    /** In the table of those days, too: a date of numbers and slashes is American there. */
    static FuzzyDate old(String start, String end) {
        if (start.isEmpty()) {
            return null;
        }
        FuzzyDate from = old(start);
        FuzzyDate to = end.isEmpty() ? null : old(end);
        return WrittenDate.between(from, to);
    }

    private static FuzzyDate old(String written) {
        if (!OLD_DATE.matcher(written).matches() || !written.contains(",") && written.length() > 4) {
            return WrittenDate.parse(written, DateOrder.MONTH_FIRST);
        }
        String[] numbers = written.split("\\s*,\\s*");
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(numbers.length, PARTS.size()); i++) {
            parts.put(PARTS.get(i), numbers[i]);
        }
        return SlideDate.date(new SlideDate(parts), null);
    }
}
