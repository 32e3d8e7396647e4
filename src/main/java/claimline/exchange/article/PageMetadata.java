package claimline.exchange.article;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself, from the most to the least reliable place: JSON-LD, Open Graph, other metadata, then
 * elements that pages are wont to have.
 */
final class PageMetadata {

    /** Where something stands: the elements of a CSS query, and the attribute, or else their text. */
    private record Place(String query, String attribute) {

        static Place meta(String name) {
            return new Place(
                    "meta[property=" + name + "], meta[name=" + name + "], meta[itemprop=" + name + "]", "content");
        }

        static Place text(String query) {
            return new Place(query, "");
        }

        Stream<String> in(Document page) {
            return page.select(query).stream().map(this::value).filter(value -> !value.isBlank());
        }

        private String value(Element element) {
            return attribute.isEmpty() ? element.text() : element.attr(attribute);
        }
    }

    private static final List<Place> TITLES = List.of(
            Place.meta("og:title"),
            Place.meta("twitter:title"),
            Place.meta("dc.title"),
            Place.text("h1[itemprop=headline], article h1, h1.title, h1.headline"),
            Place.text("h1"),
            Place.text("title"));

    private static final List<Place> PUBLISHERS = List.of(
            new Place(".media_end_head_top_logo img, .press_logo img", "alt"),
            Place.meta("og:article:author"),
            Place.meta("og:site_name"),
            Place.meta("article:media_name"),
            Place.meta("dc.publisher"),
            Place.meta("publisher"),
            Place.meta("application-name"),
            Place.text("[itemprop=publisher] [itemprop=name]"));

    private static final List<Place> AUTHORS = List.of(
            Place.meta("dable:author"),
            Place.meta("article:author"),
            Place.meta("author"),
            Place.meta("byl"),
            Place.meta("dc.creator"),
            Place.meta("parsely-author"),
            Place.text("[itemprop=author] [itemprop=name]"),
            Place.text("[rel=author], .media_end_head_journalist_name, .byline_s, .byline, .reporter, .writer"));

    private static final List<Place> DATES = List.of(
            Place.meta("article:published_time"),
            Place.meta("og:article:published_time"),
            Place.meta("og:regDate"),
            Place.meta("datePublished"),
            Place.meta("parsely-pub-date"),
            Place.meta("pubdate"),
            Place.meta("publishdate"),
            Place.meta("dc.date.issued"),
            Place.meta("dc.date"),
            Place.meta("date"),
            new Place("[itemprop=datePublished]", "datetime"),
            new Place("._ARTICLE_DATE_TIME, [data-date-time]", "data-date-time"),
            new Place("time[pubdate][datetime], article time[datetime], time[datetime]", "datetime"));

    private static final List<Place> ADDRESSES =
            List.of(new Place("link[rel=canonical]", "href"), Place.meta("og:url"), Place.meta("twitter:url"));

    private PageMetadata() {}

    static void fill(Draft draft, Document page, LinkedData data) {
        draft.publisher(data.publisher());
        each(page, PUBLISHERS, draft::publisher);
        draft.title(data.title());
        TITLES.stream()
                .flatMap(place -> place.in(page))
                .forEach(title -> draft.title(withoutPublisher(title, draft.publisher())));
        draft.author(data.author());
        each(page, AUTHORS, draft::author);
        draft.published(DateStamp.parse(data.published()));
        DATES.stream().flatMap(place -> place.in(page)).map(DateStamp::parse).forEach(draft::published);
        draft.url(data.url());
        each(page, ADDRESSES, draft::url);
        draft.language(data.language());
        draft.language(page.select("html").attr("lang"));
    }

    private static void each(Document page, List<Place> places, Consumer<String> field) {
        places.stream().flatMap(place -> place.in(page)).forEach(field);
    }

    /** Titles of pages often end with the name of the site. */
    private static String withoutPublisher(String title, String publisher) {
        String plain = Lines.squeezed(title);
        for (String bar : List.of(" - ", " | ", " – ", " :: ", " : ", " < ")) {
            int at = plain.lastIndexOf(bar);
            if (at > 0 && !publisher.isEmpty() && plain.substring(at).contains(publisher)) {
                return plain.substring(0, at);
            }
        }
        return plain;
    }
}
