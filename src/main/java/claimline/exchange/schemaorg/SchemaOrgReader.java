package claimline.exchange.schemaorg;

import claimline.exchange.date.DateOrder;
import claimline.exchange.date.WrittenDate;
import claimline.exchange.flow.EventDraft;
import claimline.exchange.flow.Extent;
import claimline.exchange.flow.Input;
import claimline.exchange.flow.Item;
import claimline.exchange.flow.StableIds;
import claimline.exchange.flow.StoryReader;
import claimline.exchange.json.JsonObject;
import claimline.exchange.json.JsonSketch;
import claimline.exchange.json.JsonWalk;
import claimline.model.FuzzyDate;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Source;
import claimline.model.StoryElement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads events, articles, claims and reviews of claims; what is of another type is left out. */
public final class SchemaOrgReader implements StoryReader {

    static final String[] ARTICLES = {
        "NewsArticle",
        "Article",
        "Report",
        "BlogPosting",
        "WebPage",
        "CreativeWork",
        "ReportageNewsArticle",
        "DigitalDocument"
    };

    private static final int LOOKED_AT = 1 << 18;

    public static boolean recognises(JsonSketch head) {
        return head.paths().stream()
                .anyMatch(way -> way.equals("/@context")
                        || way.equals("/@graph/*/@type")
                        || way.equals("/*/@type")
                        || way.equals("/*/@context"));
    }

    @Override
    public void read(Input in, Consumer<Item> items) throws IOException {
        JsonSketch head = JsonSketch.of(new String(in.head(LOOKED_AT), StandardCharsets.UTF_8));
        boolean isGraph = head.has("/@graph/*") || head.has("/@graph");
        Set<String> sources = new HashSet<>();
        JsonWalk.read(
                in,
                way -> isGraph ? way.equals("/@graph/*") : head.has("/*") ? way.equals("/*") : way.isEmpty(),
                entry -> {
                    if (entry.problems().isEmpty()) {
                        item(new LinkedNode(entry.node(), in.name()), sources, items);
                    } else {
                        items.accept(Item.bad(entry.problems()));
                    }
                },
                broken -> items.accept(Item.bad(List.of(broken))));
    }

    private static void item(LinkedNode node, Set<String> sources, Consumer<Item> items) {
        try {
            if (node.is("Event")) {
                items.accept(event(node, sources));
                node.nodes("subEvent").stream()
                        .filter(each -> !each.text("name").isEmpty())
                        .forEach(each -> item(each, sources, items));
            } else if (node.is("ClaimReview")) {
                items.accept(Item.good(
                        node.json().at(), ClaimNodes.review(node), node.json().leftOut()));
            } else if (node.is("Claim")) {
                items.accept(Item.good(
                        node.json().at(),
                        ClaimNodes.claim(node, sources),
                        node.json().leftOut()));
            } else if (node.is(ARTICLES)) {
                Source source = source(node);
                sources.add(source.id());
                items.accept(Item.good(
                        node.json().at(),
                        List.of((StoryElement) source),
                        node.json().leftOut()));
            } else {
                items.accept(Item.good(node.json().at(), List.of(), List.of("@type " + node.text("@type"))));
            }
        } catch (InvalidInputException e) {
            items.accept(Item.bad(node.json().at(), e.reason()));
        }
    }

    private static Item event(LinkedNode node, Set<String> sources) {
        JsonObject json = node.json();
        SchemaDate dates = new SchemaDate(json.text("startDate"), json.text("endDate"));
        EventDraft draft = new EventDraft(json.at())
                .id(json.text("@id", "identifier"))
                .title(node.text("name", "headline"))
                .summary(node.text("description"))
                .category(node.extra(Words.CATEGORY).isEmpty() ? node.text("about") : node.extra(Words.CATEGORY))
                .tags(json.words("keywords"))
                .when(json.at("startDate"), dates.start(), () -> {
                    FuzzyDate plain = dates.date();
                    return plain == null ? null : Extent.restored(node.extra(Words.EDTF), plain, SchemaDate::of);
                });
        json.text("@type", "about", "endDate");
        for (LinkedNode article : node.nodes("subjectOf")) {
            boolean isKnown = sources.contains(StableIds.own("source", article.text("@id")));
            if (isKnown && !node.extra(Words.EDTF).isEmpty()) {
                continue; // ours: the claims that follow say what it reports
            }
            if (isKnown) {
                draft.source(article.text("@id"), "", "", "");
            } else if (!article.text("headline", "name", "url", "@id").isEmpty()) {
                draft.source(source(article));
            }
        }
        String url = json.text("url");
        if (!url.isEmpty() && node.nodes("subjectOf").isEmpty()) {
            draft.source("", "", "", url);
        }
        json.list("subEvent");
        return draft.item(json.leftOut());
    }

    static Source source(LinkedNode node) {
        String url = node.text("url");
        String publisher = node.text("publisher");
        String title = node.text("headline", "name");
        String called = !title.isEmpty() ? title : !publisher.isEmpty() ? publisher : url;
        String id = node.json().text("@id");
        if (called.isEmpty() && id.isEmpty()) {
            throw new InvalidInputException(Message.of("table.source.missing"));
        }
        String published = node.text("datePublished", "dateCreated");
        node.json().text("@type");
        return new Source(
                id.isEmpty() ? StableIds.of("source", title, publisher, url) : StableIds.own("source", id),
                orNull(publisher),
                called.isEmpty() ? id : called,
                orNull(node.text("author")),
                published.isEmpty() ? FuzzyDate.UNKNOWN : WrittenDate.parse(published, DateOrder.UNKNOWN),
                orNull(node.text("inLanguage")),
                orNull(url),
                null,
                List.of());
    }

    static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
