package claimline.exchange.visjs;

import claimline.exchange.flow.EventDraft;
import claimline.exchange.flow.Extent;
import claimline.exchange.flow.Input;
import claimline.exchange.flow.Item;
import claimline.exchange.flow.StoryReader;
import claimline.exchange.json.JsonObject;
import claimline.exchange.json.JsonSketch;
import claimline.exchange.json.JsonWalk;
import claimline.exchange.text.Markup;
import claimline.model.FuzzyDate;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads a list of items, or an object with {@code items} and {@code groups}. */
public final class VisReader implements StoryReader {

    public static boolean recognises(JsonSketch head) {
        return head.has("/items/*/content", "/items/*/start") || head.has("/*/content", "/*/start");
    }

    /** Groups may stand behind their items, so that they are read before them. */
    @Override
    public void read(Input in, Consumer<Item> items) throws IOException {
        Map<String, String> groups = new HashMap<>();
        JsonWalk.read(
                in.watchedBy(_ -> in.watch().accept(0)),
                way -> way.equals("/groups/*"),
                entry -> {
                    JsonObject group = new JsonObject(entry.node(), in.name());
                    groups.put(group.text("id"), Markup.plain(group.text("content", "id")));
                },
                _ -> {}); // said when the items are read
        JsonWalk.read(
                in,
                way -> way.equals("/items/*") || way.equals("/*"),
                entry -> items.accept(item(entry, groups, in.name())),
                broken -> items.accept(Item.bad(List.of(broken))));
    }

    private static Item item(JsonWalk.Entry entry, Map<String, String> groups, String file) {
        JsonObject item = new JsonObject(entry.node(), file);
        String group = item.text("group");
        VisDate written = new VisDate(item.text("start"), item.text("end"));
        item.text("type");
        EventDraft draft = new EventDraft(item.at())
                .id(item.text("id"))
                .title(Markup.plain(item.text("content")))
                .summary(Markup.plain(item.text("title")))
                .category(groups.getOrDefault(group, group))
                .tags(item.words("tags"))
                .when(item.at("start"), written.start(), () -> {
                    FuzzyDate plain = written.date();
                    return plain == null ? null : Extent.restored(item.text("edtf"), plain, VisDate::of);
                });
        item.text("edtf");
        draft.wrong(entry.problems());
        return draft.item(item.leftOut());
    }
}
