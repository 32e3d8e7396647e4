package claimline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the elements of a story refuse, and that nothing can change them afterwards. */
class ElementsTest {

    private static final FuzzyDate WHEN = FuzzyDate.parse("2031");
    private static final LocalizedText TITLE = LocalizedText.plain("title");

    @ParameterizedTest
    @ValueSource(strings = {"a", "v3-cost", "다리", "a/b~c", "🌉"})
    void ids(String id) {
        assertThat(event(id, TITLE, List.of(), List.of()).id()).isEqualTo(id);
    }

    static Stream<String> noIds() {
        return Stream.of("", " ", "a b", "a\tb", "a\u0000", "a\u00A0b".replace('\u00A0', '\u3000'), "a".repeat(201));
    }

    @ParameterizedTest
    @MethodSource("noIds")
    void whatIsNoId(String id) {
        assertRefused(() -> event(id, TITLE, List.of(), List.of()), "\"id\"");
        assertRefused(() -> event("a", TITLE, List.of(), List.of(id)), "\"leadsTo\"");
        assertRefused(() -> Verdict.of(id, Verdict.Status.OPEN), "\"question\"");
        assertRefused(() -> verdict(null, id, null, null), "\"preferred\"");
        assertRefused(() -> new Question("q", id, "s", "p", "money", TITLE), "\"event\"");
        assertRefused(() -> new Source.Link(Source.Relation.WAS_DERIVED_FROM, id), "\"source\"");
    }

    @Test
    void blankOrEndlessLabels() {
        assertRefused(() -> event("a", LocalizedText.EMPTY, List.of(), List.of()), "\"title\"");
        assertRefused(() -> event("a", TITLE, List.of(" "), List.of()), "\"tags\"");
        assertRefused(() -> new Category("\n"), "\"term\"");
        assertRefused(() -> new Category("a".repeat(2_001)), "\"term\" is 2,001 characters long, more than 2,000");
        assertRefused(() -> verdict(null, null, "a".repeat(200_001), null), "\"note\"");
        assertRefused(() -> claim(Map.of("basis", " ")), "\"qualifiers/basis\"");
        assertRefused(() -> claim(Map.of("", "x")), "\"qualifiers\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scope", "time-zone", "a", "unit2-slip"})
    void kindsOfAVerdict(String kind) {
        assertThat(verdict(kind, null, null, null).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Scope", "time zone", "time_zone", "-a", "a-", "a--b", "범위", "a\n"})
    void whatIsNoKindOfAVerdict(String kind) {
        assertRefused(() -> verdict(kind, null, null, null), "\"kind\"");
    }

    @Test
    void aVerdictTellsWhoAndWhen() {
        assertRefused(() -> verdict(null, null, null, " "), "\"by\"");
        assertThat(Verdict.parseAt("2031-05-02T18:30:00+09:00")).hasToString("2031-05-02T09:30:00Z");
        assertRefused(() -> Verdict.parseAt("yesterday"), "\"at\" cannot be yesterday");
    }

    @Test
    void ratesAreBetweenTwoCurrenciesAndAboveNothing() {
        assertThat(rate("USD", "KRW", "1376.50").name()).isEqualTo("2031-05-02 USD/KRW");
        assertThat(rate("USD", "KRW", "1E+3").value()).isEqualTo(new BigDecimal("1000"));
        assertRefused(() -> rate("usd", "KRW", "1"), "\"base\" usd");
        assertRefused(() -> rate("USD", "{w}", "1"), "\"quote\" {w}");
        assertRefused(() -> rate("USD", "USD", "1"), "two currencies");
        assertRefused(() -> rate("USD", "KRW", "0.0"), "above 0");
        assertRefused(() -> rate("USD", "KRW", "-1"), "above 0");
        assertRefused(() -> rate("USD", "KRW", "1E-1000"), "100 digits");
        assertRefused(() -> ReferenceRate.parseDay("2031-02-29"), "2031-02-29");
        assertRefused(() -> ReferenceRate.parseValue("1/2"), "1/2 is no number");
    }

    @Test
    void nothingChangesAfterwards() {
        List<String> tags = new java.util.ArrayList<>(List.of("a"));
        Map<String, String> qualifiers = new LinkedHashMap<>();
        qualifiers.put("scope", "x");
        qualifiers.put("basis", "y");
        Event event = event("a", TITLE, tags, List.of());
        Claim claim = claim(qualifiers);
        tags.clear();
        qualifiers.clear();
        assertThat(event.tags()).containsExactly("a");
        assertThat(claim.qualifiers().keySet()).containsExactly("scope", "basis");
    }

    @Test
    void whatToCallThings() {
        Source source = new Source("s", null, "Title", null, WHEN, null, null, null, List.of());
        assertThat(source.name()).isEqualTo("Title");
        assertThat(new Source("s", "Gazette", "Title", null, WHEN, null, null, null, List.of()).name())
                .isEqualTo("Gazette");
        assertThat(new Question("q", null, "bridge", "cost", "money", LocalizedText.EMPTY).caption())
                .isEqualTo(LocalizedText.plain("bridge · cost"));
        assertThat(new Question("q", null, "bridge", "cost", "money", TITLE).caption())
                .isEqualTo(TITLE);
    }

    private static Event event(String id, LocalizedText title, List<String> tags, List<String> leadsTo) {
        return new Event(id, title, WHEN, null, LocalizedText.EMPTY, tags, leadsTo);
    }

    private static Verdict verdict(String kind, String preferred, String note, String by) {
        return new Verdict("q", Verdict.Status.OPEN, kind, preferred, note, by, null);
    }

    private static ReferenceRate rate(String base, String quote, String value) {
        return new ReferenceRate(LocalDate.of(2031, 5, 2), base, quote, new BigDecimal(value), null);
    }

    private static Claim claim(Map<String, String> qualifiers) {
        return new Claim("c", "q", "s", new Category("x"), "x", List.of(), null, Stance.ASSERTED, qualifiers, null);
    }

    private static void assertRefused(Runnable make, String words) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(make::run)
                .withMessageContaining(words);
    }
}
