package claimline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

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
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Question;
import claimline.model.ReferenceRate;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.model.Stance;
import claimline.model.StoryElement;
import claimline.model.TextDigest;
import claimline.model.Unit;
import claimline.model.Value;
import claimline.model.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a story holds, what is read is what was written, and written again it is the same bytes. */
class RandomStoryTest {

    private static final List<String> DATES = List.of(
            "2031",
            "2031-05~",
            "2031-05-2X",
            "-0043",
            "Y-17E7",
            "2031/..",
            "/2031-05",
            "[2031-05-01,2032..]",
            "2031-21",
            "2031-05-01T09:00:00+09:00");
    private static final List<String> AMOUNTS = List.of("0", "5.60", "-7", "1/14", "-0.50", "1000000", "9".repeat(150));
    private static final List<String> UNITS = List.of("USD", "%", "pp", "1", "{person}", "h", "{rank}");
    private static final String ODD = "aé가🌉 \"\\/\b\f\n\r\t\u0000\u001f\u007f\u0085\u2028\uFEFF\uFFFF<&'{}[],:";

    @Property(tries = 150, seed = "20310501")
    void writtenAndReadItIsTheSame(@ForAll long seed) {
        List<StoryElement> story = new Story(new Random(seed)).elements();

        String document = Documents.write(story);
        Documents.Outcome outcome = Documents.read(document);

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.elements()).containsExactlyInAnyOrderElementsOf(story);
        assertThat(Documents.write(inWritingOrder(outcome.elements()))).isEqualTo(document);
    }

    /** A heading that says nothing is not in the file, and is then handed over last. */
    private static List<StoryElement> inWritingOrder(List<StoryElement> elements) {
        return Stream.concat(
                        elements.stream().filter(Heading.class::isInstance),
                        elements.stream().filter(each -> !(each instanceof Heading)))
                .toList();
    }

    private record Story(Random random) {

        List<StoryElement> elements() {
            List<StoryElement> story = new ArrayList<>(List.of(new Heading(localized())));
            List<String> sources = ids("s", 1);
            List<String> events = ids("e", 0);
            List<String> questions = ids("q", 1);
            List<String> claims = ids("c", 1);
            sources.forEach(id -> story.addAll(source(id, sources)));
            events.forEach(id -> story.add(new Event(
                    id,
                    LocalizedText.plain(text()),
                    date(),
                    maybe(text()),
                    localized(),
                    some(this::text),
                    some(() -> one(events)))));
            questions.forEach(id -> story.add(new Question(
                    id, events.isEmpty() ? null : maybe(one(events)), text(), text(), text(), localized())));
            claims.forEach(id -> story.add(new Claim(
                    id,
                    one(questions),
                    one(sources),
                    value(),
                    text(),
                    some(this::conversion),
                    maybe(text()),
                    one(Stance.values()),
                    qualifiers(),
                    locator())));
            questions.stream()
                    .limit(random.nextInt(3))
                    .forEach(id -> story.add(new Verdict(
                            id,
                            one(Verdict.Status.values()),
                            maybe("time-zone"),
                            maybe(one(claims)),
                            maybe(text()),
                            maybe(text()),
                            maybe(Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000))))));
            IntStream.range(0, random.nextInt(3)).forEach(i -> story.add(rate(i)));
            if (random.nextBoolean()) {
                story.add(new Dismissal(one(sources), 0, 1));
            }
            return story;
        }

        private ReferenceRate rate(int day) {
            return new ReferenceRate(
                    LocalDate.ofEpochDay(day),
                    "USD",
                    one(List.of("KRW", "CNY")),
                    new BigDecimal(one(List.of("1376.50", "0.00", "7")) + "1"),
                    maybe(text()));
        }

        private List<StoryElement> source(String id, List<String> sources) {
            String content = text();
            TextDigest digest = maybe(TextDigest.of(content));
            Source source = new Source(
                    id,
                    maybe(text()),
                    text(),
                    maybe(text()),
                    date(),
                    maybe("ko"),
                    maybe(text()),
                    digest,
                    some(() -> new Source.Link(one(Source.Relation.values()), one(sources))));
            return digest == null || random.nextBoolean()
                    ? List.of(source)
                    : List.of(source, new SourceText(id, content));
        }

        private Value value() {
            return switch (random.nextInt(3)) {
                case 0 -> new Moment(date());
                case 1 -> new Category(text());
                default -> quantity();
            };
        }

        private Quantity quantity() {
            Amount[] bounds = {Amount.parse(one(AMOUNTS)), Amount.parse(one(AMOUNTS))};
            Arrays.sort(bounds);
            boolean bounded = random.nextBoolean();
            Hedge hedge = bounded ? Hedge.BAND : one(List.of(Hedge.EXACT, Hedge.SOME_OVER, Hedge.LESS_THAN));
            return new Quantity(
                    Amount.parse(one(AMOUNTS)),
                    bounded ? bounds[0] : null,
                    bounded ? bounds[1] : null,
                    new Unit(one(UNITS)),
                    hedge);
        }

        private Conversion conversion() {
            return new Conversion(quantity(), text(), locator());
        }

        /** Within the shortest text, so that it fits whichever source it falls on. */
        private Locator locator() {
            return maybe(new Locator(0, 1, maybe(text()), maybe(" "), maybe(text())));
        }

        private Map<String, String> qualifiers() {
            Map<String, String> qualifiers = new LinkedHashMap<>();
            some(this::text).forEach(name -> qualifiers.put(name, text()));
            return qualifiers;
        }

        private LocalizedText localized() {
            Map<String, String> texts = new LinkedHashMap<>();
            some(() -> one(List.of("en", "ko", "de", "zh-Hant", "und"))).forEach(tag -> texts.put(tag, text()));
            return new LocalizedText(texts);
        }

        private FuzzyDate date() {
            return FuzzyDate.parse(one(DATES));
        }

        private String text() {
            int[] odd = ODD.codePoints().toArray();
            StringBuilder text = new StringBuilder("x");
            IntStream.range(0, random.nextInt(6))
                    .forEach(i -> text.insert(
                            random.nextBoolean() ? 0 : text.length(),
                            Character.toString(odd[random.nextInt(odd.length)])));
            return text.toString();
        }

        private List<String> ids(String prefix, int least) {
            return IntStream.range(0, least + random.nextInt(3))
                    .mapToObj(i -> prefix + i)
                    .toList();
        }

        private <T> List<T> some(java.util.function.Supplier<T> make) {
            return Stream.generate(make).limit(random.nextInt(3)).toList();
        }

        private <T> T maybe(T value) {
            return random.nextBoolean() ? value : null;
        }

        private <T> T one(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }

        private <T> T one(T[] values) {
            return one(List.of(values));
        }
    }
}
