package claimline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimline.model.Claim;
import claimline.model.Conversion;
import claimline.model.Locator;
import claimline.model.Problem;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.model.TextDigest;
import claimline.project.Project;
import claimline.project.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stories that come with the program are right: their references, their places, and what stands there. */
class StoryDataTest {

    private static final String COVERAGE = "data/deepseek.json";
    private static final String FICTION = "data/harbour-bridge.json";

    /** The articles of the first story; they are no part of the repository. */
    private static final Path ARTICLES = Path.of("../shared/seeds");

    /** So many characters of an article, mostly Hangul, are a piece of a sentence and no figure. */
    private static final int PIECE = 24;

    private static final int LETTERS = 10;

    /** Where a figure is said to stand. {@code who} is a claim's id. */
    private record Printed(String who, String source, String asPrinted, Locator locator) {}

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {COVERAGE, FICTION})
    void the_check_finds_nothing(String document) {
        assertThat(Project.check(Path.of(document)))
                .extracting(Problem::toString)
                .isEmpty();
        Path project = folder.resolve("p.claimline");
        Project.importDocument(Path.of(document), project).close();
        assertThat(Project.check(project)).extracting(Problem::toString).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {COVERAGE, FICTION})
    void every_reference_leads_somewhere(String document) {
        Story story = read(document);
        assertThat(story.sources())
                .allSatisfy(source -> assertThat(source.links())
                        .allMatch(link -> story.source(link.source()).isPresent()));
        assertThat(story.events())
                .allSatisfy(event -> assertThat(event.leadsTo())
                        .allMatch(other -> story.event(other).isPresent())
                        .doesNotContain(event.id())
                        .doesNotHaveDuplicates());
        assertThat(story.questions())
                .allMatch(each ->
                        each.event() == null || story.event(each.event()).isPresent());
        assertThat(story.claims())
                .allMatch(each -> story.question(each.question()).isPresent())
                .allMatch(each -> story.source(each.source()).isPresent());
        assertThat(story.questions()).allSatisfy(each -> {
            assertThat(story.claimsOf(each.id())).as("claims on %s", each.id()).isNotEmpty();
            story.verdict(each.id())
                    .filter(verdict -> verdict.preferred() != null)
                    .ifPresent(verdict -> assertThat(story.claimsOf(each.id()))
                            .extracting(Claim::id)
                            .contains(verdict.preferred()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {COVERAGE, FICTION})
    void every_figure_has_a_place_within_its_text(String document) {
        Story story = read(document);
        assertThat(printed(story)).isNotEmpty().allSatisfy(each -> {
            assertThat(each.locator).as(each.who).isNotNull();
            TextDigest text = story.source(each.source).map(Source::text).orElseThrow();
            assertThat(each.locator.end()).as(each.who).isLessThanOrEqualTo(text.codePoints());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {COVERAGE, FICTION})
    void titles_are_in_both_languages(String document) {
        Story story = read(document);
        assertThat(story.heading().title().byLanguage()).containsOnlyKeys("en", "ko");
        assertThat(story.events())
                .allSatisfy(each -> assertThat(each.title().byLanguage()).containsOnlyKeys("en", "ko"));
        assertThat(story.questions())
                .allSatisfy(each -> assertThat(each.title().byLanguage()).containsOnlyKeys("en", "ko"));
    }

    @Test
    void the_fictional_texts_are_there_and_hold_their_figures() {
        try (Project project = Project.importDocument(Path.of(FICTION), folder.resolve("p.claimline"))) {
            Story story = project.story();
            assertThat(story.sources()).allSatisfy(source -> {
                String text = project.text(source.id()).orElseThrow().content();
                assertThat(TextDigest.of(text)).isEqualTo(source.text());
                assertStandIn(text, story, source);
            });
        }
    }

    @Test
    void the_articles_hold_their_figures() {
        Map<TextDigest, String> articles = articles();
        Story story = read(COVERAGE);
        assertThat(story.sources()).hasSize(5).allSatisfy(source -> {
            assertThat(articles).as("text of %s", source.id()).containsKey(source.text());
            assertStandIn(articles.get(source.text()), story, source);
        });
    }

    @Test
    void no_sentence_of_an_article_is_in_the_repository() {
        Set<String> pieces = new HashSet<>();
        articles().values().forEach(text -> pieces(text).forEach(pieces::add));
        Set<String> titles = new HashSet<>();
        read(COVERAGE).sources().forEach(source -> pieces(source.title()).forEach(titles::add));
        Set<String> found = new TreeSet<>();
        for (Path file : filesOfTheRepository()) {
            text(file)
                    .ifPresent(text -> pieces(text)
                            .filter(pieces::contains)
                            .filter(piece -> !(file.equals(Path.of(COVERAGE)) && titles.contains(piece)))
                            .forEach(piece -> found.add(file + ": " + piece)));
        }
        assertThat(found).isEmpty();
    }

    private static void assertStandIn(String text, Story story, Source source) {
        SourceText held = new SourceText(source.id(), text);
        assertThat(printed(story).stream().filter(each -> each.source.equals(source.id())))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(held.around(each.locator, 0).exact())
                        .as(each.who)
                        .isEqualTo(each.asPrinted));
    }

    /** Claims and the conversions beside them. */
    private static List<Printed> printed(Story story) {
        List<Printed> printed = new ArrayList<>();
        for (Claim claim : story.claims()) {
            printed.add(new Printed(claim.id(), claim.source(), claim.asPrinted(), claim.locator()));
            for (Conversion each : claim.conversions()) {
                printed.add(new Printed(claim.id(), claim.source(), each.asPrinted(), each.locator()));
            }
        }
        return printed;
    }

    private Story read(String document) {
        try (Project project = Project.importDocument(Path.of(document), folder.resolve("read.claimline"))) {
            return project.story();
        }
    }

    private static Map<TextDigest, String> articles() {
        assumeTrue(Files.isDirectory(ARTICLES), "the articles are not beside the project, in " + ARTICLES);
        Map<TextDigest, String> articles = new HashMap<>();
        for (Path file : filesBelow(ARTICLES)) {
            text(file).ifPresent(text -> articles.put(TextDigest.of(text), text));
        }
        return articles;
    }

    /** Every run of so many characters that has enough Hangul in it; white space counts as one blank. */
    private static Stream<String> pieces(String text) {
        String plain = text.replaceAll("\\s+", " ");
        List<String> pieces = new ArrayList<>();
        int letters = 0;
        for (int end = 0; end < plain.length(); end++) {
            letters += isHangul(plain.charAt(end)) ? 1 : 0;
            int start = end + 1 - PIECE;
            letters -= start > 0 && isHangul(plain.charAt(start - 1)) ? 1 : 0;
            if (start >= 0 && letters > LETTERS) {
                pieces.add(plain.substring(start, end + 1));
            }
        }
        return pieces.stream();
    }

    private static boolean isHangul(char character) {
        return character >= '가' && character <= '힣';
    }

    private static List<Path> filesOfTheRepository() {
        return Stream.of("data", "resources", "src")
                .flatMap(name -> filesBelow(Path.of(name)).stream())
                .toList();
    }

    private static List<Path> filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for a file that is no text, such as a font. */
    private static Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
