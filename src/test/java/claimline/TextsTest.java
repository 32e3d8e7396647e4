package claimline;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages, all FXML and all code agree on the keys of texts. */
class TextsTest {

    private static final Path TEXTS = Path.of("resources/i18n");
    private static final Pattern KEY_IN_FXML = Pattern.compile("\"%([A-Za-z0-9.-]+)\"");
    private static final Pattern KEY_IN_CODE =
            Pattern.compile("\"(?:\\$\\{bundle:)?([a-z][A-Za-z]*(?:\\.[A-Za-z0-9-]+)+)}?\"");

    /** Keys whose last part is computed: {@code "date.month." + month}. */
    private static final Pattern PREFIX_IN_CODE =
            Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9-]+)*\\.)(?:%[^\"]*)?\"");

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(keys("messages.properties")).isEqualTo(keys("messages_ko.properties"));
    }

    @Test
    void a_key_stands_once_in_a_bundle() throws IOException {
        for (String bundle : List.of("messages.properties", "messages_ko.properties")) {
            List<String> keys = Files.readAllLines(TEXTS.resolve(bundle)).stream()
                    .filter(line -> line.matches("[a-zA-Z].*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void both_languages_use_the_same_arguments() throws IOException {
        Properties english = bundle("messages.properties");
        Properties korean = bundle("messages_ko.properties");
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(korean.getProperty(key), Locale.KOREAN))
                    .as(key)
                    .isEqualTo(arguments(english.getProperty(key), Locale.ENGLISH));
        }
    }

    @Test
    void every_key_that_is_asked_for_exists() throws IOException {
        Set<String> known = keys("messages.properties");
        Set<String> families =
                known.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(toCollection(TreeSet::new));
        Set<String> asked = new TreeSet<>(found("resources/fxml", KEY_IN_FXML));
        found("src/main/java", KEY_IN_CODE).stream()
                .filter(key -> families.contains(key.substring(0, key.indexOf('.'))))
                .forEach(asked::add);
        asked.removeAll(known);
        assertThat(asked).isEmpty();
    }

    @Test
    void every_key_that_exists_is_asked_for() throws IOException {
        Set<String> asked = new TreeSet<>(found("resources/fxml", KEY_IN_FXML));
        asked.addAll(found("src/main/java", KEY_IN_CODE));
        Set<String> prefixes = found("src/main/java", PREFIX_IN_CODE);
        Set<String> unused = keys("messages.properties").stream()
                .filter(key -> !asked.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .collect(toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    /** The toolkit shows FXML texts as they are; a doubled apostrophe would stay doubled. */
    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_ko.properties"})
    void texts_of_fxml_are_plain(String bundle) throws IOException {
        Properties texts = bundle(bundle);
        for (String key : found("resources/fxml", KEY_IN_FXML)) {
            assertThat(texts.getProperty(key)).as(key).doesNotContain("''", "{");
        }
    }

    private static List<Integer> arguments(String text, Locale locale) {
        String plain = new MessageFormat(text, locale).toPattern();
        return Pattern.compile("\\{(\\d+)")
                .matcher(plain)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Set<String> keys(String bundle) throws IOException {
        return new TreeSet<>(bundle(bundle).stringPropertyNames());
    }

    private static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(TEXTS.resolve(name))) {
            texts.load(in);
        }
        return texts;
    }

    private static Set<String> found(String folder, Pattern key) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder)).filter(Files::isRegularFile)) {
            return files.flatMap(file -> matches(file, key)).collect(toCollection(TreeSet::new));
        }
    }

    private static Stream<String> matches(Path file, Pattern key) {
        try {
            return key.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
