package claimline.store;

import claimline.model.Amount;
import claimline.model.Category;
import claimline.model.Claim;
import claimline.model.Conversion;
import claimline.model.Dismissal;
import claimline.model.Event;
import claimline.model.FuzzyDate;
import claimline.model.Heading;
import claimline.model.Hedge;
import claimline.model.LocalizedText;
import claimline.model.Locator;
import claimline.model.Message;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Question;
import claimline.model.ReferenceRate;
import claimline.model.Source;
import claimline.model.Source.Link;
import claimline.model.Source.Relation;
import claimline.model.SourceText;
import claimline.model.Stance;
import claimline.model.StoryElement;
import claimline.model.TextDigest;
import claimline.model.Unit;
import claimline.model.Value;
import claimline.model.Verdict;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Invented stories for tests of the store. */
final class Stories {

    /**
     * What the bridge cost stands at 5..12, its conversion at 13..19; the first character is one code point in two
     * UTF-16 units.
     */
    static final String TEXT = "🌉 다리 560만 달러(약 77억원)가 들었다.";

    static final Message LABEL = Message.of("edit.unknown");

    private Stories() {}

    /** A story that uses everything that the model has, in the order that a file gives it back. */
    static List<StoryElement> full() {
        List<StoryElement> story = new ArrayList<>(List.of(
                new Heading(text("ko", "다리 \"하나\"", "en", "A bridge\n\\ two lines", "und", "")),
                new Source(
                        "gull",
                        "The Gull",
                        "A bridge opens",
                        "A. Writer",
                        date("2031-02~"),
                        "en",
                        "https://example.org/a?b=c&d",
                        TextDigest.of(TEXT),
                        List.of(
                                new Link(Relation.WAS_QUOTED_FROM, "heron"),
                                new Link(Relation.WAS_REVISION_OF, "gull"))),
                new SourceText("gull", TEXT),
                source("heron"),
                new Event(
                        "opening",
                        text("en", "The bridge opens", "ko", "개통"),
                        date("[2031-01-20,2031-01-22..2031-01-23]"),
                        "traffic",
                        text("ko", "요약"),
                        List.of("z", "a", "z b"),
                        List.of("strike", "opening")),
                new Event(
                        "strike",
                        text("ko", "파업"),
                        date("2031-01-2X/.."),
                        null,
                        LocalizedText.EMPTY,
                        List.of(),
                        List.of()),
                new Event(
                        "legend",
                        text("en", "Founded"),
                        date("-0043"),
                        "history",
                        LocalizedText.EMPTY,
                        List.of(),
                        List.of("opening")),
                new Event(
                        "night",
                        text("en", "Closed"),
                        date("2031-01-29T05:00:47+09:00"),
                        null,
                        LocalizedText.EMPTY,
                        List.of(),
                        List.of()),
                new Question("cost", "opening", "bridge", "cost", "money", text("en", "What it cost", "ko", "비용")),
                new Question("day", null, "bridge", "date", "date", LocalizedText.EMPTY)));
        story.addAll(claims());
        story.add(Verdict.of("day", Verdict.Status.OPEN));
        story.add(new Verdict(
                "cost",
                Verdict.Status.EXPLAINED,
                "time-zone",
                "c-9",
                "as \u0007 printed\u0000 here",
                "A. Analyst",
                Instant.parse("2031-02-03T04:05:06.789Z")));
        story.add(rate("2031-02-03", "1376.50"));
        story.add(new ReferenceRate(
                LocalDate.of(2031, 2, 1), "EUR", "USD", new BigDecimal("0.000000012300"), "Bank of Gulls"));
        story.add(new Dismissal("gull", 0, 1));
        return story;
    }

    private static List<Claim> claims() {
        Map<String, String> qualifiers = new LinkedHashMap<>();
        qualifiers.put("scope", "deck \"and\" towers");
        qualifiers.put("basis", "null");
        qualifiers.put("as-of", "2031\t02");
        List<Conversion> conversions = List.of(
                new Conversion(Quantity.of("7700000000.0", "KRW", Hedge.ABOUT), "약 77억원", Locator.of(13, 19)),
                new Conversion(
                        Quantity.band("5", "6", "{boat}"), "\"5\"\\6\u0001\u2028", new Locator(1, 2, "e", "p", null)),
                new Conversion(Quantity.of("1/14", "1", Hedge.EXACT), "14분의 1", null));
        return List.of(
                claim(
                        "c-9",
                        "cost",
                        "gull",
                        Quantity.of("5.60", "USD", Hedge.EXACT),
                        "560만 달러",
                        conversions,
                        qualifiers,
                        Locator.of(5, 12)),
                claim(
                        "c-1",
                        "cost",
                        "heron",
                        new Quantity(
                                Amount.parse("-7"), Amount.parse("-8"), Amount.parse("-7.0"), Unit.PERCENT, Hedge.BAND),
                        "7%대",
                        List.of(),
                        Map.of(),
                        null),
                claim(
                        "c-3",
                        "day",
                        "heron",
                        new Moment(date("2031-21")),
                        "올봄",
                        List.of(),
                        Map.of(),
                        new Locator(3, 4, "e", "p", "s")),
                claim("c-2", "day", "heron", new Category("never"), "no", List.of(), Map.of(), null));
    }

    static Claim claim(
            String id,
            String question,
            String source,
            Value value,
            String asPrinted,
            List<Conversion> conversions,
            Map<String, String> qualifiers,
            Locator locator) {
        return new Claim(
                id,
                question,
                source,
                value,
                asPrinted,
                conversions,
                id.equals("c-9") ? "Mayor" : null,
                Stance.ATTRIBUTED,
                qualifiers,
                locator);
    }

    static ReferenceRate rate(String day, String value) {
        return new ReferenceRate(LocalDate.parse(day), "USD", "KRW", new BigDecimal(value), null);
    }

    static Source source(String id) {
        return new Source(id, null, "Title of " + id, null, date("2031"), null, null, null, List.of());
    }

    static Event event(String id) {
        return new Event(
                id, text("en", "Event " + id), date("2031-01-01"), null, LocalizedText.EMPTY, List.of("t"), List.of());
    }

    static List<Event> events(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> event("e" + i)).toList();
    }

    static FuzzyDate date(String edtf) {
        return FuzzyDate.parse(edtf);
    }

    /** Languages and texts in turn. */
    static LocalizedText text(String... languagesAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < languagesAndTexts.length; i += 2) {
            texts.put(languagesAndTexts[i], languagesAndTexts[i + 1]);
        }
        return new LocalizedText(texts);
    }

    static Consumer<Consumer<StoryElement>> producing(List<? extends StoryElement> elements) {
        return elements::forEach;
    }

    /** A closed file with that story. */
    static Path file(Path path, List<? extends StoryElement> elements) {
        try (ProjectFile file = ProjectFile.create(path)) {
            file.importStory(producing(elements));
        }
        return path;
    }

    /** All rows of all tables of the story, with their numbers. */
    static List<String> dump(Path path) {
        return StoryWriter.TABLES.stream()
                .flatMap(table -> Sql.query(path, "SELECT * FROM " + table + " ORDER BY 1, 2").stream()
                        .map(row -> table + ": " + row))
                .toList();
    }

    static List<StoryElement> read(ProjectFile file) {
        List<StoryElement> elements = new ArrayList<>();
        file.forEach(elements::add);
        return elements;
    }

    static List<StoryElement> read(Path path) {
        try (ProjectFile file = ProjectFile.open(path)) {
            return read(file);
        }
    }
}
