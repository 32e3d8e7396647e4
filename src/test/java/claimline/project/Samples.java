package claimline.project;

import claimline.model.TextDigest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An invented story on a ferry, as a document and as files. */
public final class Samples {

    /** The text of the source {@code gull}; that of {@code heron} nobody has measured. */
    public static final String TEXT = "⛴ 배값은 560만 달러, 선원은 12명이다.\n";

    /**
     * Two sources, three events of which two lead to the third, three questions; on {@code cost} there is a conflict.
     */
    public static final String DOCUMENT =
            """
            {"format": "claimline/1",
             "title": {"en": "The ferry", "ko": "연락선"},
             "sources": [
              {"id": "gull", "publisher": "The Gull", "title": "A ferry sails", "published": "2031-05-02",
               "text": {"sha256": "%s", "codePoints": %d}},
              {"id": "heron", "publisher": "왜가리신문", "title": "배가 뜨다", "published": "2031-05-03~"}],
             "events": [
              {"id": "launch", "title": {"en": "The ferry is launched", "ko": "진수"}, "when": "2031-05-01",
               "category": "transport", "leadsTo": ["strike"]},
              {"id": "fares", "title": {"en": "Fares rise", "ko": "뱃삯 인상"}, "when": "2031-04", "leadsTo": ["strike"]},
              {"id": "strike", "title": {"en": "The crew strikes", "ko": "선원 파업"}, "when": "2031-06~"}],
             "questions": [
              {"id": "cost", "event": "launch", "subject": "ferry", "property": "cost", "kind": "money",
               "title": {"en": "What the ferry cost", "ko": "배값"}},
              {"id": "crew", "event": "strike", "subject": "crew", "property": "size", "kind": "count"},
              {"id": "mood", "subject": "harbour", "property": "mood", "kind": "term"}],
             "claims": [
              {"id": "g-cost", "question": "cost", "source": "gull",
               "value": {"amount": "5600000", "unit": "USD", "hedge": "exact"}, "asPrinted": "560만 달러",
               "stance": "asserted", "locator": {"start": 6, "end": 13}},
              {"id": "h-cost", "question": "cost", "source": "heron",
               "value": {"amount": "9300000", "unit": "USD", "hedge": "exact"}, "asPrinted": "930만 달러",
               "holder": "항만청", "stance": "attributed"},
              {"id": "g-crew", "question": "crew", "source": "gull",
               "value": {"amount": "12", "unit": "{person}", "hedge": "exact"}, "asPrinted": "12명",
               "stance": "asserted", "locator": {"start": 19, "end": 22}},
              {"id": "g-mood", "question": "mood", "source": "gull",
               "value": {"term": "calm"}, "asPrinted": "calm", "stance": "hedged"}],
             "verdicts": [
              {"question": "cost", "status": "preferred", "preferred": "g-cost"}]}
            """.formatted(TextDigest.of(TEXT).sha256(), TextDigest.of(TEXT).codePoints());

    private Samples() {}

    /** Writes the document into the folder. */
    public static Path document(Path folder) {
        return write(folder.resolve("ferry.json"), DOCUMENT);
    }

    /** Makes a project of the document in the folder, and closes it. */
    public static Path project(Path folder) {
        Path path = folder.resolve("ferry.claimline");
        Project.importDocument(document(folder), path).close();
        return path;
    }

    public static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names in a folder, hidden ones too, sorted. */
    public static List<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
