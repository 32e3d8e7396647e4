package claimline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.exchange.Documents.Outcome;
import claimline.model.Category;
import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.FuzzyDate;
import claimline.model.Heading;
import claimline.model.LocalizedText;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.model.Stance;
import claimline.model.StoryElement;
import claimline.model.TextDigest;
import claimline.model.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {

    private static final Source WIRE =
            new Source("wire", null, "Wire", null, FuzzyDate.parse("2031"), null, null, null, List.of());

    @Test
    void aCanonicalDocumentComesBackByteByByte() {
        Outcome outcome = Documents.read(Documents.harbour());
        assertThat(outcome.problems()).isEmpty();
        assertThat(Documents.write(outcome.elements())).isEqualTo(Documents.harbour());
    }

    @Test
    void elementsComeInTheOrderOfTheFileAndATextFollowsItsSource() {
        assertThat(Documents.read(Documents.harbour()).elements())
                .extracting(each -> each.getClass().getSimpleName())
                .containsExactly(
                        "Heading",
                        "Source",
                        "SourceText",
                        "Source",
                        "Source",
                        "Event",
                        "Event",
                        "Event",
                        "Question",
                        "Question",
                        "Question",
                        "Claim",
                        "Claim",
                        "Claim",
                        "Claim",
                        "Verdict",
                        "Verdict");
    }

    @Test
    void sectionsMayComeInAnyOrder() {
        JsonMapper json = new JsonMapper();
        Map<?, ?> document = json.readValue(Documents.harbour(), LinkedHashMap.class);
        List<Object> names = new ArrayList<>(document.keySet());
        Collections.reverse(names);
        Map<Object, Object> reversed = new LinkedHashMap<>();
        names.forEach(name -> reversed.put(name, document.get(name)));

        Outcome outcome = Documents.read(json.writeValueAsString(reversed));

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.elements().getFirst()).isInstanceOf(Verdict.class);
        assertThat(outcome.elements())
                .containsExactlyInAnyOrderElementsOf(
                        Documents.read(Documents.harbour()).elements());
    }

    @Test
    void aPlaceBeyondATextIsFoundAlsoWhereTheSourceComesLater() {
        Outcome outcome = Documents.read("""
            {"claims": [{"id": "c", "question": "q", "source": "s", "value": {"term": "x"}, "asPrinted": "x",
                         "stance": "asserted", "locator": {"start": 3, "end": 10}}],
             "questions": [{"id": "q", "subject": "s", "property": "p", "kind": "term"}],
             "sources": [{"id": "s", "title": "t", "published": "2031", "text": {"codePoints": 9, "sha256": "%s"}}],
             "format": "claimline/1"}
            """.formatted("0".repeat(64)));
        assertThat(outcome.problems())
                .singleElement()
                .satisfies(each -> assertThat(each.where().pointer()).isEqualTo("/claims/0/locator/end"));
    }

    @Test
    void absentNullAndEmptyAreTheSame() {
        String verbose = Documents.SMALL
                .replace(
                        "\"title\": \"Courier\"",
                        "\"title\": \"Courier\", \"author\": null, \"url\": \"\", \"text\": {}")
                .replace(
                        "\"when\": \"2031-05-01\"",
                        "\"when\": \"2031-05-01\", \"tags\": [], \"summary\": {\"ko\": null}")
                .replace("\"kind\": \"money\"", "\"kind\": \"money\", \"title\": {\"en\": \"\"}")
                .replace("\"stance\"", "\"holder\": null, \"stance\"")
                .replace("\"hedge\": \"about\"", "\"hedge\": \"about\", \"lower\": null, \"upper\": \"\"")
                .replace("\"basis\": \"total\"", "\"basis\": \"total\", \"scope\": null");
        assertThat(Documents.read(verbose)).isEqualTo(Documents.read(Documents.SMALL));
        assertThat(Documents.read("{\"format\": \"claimline/1\", \"sources\": null, \"events\": {}, \"claims\": \"\"}"))
                .isEqualTo(new Outcome(List.of(new Heading(LocalizedText.EMPTY)), List.of()));
    }

    @Test
    void verdictsRatesAndDismissalsHaveTheirFieldsInThisOrder() {
        String document = """
            {
              "format": "claimline/1",
              "sources": [
                {
                  "id": "gull",
                  "title": "Gulls",
                  "published": "2031"
                }
              ],
              "questions": [
                {
                  "id": "q",
                  "subject": "s",
                  "property": "p",
                  "kind": "term"
                }
              ],
              "verdicts": [
                {
                  "question": "q",
                  "status": "explained",
                  "kind": "time-zone",
                  "note": "One night.",
                  "by": "A. Analyst",
                  "at": "2031-05-02T09:30:00.123Z"
                }
              ],
              "rates": [
                {
                  "day": "2031-05-02",
                  "base": "USD",
                  "quote": "KRW",
                  "value": "1376.50"
                },
                {
                  "day": "2031-05-01",
                  "base": "KRW",
                  "quote": "USD",
                  "value": "0.00072650",
                  "source": "Bank of Gulls"
                }
              ],
              "dismissals": [
                {
                  "source": "gull",
                  "start": 3,
                  "end": 12
                }
              ]
            }
            """;
        Outcome outcome = Documents.read(document);
        assertThat(outcome.problems()).isEmpty();
        List<StoryElement> story = outcome.elements().stream()
                .filter(each -> !(each instanceof Heading))
                .toList();
        assertThat(Documents.write(story)).isEqualTo(document);
    }

    @Test
    void theEmptyStoryIsADocument() {
        assertThat(Documents.write(List.of())).isEqualTo("{\n  \"format\": \"claimline/1\"\n}\n");
    }

    @Test
    void englishAndKoreanComeFirst() {
        Map<String, String> title = new LinkedHashMap<>();
        List.of("fr", "ko", "de", "en").forEach(each -> title.put(each, each));
        assertThat(Documents.write(List.of(new Heading(new LocalizedText(title))))
                        .replaceAll("\\s", ""))
                .contains("{\"en\":\"en\",\"ko\":\"ko\",\"de\":\"de\",\"fr\":\"fr\"}");
    }

    @Test
    void aTextWithoutADigestGetsOne() {
        String document = Documents.write(List.of(WIRE, new SourceText("wire", "🌉 다리")));
        assertThat(Documents.read(document).problems()).isEmpty();
        assertThat(document).contains(TextDigest.of("🌉 다리").sha256(), "\"codePoints\": 4");
    }

    @Test
    void halfACharacterIsWrittenAsItsEscapeAndRefusedWhenRead() {
        for (String half : List.of("a\ud83c", "\udf09z", "\ud83c\ud83c\udf09")) {
            Claim claim = new Claim(
                    "c",
                    "q",
                    "wire",
                    new Category(half),
                    "x",
                    List.of(),
                    half,
                    Stance.ASSERTED,
                    Map.of(half, "y"),
                    null);
            String document = Documents.write(List.of(claim));
            assertThat(document).doesNotContain("?").containsPattern("\\\\u(d83c|df09)");
            assertThat(new JsonMapper()
                            .readTree(document)
                            .at("/claims/0/holder")
                            .asString())
                    .isEqualTo(half);
            assertThat(Documents.read(document).problems())
                    .filteredOn(each -> each.what().in(Locale.ENGLISH).contains("half a character"))
                    .extracting(each -> each.where().line())
                    .containsExactlyInAnyOrder(9, 12, 15);
        }
    }

    @Test
    void longTextsSurviveEveryBufferEdge() {
        for (int length : new int[] {1_999, 3_999, 4_000, 8_191, 8_192, 16_385}) {
            String content = "a".repeat(length) + "🌉다".repeat(5_000);
            List<StoryElement> story =
                    List.of(new Heading(LocalizedText.EMPTY), withText(content), new SourceText("wire", content));
            assertThat(Documents.read(Documents.write(story)).elements()).containsExactlyInAnyOrderElementsOf(story);
        }
    }

    private static Source withText(String content) {
        return new Source("wire", null, "Wire", null, WIRE.published(), null, null, TextDigest.of(content), List.of());
    }

    @Test
    void theWriterRefusesAnotherOrder() {
        Event event = new Event(
                "e",
                LocalizedText.plain("e"),
                FuzzyDate.parse("2031"),
                null,
                LocalizedText.EMPTY,
                List.of(),
                List.of());
        Heading heading = new Heading(LocalizedText.plain("h"));
        SourceText text = new SourceText("wire", "text");
        List<List<StoryElement>> wrong = List.of(
                List.of(event, WIRE),
                List.of(WIRE, heading),
                List.of(heading, heading),
                List.of(text),
                List.of(WIRE, event, text),
                List.of(WIRE, text, text),
                List.of(WIRE, new SourceText("other", "text")));
        assertThat(wrong)
                .allSatisfy(each -> assertThatIllegalArgumentException().isThrownBy(() -> Documents.write(each)));
    }

    @Test
    void theWriterHandsOnWhatTheStreamOrTheStoryThrows() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> ClaimlineWriter.write(full, story -> story.accept(WIRE)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
        assertThatThrownBy(() -> ClaimlineWriter.write(new ByteArrayOutputStream(), story -> {
                    throw new IllegalStateException("store closed");
                }))
                .isInstanceOf(IllegalStateException.class);
    }
}
