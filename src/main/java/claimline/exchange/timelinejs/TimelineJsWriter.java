package claimline.exchange.timelinejs;

import claimline.exchange.flow.Extent;
import claimline.exchange.flow.Outgoing;
import claimline.exchange.flow.StoryWriter;
import claimline.exchange.json.JsonOutput;
import claimline.exchange.text.Markup;
import claimline.model.Event;
import claimline.model.Source;
import claimline.model.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * Writes the JSON of today's TimelineJS. What sort of date it is that is not certain, the slide says in words; the
 * first source is what stands beside it, any others are listed below its text.
 */
public final class TimelineJsWriter implements StoryWriter {

    static final String ERA = "era";

    @Override
    public void write(Outgoing story, OutputStream out, Locale locale) throws IOException {
        JsonOutput.write(
                out,
                json -> json.object(() -> {
                    String title = story.heading().title().in(locale);
                    if (!title.isEmpty()) {
                        json.object(
                                "title", () -> json.object("text", () -> json.text("headline", Markup.escaped(title))));
                    }
                    json.list("events", () -> slides(story, json, locale, false));
                    json.list("eras", () -> slides(story, json, locale, true));
                }));
    }

    private static void slides(Outgoing story, JsonOutput json, Locale locale, boolean eras) {
        for (Event event : story.events()) {
            SlideDate.Span span = SlideDate.Span.of(event.when());
            if (span.start() != null && ERA.equals(event.category()) == eras) {
                json.object(() -> slide(story, json, event, span, locale));
            }
        }
    }

    private static void slide(Outgoing story, JsonOutput json, Event event, SlideDate.Span span, Locale locale) {
        json.text("unique_id", event.id());
        json.object("start_date", () -> span.start().parts().forEach(json::text));
        if (span.end() != null) {
            json.object("end_date", () -> span.end().parts().forEach(json::text));
        }
        if (Extent.isRough(event.when())) {
            json.text("display_date", Markup.escaped(Wording.of(event.when(), locale)));
        }
        json.text("edtf", event.when().toString());
        List<Source> sources = story.reportersOf(event);
        List<Source> others = sources.stream().skip(1).toList();
        json.object(
                "text",
                () -> json.text("headline", Markup.escaped(event.title().in(locale)))
                        .text("text", Markup.escaped(event.summary().in(locale)) + SourceList.of(others)));
        if (!ERA.equals(event.category())) {
            json.text("group", event.category());
        }
        if (!event.tags().isEmpty()) {
            json.list("tags", () -> event.tags().forEach(json::member));
        }
        sources.stream().findFirst().ifPresent(source -> json.object("media", () -> media(json, source)));
    }

    private static void media(JsonOutput json, Source source) {
        json.text("url", source.url())
                .text("link", source.url())
                .text("caption", Markup.escaped(source.title()))
                .text("credit", source.publisher() == null ? null : Markup.escaped(source.publisher()))
                .text("source_id", source.id());
    }
}
