package claimline.exchange.article;

import claimline.exchange.article.Measuring.Measure;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page's own text: what the page marks as the body of its article, else the smallest element that holds three
 * quarters of the page's prose. Of that, what looks like page furniture is left out.
 */
final class MainText {

    /** Where bodies of articles stand, the surest first; Korean papers and portals share a few systems. */
    private static final List<String> BODIES = List.of(
            "[itemprop=articleBody]",
            "#dic_area, #articleBodyContents, #articeBody",
            "#article-view-content-div, #articleBody, #article_body, #news_body_area, #newsEndContents",
            ".article_view[data-translation-body], .news_view .article_view, #harmonyContainer",
            ".article-body, .article__body, .article-content, .articleBody, .story-body, .news-article-body",
            "article",
            "[role=main], main");

    /** What pages call elements that are not the article itself, as a word of their class or id. */
    private static final Pattern FURNITURE = Pattern.compile(
            "(?:^|[\\s_-])(?:nav|gnb|lnb|menu|breadcrumbs?|sns|share|sharing|social|related|relate|relation|recommend(?:ed)?|"
                + "comments?|reply|replies|footer|copyright|banner|ads?|advert\\w{0,20}|sponsor\\w{0,10}|promo|ranking|popular|"
                + "newsletter|subscribe|subscription|tags?|journalist|sidebar|toolbar|popup|modal|"
                + "cookie|paging|pagination)(?=$|[\\s_-]|\\d)");

    private static final double SHARE = 0.75;
    private static final int SHORTEST = 120;

    private final Document page;
    private final Map<Element, Measure> measures;

    private MainText(Document page) {
        this.page = page;
        this.measures = Measuring.of(page.body());
    }

    /** @return an empty text where the page has no prose */
    static String of(Document page) {
        MainText main = new MainText(page);
        Element root = main.marked().orElseGet(main::densest);
        return BlockText.of(root, element -> element != root && main.isFurniture(element));
    }

    private Optional<Element> marked() {
        int prose = measure(page.body()).prose();
        return BODIES.stream()
                .map(query -> largest(page.select(query)))
                .flatMap(Optional::stream)
                .filter(body ->
                        measure(body).prose() >= SHORTEST && measure(body).prose() * 3 >= prose)
                .findFirst();
    }

    private Optional<Element> largest(List<Element> elements) {
        return elements.stream()
                .reduce((one, other) -> measure(other).prose() > measure(one).prose() ? other : one);
    }

    private Element densest() {
        Element at = page.body();
        Optional<Element> next = Optional.of(at);
        while (next.isPresent()) {
            at = next.get();
            double enough = SHARE * measure(at).prose();
            next = largest(at.children())
                    .filter(child ->
                            measure(child).prose() > 0 && measure(child).prose() >= enough);
        }
        boolean single = at.parent() != null && at != page.body() && !isContainer(at);
        return single ? at.parent() : at;
    }

    private static boolean isContainer(Element element) {
        return element.childrenSize() > 0
                && Set.of("div", "section", "article", "main", "td", "body").contains(element.normalName());
    }

    private Measure measure(Element element) {
        return measures.getOrDefault(element, Measure.NONE);
    }

    private boolean isFurniture(Element element) {
        Measure measure = measure(element);
        if (measure.letters() == 0) {
            return false;
        }
        boolean named = Measuring.BESIDE.contains(element.normalName()) || isNamedFurniture(element);
        boolean small = measure.prose() * 2 < measure(page.body()).prose();
        return element.isBlock() && measure.isLinks() && measure.prose() == 0 || named && small;
    }

    private static boolean isNamedFurniture(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return names.length() > 1 && FURNITURE.matcher(names).find();
    }
}
