package claimline.exchange.simile;

import claimline.exchange.flow.EventDraft;
import claimline.exchange.flow.Input;
import claimline.exchange.flow.Item;
import claimline.exchange.flow.StoryReader;
import claimline.exchange.json.JsonObject;
import claimline.exchange.json.JsonSketch;
import claimline.exchange.json.JsonWalk;
import claimline.exchange.text.Markup;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Reads SIMILE's JSON. */
public final class SimileReader implements StoryReader {

    public static boolean recognises(JsonSketch head) {
        return head.has("/events/*/start") && head.has("/events/*/title");
    }

    @Override
    public void read(Input in, Consumer<Item> items) throws IOException {
        JsonWalk.read(
                in,
                SimileReader::recognises,
                way -> way.equals("/events/*"),
                entry -> items.accept(item(entry, in.name())),
                broken -> items.accept(Item.bad(List.of(broken))));
    }

    private static Item item(JsonWalk.Entry entry, String file) {
        JsonObject event = new JsonObject(entry.node(), file);
        boolean isInstant = event.text("isDuration").equals("true")
                || event.text("durationEvent").equals("false");
        FourPoints dates = new FourPoints(
                event.text("start"),
                event.text("latestStart"),
                event.text("earliestEnd"),
                event.text("end"),
                isInstant);
        EventDraft draft = new EventDraft(event.at())
                .id(event.text("id", "eventID"))
                .title(Markup.plain(event.text("title")))
                .summary(Markup.plain(event.text("description")))
                .when(event.at("start"), dates.start(), dates::date)
                .source("", "", "", event.text("link"));
        event.text("eventID");
        draft.wrong(entry.problems());
        return draft.item(event.leftOut());
    }
}
