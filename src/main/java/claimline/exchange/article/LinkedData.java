package claimline.exchange.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The article in a page's JSON-LD (schema.org): the first node of such a type, alone, in a list or in a graph. */
record LinkedData(
        String title, String publisher, String author, String published, String language, String url, String text) {

    private static final LinkedData NONE = new LinkedData("", "", "", "", "", "", "");
    private static final int LONGEST = 1 << 20;
    private static final int MOST_NODES = 10_000;

    /** How the names of types of articles end: NewsArticle, ReportageNewsArticle, BlogPosting … */
    private static final List<String> TYPES = List.of("Article", "Posting", "Report");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    static LinkedData of(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .filter(data -> data.length() <= LONGEST)
                .flatMap(LinkedData::articles)
                .findFirst()
                .map(LinkedData::of)
                .orElse(NONE);
    }

    private static Stream<JsonNode> articles(String json) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(JSON.readTree(json));
        } catch (JacksonException _) {
            return Stream.empty(); // broken metadata is as good as none
        }
        for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
            JsonNode node = open.poll();
            if (isArticle(node)) {
                return Stream.of(node);
            }
            node.forEach(open::add);
        }
        return Stream.empty();
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        return type.isArray()
                ? type.valueStream().anyMatch(LinkedData::isType)
                : isType(type) && !node.path("headline").isMissingNode();
    }

    private static boolean isType(JsonNode type) {
        return type.isString() && TYPES.stream().anyMatch(type.asString()::endsWith);
    }

    private static LinkedData of(JsonNode article) {
        return new LinkedData(
                names(article.path("headline")),
                names(article.path("publisher")),
                names(article.path("author")),
                names(article.path("datePublished")),
                names(article.path("inLanguage")),
                names(article.path("url")),
                names(article.path("articleBody")));
    }

    /** A text, or the name of an object, or those of several. */
    private static String names(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream()
                    .filter(each -> !each.isArray())
                    .map(LinkedData::names)
                    .filter(name -> !name.isBlank())
                    .collect(Collectors.joining(", "));
        }
        JsonNode value = node.isObject() ? node.path("name") : node;
        return value.isString()
                ? org.jsoup.parser.Parser.unescapeEntities(value.asString(), false)
                        .strip()
                : "";
    }
}
