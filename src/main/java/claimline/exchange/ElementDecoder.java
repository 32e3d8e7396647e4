package claimline.exchange;

import claimline.exchange.References.Kind;
import claimline.exchange.json.Node;
import claimline.exchange.json.Node.Fields;
import claimline.exchange.json.Node.Text;
import claimline.exchange.json.NodeReader;
import claimline.exchange.json.Report;
import claimline.model.Claim;
import claimline.model.Conversion;
import claimline.model.Dismissal;
import claimline.model.Event;
import claimline.model.FuzzyDate;
import claimline.model.LocalizedText;
import claimline.model.Locator;
import claimline.model.Question;
import claimline.model.ReferenceRate;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.model.Stance;
import claimline.model.StoryElement;
import claimline.model.TextDigest;
import claimline.model.Value;
import claimline.model.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** From the trees of array members to the story's elements. Each gives nothing where something in it was reported. */
final class ElementDecoder {

    private static final List<String> SOURCE =
            List.of("id", "publisher", "title", "author", "published", "language", "url", "text", "links");
    private static final List<String> TEXT = List.of("sha256", "codePoints", "content");
    private static final List<String> LINK = Arrays.stream(Source.Relation.values())
            .map(Source.Relation::property)
            .toList();
    private static final List<String> EVENT = List.of("id", "title", "when", "category", "summary", "tags", "leadsTo");
    private static final List<String> QUESTION = List.of("id", "event", "subject", "property", "kind", "title");
    private static final List<String> CLAIM = List.of(
            "id",
            "question",
            "source",
            "value",
            "asPrinted",
            "conversions",
            "holder",
            "stance",
            "qualifiers",
            "locator");
    private static final List<String> VERDICT = List.of("question", "status", "kind", "preferred", "note", "by", "at");
    private static final List<String> RATE = List.of("day", "base", "quote", "value", "source");

    private static final List<String> DISMISSAL = List.of("source", "start", "end");

    private final Report report;
    private final References references;
    private final ValueDecoder values;

    ElementDecoder(Report report, References references) {
        this.report = report;
        this.references = references;
        this.values = new ValueDecoder(report, references);
    }

    /** What the members of a section become, by the section's name. */
    Map<String, Function<Node, Stream<StoryElement>>> sections() {
        return Map.of(
                "sources", this::source,
                "events", this::event,
                "questions", this::question,
                "claims", this::claim,
                "verdicts", this::verdict,
                "rates", this::rate,
                "dismissals", this::dismissal);
    }

    private Stream<StoryElement> source(Node node) {
        Part part = new Part("source", node, report, SOURCE);
        String id = defined(Kind.SOURCE, part, "id");
        String publisher = part.optionalText("publisher");
        String title = part.text("title");
        String author = part.optionalText("author");
        FuzzyDate published = part.parsed("published", FuzzyDate::parse);
        String language = part.optionalText("language");
        String url = part.optionalText("url");
        Part text = part.has("text") ? new Part("text", part.value("text"), report, TEXT) : null;
        TextDigest digest = text == null ? null : digest(text);
        String content = text == null ? null : content(text, digest);
        List<Source.Link> links = part.list("links").stream().map(this::link).toList();
        if (id != null && digest != null) {
            references.measure(id, digest.codePoints());
        }
        Source source =
                part.build(() -> new Source(id, publisher, title, author, published, language, url, digest, links));
        SourceText full = content == null ? null : part.build(() -> new SourceText(id, content));
        return Stream.<StoryElement>of(source, full).filter(Objects::nonNull);
    }

    private TextDigest digest(Part text) {
        String sha256 = text.parsed("sha256", hash -> new TextDigest(hash, 0).sha256());
        int codePoints = text.whole("codePoints");
        return text.build(() -> new TextDigest(sha256, codePoints));
    }

    private String content(Part text, TextDigest digest) {
        String content = text.optionalText("content");
        if (content != null && digest != null && !NodeReader.hasLoneSurrogate(content)) {
            TextDigest actual = TextDigest.of(content);
            if (actual.codePoints() != digest.codePoints()) {
                report.add(text.at("codePoints"), "exchange.codePoints", digest.codePoints(), actual.codePoints());
            }
            if (!actual.sha256().equals(digest.sha256())) {
                report.add(text.at("sha256"), "exchange.sha256", actual.sha256());
            }
        }
        return content;
    }

    private Source.Link link(Node node) {
        Part part = new Part("link", node, report, LINK);
        List<String> named = LINK.stream().filter(part::has).toList();
        if (node instanceof Fields && named.size() != 1) {
            report.add(node.at(), "exchange.link", String.join(", ", LINK));
            return null;
        }
        if (named.isEmpty()) {
            return null;
        }
        String source = wanted(Kind.SOURCE, part, named.getFirst());
        return part.build(() -> new Source.Link(Source.Relation.values()[LINK.indexOf(named.getFirst())], source));
    }

    private Stream<StoryElement> event(Node node) {
        Part part = new Part("event", node, report, EVENT);
        String id = defined(Kind.EVENT, part, "id");
        LocalizedText title = part.present("title") ? part.localized("title") : LocalizedText.EMPTY;
        FuzzyDate when = part.parsed("when", FuzzyDate::parse);
        String category = part.optionalText("category");
        LocalizedText summary = part.localized("summary");
        List<String> tags = part.texts("tags").stream().map(Text::value).toList();
        List<Text> effects = part.texts("leadsTo");
        effects.forEach(effect -> references.want(Kind.EVENT, effect.value(), effect.at()));
        List<String> leadsTo = effects.stream().map(Text::value).toList();
        return Stream.ofNullable(part.build(() -> new Event(id, title, when, category, summary, tags, leadsTo)));
    }

    private Stream<StoryElement> question(Node node) {
        Part part = new Part("question", node, report, QUESTION);
        String id = defined(Kind.QUESTION, part, "id");
        String event = part.has("event") ? wanted(Kind.EVENT, part, "event") : null;
        String subject = part.text("subject");
        String property = part.text("property");
        String kind = part.text("kind");
        LocalizedText title = part.localized("title");
        return Stream.ofNullable(part.build(() -> new Question(id, event, subject, property, kind, title)));
    }

    private Stream<StoryElement> claim(Node node) {
        Part part = new Part("claim", node, report, CLAIM);
        String id = defined(Kind.CLAIM, part, "id");
        String question = wanted(Kind.QUESTION, part, "question");
        String source = wanted(Kind.SOURCE, part, "source");
        Value value = part.present("value") ? values.value(part.value("value")) : null;
        String asPrinted = part.text("asPrinted");
        List<Conversion> conversions = part.list("conversions").stream()
                .map(each -> values.conversion(each, source))
                .toList();
        String holder = part.optionalText("holder");
        Stance stance = part.parsed("stance", Stance::parse);
        Map<String, String> qualifiers = part.map("qualifiers");
        Locator locator = values.locator(part, source);
        return Stream.ofNullable(part.build(() ->
                new Claim(id, question, source, value, asPrinted, conversions, holder, stance, qualifiers, locator)));
    }

    private Stream<StoryElement> verdict(Node node) {
        Part part = new Part("verdict", node, report, VERDICT);
        String question = wanted(Kind.QUESTION, part, "question");
        references.define(Kind.VERDICT, question, part.at("question"));
        Verdict.Status status = part.parsed("status", Verdict.Status::parse);
        String kind = part.optionalText("kind");
        String preferred = part.has("preferred") ? wanted(Kind.CLAIM, part, "preferred") : null;
        String note = part.optionalText("note");
        String by = part.optionalText("by");
        Instant at = part.has("at") ? part.parsed("at", Verdict::parseAt) : null;
        return Stream.ofNullable(part.build(() -> new Verdict(question, status, kind, preferred, note, by, at)));
    }

    private Stream<StoryElement> rate(Node node) {
        Part part = new Part("rate", node, report, RATE);
        LocalDate day = part.parsed("day", ReferenceRate::parseDay);
        String base = part.text("base");
        String quote = part.text("quote");
        BigDecimal value = part.present("value") ? values.decimal(part, "value") : null;
        String source = part.optionalText("source");
        ReferenceRate rate = part.build(() -> new ReferenceRate(day, base, quote, value, source));
        if (rate != null) {
            references.define(Kind.RATE, rate.name(), node.at());
        }
        return Stream.ofNullable(rate);
    }

    private Stream<StoryElement> dismissal(Node node) {
        Part part = new Part("dismissal", node, report, DISMISSAL);
        String source = wanted(Kind.SOURCE, part, "source");
        int start = part.whole("start");
        int end = part.whole("end");
        Dismissal dismissal = part.build(() -> new Dismissal(source, start, end));
        if (dismissal != null) {
            references.define(Kind.DISMISSAL, dismissal.name(), node.at());
            references.within(source, end, part.at("end"));
        }
        return Stream.ofNullable(dismissal);
    }

    private String defined(Kind kind, Part part, String name) {
        String id = part.text(name);
        references.define(kind, id, part.at(name));
        return id;
    }

    private String wanted(Kind kind, Part part, String name) {
        String id = part.text(name);
        references.want(kind, id, part.at(name));
        return id;
    }
}
