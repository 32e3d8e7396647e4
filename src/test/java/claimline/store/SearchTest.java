package claimline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.Category;
import claimline.model.Claim;
import claimline.model.Conversion;
import claimline.model.Event;
import claimline.model.Hedge;
import claimline.model.InvalidInputException;
import claimline.model.LocalizedText;
import claimline.model.Quantity;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found is what looking into every text would find, whatever was edited, and by whom. */
class SearchTest {

    /** Few, so that texts often hold what is asked for: both scripts, marks, wide forms, a character of two units. */
    private static final List<String> LETTERS = List.of(
            "a", "b", "A", "é", "e\u0301", "É", "항", "구", "ㅎ", "한", "5", ".", "%", " ", "\n", "５", "Ｂ", "\u3000", "🌉",
            "ς", "Σ", "\"", "*", "\u0000");

    @TempDir
    Path folder;

    private Path path;
    private ProjectFile file;

    @BeforeEach
    void open() {
        path = Stories.file(folder.resolve("s.claimline"), Stories.full());
        file = ProjectFile.open(path);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private Found find(String text) {
        return file.search().find(text, () -> {});
    }

    private Set<String> events(Found found) {
        Set<String> events = new HashSet<>();
        for (Event event : file.events()) {
            if (found.events().contains(file.large().number(event.id()).orElseThrow())) {
                events.add(event.id());
            }
        }
        return events;
    }

    @ParameterizedTest
    @CsvSource({
        "개통, opening", "통, opening", "요약, opening", "BRIDGE OPENS, opening", "e b, opening", "ｂｒ, opening",
        "파, strike", "파업, strike", "ou, legend", "d, legend night opening", "bridge closed, ''", "없, ''",
    })
    void titlesAndSummaries(String text, String expected) {
        assertThat(events(find(text)))
                .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "560만, cost",
        "77억, cost",
        "14분의, cost",
        "7%, cost",
        "올봄, day",
        "비용, cost",
        "'what it', cost",
        "dat, day",
        "만 달러, cost",
        "mayor, cost"
    })
    void questionsByTheirWordsAndPrintedFigures(String text, String expected) {
        assertThat(find(text).questions()).containsExactly(expected);
    }

    @Test
    void sourcesByNameTitleAndText() {
        assertThat(find("the gull").sources()).containsExactly("gull");
        assertThat(find("title of").sources()).containsExactly("heron");
        assertThat(find("가 들었다.").sources()).containsExactly("gull");
        assertThat(find("🌉").sources()).containsExactly("gull");
        file.edit(Stories.LABEL, edit -> edit.removeText("gull"));
        assertThat(find("가 들었다.").sources()).isEmpty();
        file.undo();
        assertThat(find("가 들었다.").sources()).containsExactly("gull");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\n"})
    void nothingIsAskedFor(String text) {
        assertThat(find(text)).isEqualTo(Found.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theSameAsLookingIntoEveryText(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            change(random);
            assertThat(file.search().missing()).isZero();
            for (int i = 0; i < 6; i++) {
                sameAsNaive(asked(random));
            }
        }
        assertThat(file.check()).extracting(problem -> problem.what().key()).doesNotContain("store.check.integrity");
    }

    private void change(Random random) {
        try {
            switch (random.nextInt(6)) {
                case 0 -> file.undo();
                case 1 -> file.redo();
                case 2 -> file.importStory(sink -> sink.accept(event("i" + random.nextInt(1 << 20), random)));
                default -> file.edit(Stories.LABEL, edit -> verbs(edit, random));
            }
        } catch (InvalidInputException e) {
            assertThat(e.reason().key()).isEqualTo("store.dangling");
        }
    }

    private static void verbs(Editor edit, Random random) {
        for (int i = random.nextInt(4); i >= 0; i--) {
            String id = "n" + random.nextInt(4);
            switch (random.nextInt(8)) {
                case 0 -> edit.removeEvent(id);
                case 1 -> edit.removeClaim(id);
                case 2 -> edit.put(question("q" + random.nextInt(3), random));
                case 3 -> edit.put(claim(id, random));
                case 4 -> edit.put(new SourceText("heron", letters(random, 40)));
                case 5 ->
                    edit.put(new Source(
                            "heron",
                            word(random),
                            word(random),
                            null,
                            Stories.date("2031"),
                            null,
                            null,
                            null,
                            List.of()));
                case 6 -> edit.removeText(random.nextBoolean() ? "gull" : "heron");
                default -> edit.put(event(id, random));
            }
        }
    }

    private static Event event(String id, Random random) {
        LocalizedText title = Stories.text("ko", word(random), "en", word(random));
        LocalizedText summary = Stories.text("ko", letters(random, 12));
        return new Event(id, title, Stories.date("2031-01"), null, summary, List.of(), List.of());
    }

    private static Question question(String id, Random random) {
        return new Question(id, null, word(random), word(random), "k", Stories.text("en", letters(random, 5)));
    }

    private static Claim claim(String id, Random random) {
        List<Conversion> conversions = Stream.generate(
                        () -> new Conversion(Quantity.of("1", "USD", Hedge.EXACT), word(random), null))
                .limit(random.nextInt(3))
                .toList();
        return random.nextBoolean()
                ? Stories.claim(id, "day", "heron", new Category("x"), word(random), List.of(), Map.of(), null)
                : Stories.claim(
                        id,
                        "day",
                        "gull",
                        Quantity.of("1", "USD", Hedge.EXACT),
                        word(random),
                        conversions,
                        Map.of(),
                        null);
    }

    private static String letters(Random random, int most) {
        StringBuilder letters = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            letters.append(LETTERS.get(random.nextInt(LETTERS.size())));
        }
        return letters.toString();
    }

    /** Never blank. */
    private static String word(Random random) {
        return letters(random, 8) + "구a";
    }

    private static String asked(Random random) {
        String text = letters(random, 5);
        return text.isBlank() ? "구" : text;
    }

    private void sameAsNaive(String text) {
        Found found = find(text);
        String wanted = plain(text).strip();
        Set<String> questions = new HashSet<>();
        file.questions().stream()
                .filter(each -> has(wanted, texts(each.title(), each.subject(), each.property())))
                .forEach(each -> questions.add(each.id()));
        file.claims().stream()
                .filter(each -> has(wanted, printed(each)))
                .forEach(each -> questions.add(each.question()));
        assertThat(events(found))
                .as(text)
                .containsExactlyInAnyOrderElementsOf(file.events().stream()
                        .filter(each -> has(
                                wanted,
                                texts(
                                        each.title(),
                                        each.summary().byLanguage().values().toArray(String[]::new))))
                        .map(Event::id)
                        .toList());
        assertThat(found.questions()).as(text).isEqualTo(questions);
        assertThat(found.sources())
                .as(text)
                .containsExactlyInAnyOrderElementsOf(file.sources().stream()
                        .filter(each -> has(wanted, said(each)))
                        .map(Source::id)
                        .toList());
        assertThat(found.whole()).isTrue();
    }

    private static List<String> texts(LocalizedText text, String... others) {
        List<String> texts = new ArrayList<>(text.byLanguage().values());
        texts.addAll(List.of(others));
        return texts;
    }

    private static List<String> printed(Claim claim) {
        List<String> printed = new ArrayList<>(List.of(claim.asPrinted()));
        claim.conversions().forEach(each -> printed.add(each.asPrinted()));
        Stream.ofNullable(claim.holder()).forEach(printed::add);
        return printed;
    }

    private List<String> said(Source source) {
        List<String> said = new ArrayList<>(List.of(source.title()));
        Stream.ofNullable(source.publisher()).forEach(said::add);
        file.text(source.id()).ifPresent(text -> said.add(text.content()));
        return said;
    }

    private static boolean has(String wanted, List<String> texts) {
        return !wanted.isEmpty() && texts.stream().anyMatch(text -> plain(text).contains(wanted));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            plain.append(c >= '\uFF00' && c < '\uFF5F' ? (char) (c - 0xFEE0) : c == '\u3000' || c == '\n' ? ' ' : c);
        }
        return plain.toString().toLowerCase(Locale.ROOT).replace('ς', 'σ');
    }

    @Test
    void aFirstPageIsPartOfAll() {
        file.importStory(Stories.producing(Stories.events(0, 3_000)));
        for (String text : List.of("e", "ev", "event 1", "2999")) {
            Found all = find(text);
            Found first = file.search().first(text, 50, () -> {});
            assertThat(events(all)).containsAll(events(first));
            assertThat(events(first)).hasSize(Math.min(50, events(all).size()));
            assertThat(first.whole()).isEqualTo(events(all).size() < 50);
        }
    }

    @Test
    void aSearchIsGivenUp() {
        file.importStory(Stories.producing(Stories.events(0, 3_000)));
        assertThatThrownBy(() -> file.search().find("ev", () -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(find("ev").whole()).isTrue();
    }

    @Test
    void aFileOfAnOlderVersionIsSearchedAtOnceAndIndexedLittleByLittle() throws Exception {
        Path old = folder.resolve("old.claimline");
        Files.createFile(old);
        Migrations.createIn(old, 4);
        Sql.run(
                old,
                "INSERT INTO event VALUES (2, 'o', '{\"ko\":\"개통\"}', '2031', 0.0, 0.0, 0.0, 0.0, NULL, '{}', '[]')");
        file.close();
        file = ProjectFile.open(old);
        assertThat(file.search().missing()).isEqualTo(1);
        assertThat(events(find("개통"))).containsExactly("o");
        assertThat(file.search().catchUp()).isFalse();
        assertThat(file.search().missing()).isZero();
        assertThat(events(find("개통"))).containsExactly("o");
        assertThat(events(find("통"))).containsExactly("o");
    }

    @Test
    void whatOthersWriteIsFound() {
        file.close();
        Sql.run(
                path,
                "UPDATE event SET title = '{\"en\":\"Raised\"}' WHERE name = 'night'",
                "DELETE FROM event WHERE name = 'strike'",
                "UPDATE claim SET as_printed = 'seven' WHERE name = 'c-1'",
                "UPDATE claim SET holder = 'Harbourmaster' WHERE name = 'c-2'");
        file = ProjectFile.open(path);
        assertThat(events(find("rais"))).containsExactly("night");
        assertThat(events(find("Closed"))).isEmpty();
        assertThat(events(find("파업"))).isEmpty();
        assertThat(find("seven").questions()).containsExactly("cost");
        assertThat(find("7%대").questions()).isEmpty();
        assertThat(find("harbourm").questions()).containsExactly("day");
        assertThat(file.search().missing()).isEqualTo(3);
    }

    @Test
    void whatTookThePlaceOfAllThatWasThere() {
        file.replaceAll(Stories.producing(Stories.events(0, 3)));
        assertThat(events(find("event"))).containsExactly("e0", "e1", "e2");
        assertThat(events(find("개통"))).isEmpty();
        assertThat(find("560만").questions()).isEmpty();
        assertThat(file.check()).isEmpty();
    }
}
