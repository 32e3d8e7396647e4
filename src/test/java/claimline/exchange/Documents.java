package claimline.exchange;

import claimline.model.Problem;
import claimline.model.StoryElement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Invented documents, and short ways to read and write them. */
final class Documents {

    /** One of everything, right as it stands, in few lines. */
    static final String SMALL = """
        {"format": "claimline/1",
         "title": "Harbour",
         "sources": [
          {"id": "gazette", "title": "Gazette", "published": "2031-05-02", "text": {
           "sha256": "36bbe50ed96841d10443bcb670d6554f0a34b761be67ec9c4a8ad2c0c44ca42c", "codePoints": 5,
           "content": "abcde"}},
          {"id": "courier", "title": "Courier", "published": "2031-05", "links": [{"wasDerivedFrom": "gazette"}]}],
         "events": [
          {"id": "opening", "title": "Opening", "when": "2031-05-01", "leadsTo": ["closing"]},
          {"id": "closing", "title": {"en": "Closing"}, "when": "2031-06~", "tags": ["traffic"]}],
         "questions": [
          {"id": "cost", "event": "opening", "subject": "bridge", "property": "cost", "kind": "money"}],
         "claims": [
          {"id": "g-cost", "question": "cost", "source": "gazette", "stance": "asserted", "asPrinted": "5.60",
           "value": {"amount": "5.60", "unit": "USD", "hedge": "about"},
           "qualifiers": {"basis": "total"},
           "conversions": [{"amount": "5", "unit": "KRW", "hedge": "exact", "asPrinted": "5"}],
           "locator": {"start": 1, "end": 4}}],
         "verdicts": [
          {"question": "cost", "status": "preferred", "preferred": "g-cost"}],
         "rates": [
          {"day": "2031-05-03", "base": "USD", "quote": "KRW", "value": "1376.50"}]}
        """;

    record Outcome(List<StoryElement> elements, List<Problem> problems) {}

    private Documents() {}

    /** A canonical document with all that the format has, as Python prints it. */
    static String harbour() {
        return resource("harbour.json");
    }

    static String resource(String name) {
        try (InputStream in = Documents.class.getResourceAsStream("/exchange/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    static Outcome read(byte[] document) {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        ClaimlineReader.read(
                new ByteArrayInputStream(document), "story.json", outcome.elements()::add, outcome.problems()::add);
        return outcome;
    }

    static String write(List<? extends StoryElement> story) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ClaimlineWriter.write(out, story::forEach);
        return out.toString(StandardCharsets.UTF_8);
    }
}
