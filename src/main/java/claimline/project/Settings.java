package claimline.project;

import claimline.model.InvalidInputException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a person chose for all projects. Immutable; each change gives new settings.
 *
 * @param language the language of the window, a BCP 47 tag
 * @param recent projects opened last, the latest first, at most {@value #RECENT}
 */
public record Settings(String language, boolean dark, List<Path> recent) {

    private static final int RECENT = 10;
    private static final String FILE = "settings.properties";

    public Settings {
        recent = recent.stream().limit(RECENT).toList();
    }

    /** What holds before anybody chose: the language of the system where the product speaks it, else English. */
    public static Settings initial(Locale system) {
        return new Settings(system.getLanguage().equals("ko") ? "ko" : "en", false, List.of());
    }

    /** The settings kept in the folder; the initial ones where there are none or they cannot be read. */
    public static Settings load(Folders folders, Locale system) {
        Settings initial = initial(system);
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(folders.settings().resolve(FILE))) {
            kept.load(in);
            List<Path> recent = IntStream.range(0, RECENT)
                    .mapToObj(i -> kept.getProperty("recent." + i))
                    .filter(path -> path != null)
                    .map(Path::of)
                    .toList();
            String language = kept.getProperty("language", initial.language);
            return new Settings(
                    language.equals("ko") ? "ko" : "en", Boolean.parseBoolean(kept.getProperty("dark")), recent);
        } catch (IOException | IllegalArgumentException _) {
            return initial; // preferences are not worth refusing to start
        }
    }

    /** @throws InvalidInputException if they cannot be written */
    public void save(Folders folders) {
        Properties kept = new Properties();
        kept.setProperty("language", language);
        kept.setProperty("dark", String.valueOf(dark));
        IntStream.range(0, recent.size())
                .forEach(i -> kept.setProperty("recent." + i, recent.get(i).toString()));
        Path file = folders.settings().resolve(FILE);
        try {
            Files.createDirectories(folders.settings());
            Path draft = Files.createTempFile(folders.settings(), "settings", ".tmp");
            try (Writer out = Files.newBufferedWriter(draft)) {
                kept.store(out, null);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new InvalidInputException(claimline.model.Message.of("file.settings", file.toString()), e);
        }
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public Settings withLanguage(String tag) {
        return new Settings(tag, dark, recent);
    }

    public Settings withDark(boolean chosen) {
        return new Settings(language, chosen, recent);
    }

    /** The file moves to the head of the recent ones. */
    public Settings withRecent(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Stream<Path> others = recent.stream().filter(each -> !each.equals(absolute));
        return new Settings(
                language, dark, Stream.concat(Stream.of(absolute), others).toList());
    }

    public Settings withoutRecent(Path file) {
        return new Settings(
                language,
                dark,
                recent.stream().filter(each -> !each.equals(file)).toList());
    }
}
