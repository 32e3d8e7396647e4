package claimline.project;

import claimline.model.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A story that comes with the program. Which there are, and which is opened at the first start, stands in
 * {@code stories.properties}.
 */
public record BundledStory(String name, LocalizedText title) {

    private static final String LIST = "/stories.properties";

    /** In the order of the list; the first is the one for the first start. Never empty. */
    public static List<BundledStory> all() {
        Properties list = new Properties();
        try (InputStream in = BundledStory.class.getResourceAsStream(LIST)) {
            list.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.stream(list.getProperty("stories").split("\\s+"))
                .map(name -> of(name, list))
                .toList();
    }

    private static BundledStory of(String name, Properties list) {
        Map<String, String> title = new LinkedHashMap<>();
        List.of("en", "ko").forEach(language -> title.put(language, list.getProperty(name + "." + language)));
        return new BundledStory(name, new LocalizedText(title));
    }

    /** The document in {@code claimline/1}. */
    InputStream document() {
        return BundledStory.class.getResourceAsStream("/data/" + fileName());
    }

    /** The project file that keeps it once it was opened. */
    public Path path(Folders folders) {
        return folders.data().resolve(name + Project.ENDING);
    }

    String fileName() {
        return name + ".json";
    }
}
