package claimline.ui.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An invented story as large as wanted: how high many towers are, by many papers, of which every third is silent. */
final class Towers {

    private Towers() {}

    static Path write(Path folder, int questions, int sources) throws IOException {
        String papers = list(
                sources,
                s ->
                        "{\"id\": \"s%d\", \"publisher\": \"Paper %d\", \"title\": \"Towers\", \"published\": \"2031-03-04\"}"
                                .formatted(s, s));
        String asked = list(
                questions,
                q -> ("{\"id\": \"q%d\", \"subject\": \"tower %d\", \"property\": \"height\", \"kind\": \"length\", "
                                + "\"title\": \"How high is tower %d?\"}")
                        .formatted(q, q, q));
        String claims = list(questions * sources, i -> i % sources % 3 == 2 ? "" : claim(i / sources, i % sources));
        return Files.writeString(folder.resolve("large.json"), """
            {"format": "claimline/1", "title": "Towers (invented)", "sources": [%s], "events": [],
             "questions": [%s], "claims": [%s]}
            """.formatted(papers, asked, claims));
    }

    private static String claim(int question, int source) {
        return ("{\"id\": \"q%d-s%d\", \"question\": \"q%d\", \"source\": \"s%d\", \"asPrinted\": \"100 m\","
            + " \"value\": {\"amount\": \"100\", \"unit\": \"m\", \"hedge\": \"exact\"}, \"stance\": \"asserted\"}")
                .formatted(question, source, question, source);
    }

    private static String list(int count, IntFunction<String> element) {
        return IntStream.range(0, count)
                .mapToObj(element)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(",\n"));
    }
}
