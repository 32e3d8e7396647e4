package claimline.exchange.visjs;

import claimline.exchange.flow.Outgoing;
import claimline.exchange.flow.StoryWriter;
import claimline.exchange.json.JsonOutput;
import claimline.exchange.text.Markup;
import claimline.model.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Writes items, and a group for each category. */
public final class VisWriter implements StoryWriter {

    @Override
    public void write(Outgoing story, OutputStream out, Locale locale) throws IOException {
        Set<String> groups = new LinkedHashSet<>();
        JsonOutput.write(
                out,
                json -> json.object(() -> {
                    json.list("items", () -> {
                        for (Event event : story.events()) {
                            VisDate date = VisDate.of(event.when());
                            if (date.start() != null) {
                                json.object(() -> item(json, event, date, locale));
                                if (event.category() != null) {
                                    groups.add(event.category());
                                }
                            }
                        }
                    });
                    json.list(
                            "groups",
                            () -> groups.forEach(group ->
                                    json.object(() -> json.text("id", group).text("content", Markup.escaped(group)))));
                }));
    }

    private static void item(JsonOutput json, Event event, VisDate date, Locale locale) {
        json.text("id", event.id())
                .text("content", Markup.escaped(event.title().in(locale)))
                .text("start", date.start())
                .text("end", date.end())
                .text("type", date.end() == null ? "point" : "range")
                .text("group", event.category())
                .text("title", Markup.escaped(event.summary().in(locale)))
                .text("edtf", event.when().toString());
        if (!event.tags().isEmpty()) {
            json.list("tags", () -> event.tags().forEach(json::member));
        }
    }
}
