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
import claimline.exchange.text.LimitedReader;
import claimline.exchange.text.LimitedReader.TooLongException;
import claimline.exchange.text.StrictReader.MalformedTextException;
import claimline.model.FuzzyDate;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Problem;
import claimline.model.Problem.Place;
import claimline.model.Source;
import claimline.model.StoryElement;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

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

    /** Those that others name as who wrote or published something. */
    private static final String[] NAMED = {"Organization", "NewsMediaOrganization", "Person", "WebSite"};

    private static final int LOOKED_AT = 1 << 18;
    private static final int LARGEST_PAGE = 16_000_000;
    private static final int MOST_NAMES = 100_000;
    private static final Pattern TYPES =
            Pattern.compile("(?:.*[/:])?(?:\\w*Event|Claim|ClaimReview|\\w*Article|Report|BlogPosting)");

    /** By its context, or where it says none, by its types. */
    public static boolean recognises(JsonSketch head) {
        return head.texts().entrySet().stream()
                .anyMatch(each -> each.getKey().contains("/@context")
                        ? each.getValue().contains("schema.org")
                        : List.of("/@type", "/*/@type", "/@graph/*/@type").contains(each.getKey())
                                && head.paths().stream().noneMatch(way -> way.contains("/@context"))
                                && TYPES.matcher(each.getValue()).matches());
    }

    /** Whether it is a web page with such nodes in it. */
    public static boolean recognisesPage(String head) {
        return LinkedPage.recognises(head);
    }

    @Override
    public void read(Input in, Consumer<Item> items) throws IOException {
        String begin = new String(in.head(LOOKED_AT), StandardCharsets.UTF_8);
        Map<String, String> names = new HashMap<>();
        Set<String> sources = new HashSet<>();
        Consumer<JsonWalk.Entry> named = entry -> remember(new LinkedNode(entry.node(), in.name(), Map.of()), names);
        Consumer<JsonWalk.Entry> taken = entry -> {
            if (entry.problems().isEmpty()) {
                item(new LinkedNode(entry.node(), in.name(), names), sources, items);
            } else {
                items.accept(Item.bad(entry.problems()));
            }
        };
        Consumer<Problem> broken = problem -> items.accept(Item.bad(List.of(problem)));
        if (LinkedPage.isOne(begin)) {
            List<String> scripts = page(in, broken);
            scripts.forEach(each -> JsonWalk.read(each, in.name(), nodes(JsonSketch.of(each)), named, _ -> {}));
            scripts.forEach(each -> JsonWalk.read(each, in.name(), nodes(JsonSketch.of(each)), taken, broken));
        } else {
            JsonSketch head = JsonSketch.of(begin);
            if (isGraph(head) || head.has("/*")) {
                JsonWalk.read(
                        in.watchedBy(_ -> in.watch().accept(0)), nodes(head), named, _ -> {}); // broken is said below
            }
            JsonWalk.read(in, nodes(head), taken, broken);
        }
    }

    private static List<String> page(Input in, Consumer<Problem> broken) throws IOException {
        StringWriter page = new StringWriter();
        try (Reader text = new LimitedReader(in.openText(), LARGEST_PAGE)) {
            text.transferTo(page);
        } catch (TooLongException _) {
            broken.accept(new Problem(Place.whole(in.name()), Message.of("exchange.oversize")));
        } catch (MalformedTextException e) {
            broken.accept(new Problem(new Place(in.name(), e.line(), e.column(), ""), Message.of("exchange.utf8")));
        }
        return LinkedPage.scripts(page.toString());
    }

    private static boolean isGraph(JsonSketch head) {
        return head.has("/@graph/*") || head.has("/@graph");
    }

    private static Predicate<String> nodes(JsonSketch head) {
        String wanted = isGraph(head) ? "/@graph/*" : head.has("/*") ? "/*" : "";
        return wanted::equals;
    }

    private static void remember(LinkedNode node, Map<String, String> names) {
        String id = node.json().text("@id");
        String name = node.json().text("name");
        if (node.is(NAMED) && !id.isEmpty() && !name.isEmpty() && names.size() < MOST_NAMES) {
            names.put(id, name);
        }
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
            } else if (!node.is(NAMED) || node.json().text("@id").isEmpty()) {
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
