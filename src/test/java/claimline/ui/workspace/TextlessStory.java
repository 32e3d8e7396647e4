package claimline.ui.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A story of one claim, whose source names no text, so that any may be attached. */
public final class TextlessStory {

    /** Has what the claim says it has, at its place. */
    public static final String TEXT = "In Zell the river rose by some 40 cm on Monday.";

    private static final String DOCUMENT = """
        {
          "format": "claimline/1",
          "title": "A flood (invented)",
          "sources": [{"id": "paper", "publisher": "The Paper", "title": "Wet feet", "published": "2031-03-04"}],
          "events": [{"id": "flood", "title": "The river rises", "when": "2031-03-03", "category": "weather"}],
          "questions": [{"id": "rise", "event": "flood", "subject": "river", "property": "rise", "kind": "length",
                         "title": "How far did it rise?"}],
          "claims": [{"id": "rise-paper", "question": "rise", "source": "paper", "asPrinted": "some 40 cm",
                      "value": {"amount": "40", "unit": "cm", "hedge": "about"}, "stance": "asserted",
                      "locator": {"start": 26, "end": 36}}]
        }
        """;

    private TextlessStory() {}

    /** @return the file with the story in {@code claimline/1} */
    public static Path write(Path folder) throws IOException {
        return Files.writeString(folder.resolve("flood.json"), DOCUMENT);
    }

    /** @return a file with these words */
    public static Path writeText(Path folder, String words) throws IOException {
        return Files.writeString(folder.resolve("paper.txt"), words);
    }
}
