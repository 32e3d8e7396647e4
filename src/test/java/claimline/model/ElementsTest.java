package claimline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
        assertRefused(() -> new Verdict(id, Verdict.Status.OPEN, null, null), "\"question\"");
        assertRefused(() -> new Verdict("q", Verdict.Status.OPEN, id, null), "\"preferred\"");
        assertRefused(() -> new Question("q", id, "s", "p", "money", TITLE), "\"event\"");
        assertRefused(() -> new Source.Link(Source.Relation.WAS_DERIVED_FROM, id), "\"source\"");
    }

    @Test
    void blankOrEndlessLabels() {
        assertRefused(() -> event("a", LocalizedText.EMPTY, List.of(), List.of()), "\"title\"");
        assertRefused(() -> event("a", TITLE, List.of(" "), List.of()), "\"tags\"");
        assertRefused(() -> new Category("\n"), "\"term\"");
        assertRefused(() -> new Category("a".repeat(2_001)), "\"term\" is 2,001 characters long, more than 2,000");
        assertRefused(() -> new Verdict("q", Verdict.Status.OPEN, null, "a".repeat(200_001)), "\"note\"");
        assertRefused(() -> claim(Map.of("basis", " ")), "\"qualifiers/basis\"");
        assertRefused(() -> claim(Map.of("", "x")), "\"qualifiers\"");
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

    private static Claim claim(Map<String, String> qualifiers) {
        return new Claim("c", "q", "s", new Category("x"), "x", List.of(), null, Stance.ASSERTED, qualifiers, null);
    }

    private static void assertRefused(Runnable make, String words) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(make::run)
                .withMessageContaining(words);
    }
}
