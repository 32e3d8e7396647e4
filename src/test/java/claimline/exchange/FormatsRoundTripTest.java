package claimline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.exchange.flow.Input;
import claimline.exchange.flow.Outgoing;
import claimline.exchange.flow.Read;
import claimline.exchange.flow.Trait;
import claimline.exchange.table.Mapping;
import claimline.exchange.table.TableHead;
import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.FuzzyDate;
import claimline.model.Heading;
import claimline.model.LocalizedText;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written in a format and read again is what it was, but for what the format is said to lose. */
class FormatsRoundTripTest {

    private static final List<String> DATES = List.of(
            "2031-05-01",
            "2031-05",
            "2031",
            "2031-05-01T09:30",
            "2031-05-01T09:30:15Z",
            "2031-05-01T09:30:15+09:00",
            "2031-06~",
            "2031-06-03?",
            "2031-06%",
            "203X",
            "2031-05-XX",
            "2031-21",
            "2031-33",
            "2031-05-01/2031-05-09",
            "2031-05/2031-06~",
            "2031-05-01/..",
            "../2031-05-01",
            "2031-05-01/",
            "[2031-05-01,2031-05-09]",
            "{2031-05-01,2031-05-09}",
            "0044",
            "1905-12-31");

    /** What no calendar and no moment can hold. */
    private static final List<String> FAR_DATES = List.of("-0043", "-0043-03-15", "0000");

    @TempDir
    private Path folder;

    private record Story(List<StoryElement> elements) implements Outgoing {

        <T> Stream<T> all(Class<T> type) {
            return elements.stream().filter(type::isInstance).map(type::cast);
        }

        @Override
        public Heading heading() {
            return all(Heading.class).findFirst().orElse(Heading.NONE);
        }

        @Override
        public Iterable<Event> events() {
            return all(Event.class).toList();
        }

        @Override
        public Collection<Source> sources() {
            return all(Source.class).toList();
        }

        @Override
        public Collection<Question> questions() {
            return all(Question.class).toList();
        }

        @Override
        public Optional<Source> source(String id) {
            return all(Source.class).filter(source -> source.id().equals(id)).findFirst();
        }

        @Override
        public List<Question> questionsOf(String event) {
            return all(Question.class)
                    .filter(question -> event.equals(question.event()))
                    .toList();
        }

        @Override
        public List<Claim> claimsOf(String question) {
            return all(Claim.class)
                    .filter(claim -> claim.question().equals(question))
                    .toList();
        }

        @Override
        public Optional<Verdict> verdict(String question) {
            return all(Verdict.class)
                    .filter(verdict -> verdict.question().equals(question))
                    .findFirst();
        }

        @Override
        public void forEach(Consumer<StoryElement> visitor) {
            elements.forEach(visitor);
        }
    }

    private static Story sample(String path) throws IOException {
        List<StoryElement> elements = new ArrayList<>();
        ClaimlineReader.read(
                new ByteArrayInputStream(Files.readAllBytes(Path.of(path))), path, elements::add, problem -> {
                    throw new IllegalStateException(problem.toString());
                });
        return new Story(elements);
    }

    private static Event event(String when) {
        return new Event(
                "e-" + Integer.toHexString(when.hashCode()),
                LocalizedText.plain("A <b>ferry</b> & =1+1, \"" + when + "\""),
                FuzzyDate.parse(when),
                "transport; trade",
                LocalizedText.plain("First line\nand a second, <script>alert('x')</script> 바다"),
                List.of("harbour", "바다"),
                List.of());
    }

    private Read again(Format format, Story story) throws IOException {
        Path file = folder.resolve("story" + format.endings().getFirst());
        try (OutputStream out = Files.newOutputStream(file)) {
            format.writer().write(story, out, Locale.ENGLISH);
        }
        Input in = Input.of(file);
        assertThat(Format.of(in)).as("told by its content").contains(format);
        Mapping mapping = format.isMapped() ? TableHead.of(in).proposed() : null;
        Read read = Read.of(format.reader(mapping), file);
        assertThat(read.complaints()).isEmpty();
        return read;
    }

    private static Stream<Format> written() {
        return Stream.of(Format.values()).filter(Format::isWritable);
    }

    @ParameterizedTest
    @MethodSource("written")
    void events_come_back_with_their_dates_however_rough(Format format) throws IOException {
        List<Event> events = DATES.stream().map(FormatsRoundTripTest::event).toList();
        assertThat(again(format, new Story(List.copyOf(events))).events()).isEqualTo(events);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"CLAIMLINE", "TIMELINEJS", "TABLE", "SCHEMA_ORG", "VIS"})
    void dates_before_our_era_come_back(Format format) throws IOException {
        List<Event> events = FAR_DATES.stream().map(FormatsRoundTripTest::event).toList();
        assertThat(again(format, new Story(List.copyOf(events))).events()).isEqualTo(events);
    }

    @ParameterizedTest
    @MethodSource("written")
    void whole_stories_come_back_but_for_what_is_said_to_be_lost(Format format) throws IOException {
        for (String path : List.of("data/deepseek.json", "data/harbour-bridge.json")) {
            Story story = sample(path);
            Set<Trait> held = format.held();
            Read read = again(format, story);
            if (held.contains(Trait.LANGUAGES)) {
                assertThat(read.events()).isEqualTo(story.all(Event.class).toList());
            } else {
                assertThat(read.events())
                        .extracting(Event::id, Event::when, Event::category, Event::tags)
                        .isEqualTo(story.all(Event.class)
                                .map(event -> Tuple.tuple(event.id(), event.when(), event.category(), event.tags()))
                                .toList());
            }
            if (held.contains(Trait.CLAIMS)) {
                assertThat(read.claims())
                        .extracting(
                                Claim::id, Claim::question, Claim::source, Claim::value, Claim::holder, Claim::stance)
                        .containsExactlyInAnyOrderElementsOf(story.all(Claim.class)
                                .map(claim -> Tuple.tuple(
                                        claim.id(),
                                        claim.question(),
                                        claim.source(),
                                        claim.value(),
                                        claim.holder(),
                                        claim.stance()))
                                .toList());
            }
            if (held.contains(Trait.VERDICTS)) {
                assertThat(read.all(Verdict.class))
                        .containsExactlyInAnyOrderElementsOf(
                                story.all(Verdict.class).toList());
            }
            Set<String> known = new HashSet<>();
            read.sources().forEach(source -> known.add(source.id()));
            assertThat(read.claims()).allSatisfy(claim -> assertThat(known).contains(claim.source()));
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void losses_are_counted_for_what_is_not_held(Format format) throws IOException {
        List<Trait.Loss> losses = Trait.losses(sample("data/harbour-bridge.json"), format.held());
        assertThat(losses).allSatisfy(loss -> {
            assertThat(format.held()).doesNotContain(loss.trait());
            assertThat(loss.count()).isPositive();
            assertThat(loss.message().in(Locale.KOREAN)).isNotBlank();
        });
        assertThat(losses.isEmpty()).isEqualTo(format == Format.CLAIMLINE);
    }

    @Test
    void a_table_runs_nothing_in_a_spreadsheet() throws IOException {
        Path file = folder.resolve("t.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            Event event = new Event(
                    "-e",
                    LocalizedText.plain("=cmd|' /C calc'!A0"),
                    FuzzyDate.parse("-0043"),
                    "@x",
                    LocalizedText.EMPTY,
                    List.of(),
                    List.of());
            Format.TABLE.writer().write(new Story(List.of(event)), out, Locale.ENGLISH);
        }
        String row = Files.readString(file, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertThat(row).startsWith("'-e,'=cmd|' /C calc'!A0,").contains(",'-0043,", ",'@x,");
    }
}
