package claimline.exchange.visjs;

import claimline.exchange.flow.EventDraft;
import claimline.exchange.flow.Extent;
import claimline.exchange.flow.Input;
import claimline.exchange.flow.Item;
import claimline.exchange.flow.StoryReader;
import claimline.exchange.json.JsonObject;
import claimline.exchange.json.JsonSketch;
import claimline.exchange.json.JsonWalk;
import claimline.exchange.json.Script;
import claimline.exchange.text.Markup;
import claimline.model.FuzzyDate;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads a list of items, or an object with {@code items} and {@code groups}. */
public final class VisReader implements StoryReader {

    /** Where something is heard in a recording, as transcripts have it: not when it happened. */
    private static final Pattern SECONDS = Pattern.compile("-?(?:\\d{1,3}|\\d+\\.\\d*)(?:[eE].*)?");

    private static final Pattern KEYED = Pattern.compile("/_data/[^/]+");

    public static boolean recognises(JsonSketch head) {
        return isItems(head, "/items/*")
                || isItems(head, "/*")
                || head.paths().stream().anyMatch(way -> KEYED.matcher(way).matches() && isItems(head, way));
    }

    private static boolean isItems(JsonSketch head, String way) {
        return head.has(way + "/content", way + "/start")
                && !SECONDS.matcher(head.text(way + "/start")).matches();
    }

    /** In a program, a list by itself. */
    private static boolean isGroups(JsonSketch head) {
        return head.has("/groups/*") || head.has("/*/id", "/*/content") && !head.has("/*/start");
    }

    /** Groups may stand behind their items, so that they are read before them. */
    @Override
    public void read(Input in, Consumer<Item> items) throws IOException {
        Map<String, String> groups = new HashMap<>();
        Consumer<JsonWalk.Entry> group = entry -> {
            JsonObject each = new JsonObject(entry.node(), in.name());
            groups.put(each.text("id"), Markup.plain(each.text("content", "id")));
        };
        boolean isScript = Script.isIn(in);
        Input unseen = in.watchedBy(_ -> in.watch().accept(0));
        JsonWalk.read(
                unseen,
                VisReader::isGroups,
                way -> way.equals("/groups/*") || isScript && way.equals("/*"),
                group,
                _ -> {}); // said when the items are read
        JsonWalk.read(
                in,
                VisReader::recognises,
                way -> way.equals("/items/*")
                        || way.equals("/*")
                        || KEYED.matcher(way).matches(),
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
