package claimline.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    Path home;

    private Folders folders;

    @BeforeEach
    void folders() {
        folders = new Folders(home.resolve("data"), home.resolve("deep/settings"));
    }

    @ParameterizedTest
    @CsvSource({"ko, ko", "ko-KR, ko", "en, en", "fr, en", "ja-JP, en"})
    void the_first_language_is_that_of_the_system_if_it_is_spoken(String system, String language) {
        assertThat(Settings.initial(Locale.forLanguageTag(system))).isEqualTo(new Settings(language, false, List.of()));
    }

    @Test
    void what_is_kept_comes_back() {
        Settings settings =
                new Settings("ko", true, List.of(home.resolve("한글 이름.claimline"), home.resolve("a=b#c\\d.claimline")));
        settings.save(folders);
        assertThat(Settings.load(folders, Locale.ENGLISH)).isEqualTo(settings);
        assertThat(Samples.namesIn(folders.settings())).containsExactly("settings.properties");
    }

    @Test
    void the_last_to_be_kept_holds() {
        Settings first =
                Settings.initial(Locale.KOREAN).withRecent(home.resolve("a")).withRecent(home.resolve("b"));
        first.save(folders);
        Settings second = first.withLanguage("en").withDark(true).withoutRecent(home.resolve("b"));
        second.save(folders);
        assertThat(Settings.load(folders, Locale.KOREAN))
                .isEqualTo(new Settings("en", true, List.of(home.resolve("a"))));
    }

    @Test
    void the_latest_project_stands_first_and_each_once() {
        Settings settings = Settings.initial(Locale.ENGLISH);
        for (String name : List.of("a", "b", "c", "a", "x/../b")) {
            settings = settings.withRecent(home.resolve(name));
        }
        assertThat(settings.recent()).containsExactly(home.resolve("b"), home.resolve("a"), home.resolve("c"));
    }

    @Test
    void ten_projects_are_remembered() {
        Settings settings = Settings.initial(Locale.ENGLISH);
        for (int i = 0; i < 13; i++) {
            settings = settings.withRecent(home.resolve("p" + i));
        }
        settings.save(folders);
        assertThat(Settings.load(folders, Locale.ENGLISH).recent())
                .isEqualTo(IntStream.range(0, 10)
                        .mapToObj(i -> home.resolve("p" + (12 - i)))
                        .toList());
    }

    @Test
    void a_relative_project_is_remembered_by_its_full_path() {
        assertThat(Settings.initial(Locale.ENGLISH)
                        .withRecent(Path.of("a.claimline"))
                        .recent())
                .containsExactly(Path.of("a.claimline").toAbsolutePath());
    }

    @Test
    void without_a_file_the_initial_ones_hold() {
        assertThat(Settings.load(folders, Locale.KOREAN)).isEqualTo(Settings.initial(Locale.KOREAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"language=\\u12", "recent.0=a\\u0000b"})
    void of_a_file_that_cannot_be_understood_nothing_is_taken(String line) throws IOException {
        Files.createDirectories(folders.settings());
        Files.writeString(folders.settings().resolve("settings.properties"), "dark=true\n" + line + "\n");
        assertThat(Settings.load(folders, Locale.KOREAN)).isEqualTo(Settings.initial(Locale.KOREAN));
    }

    @Test
    void a_file_that_cannot_be_read_is_passed_over() throws IOException {
        Files.createDirectories(folders.settings().resolve("settings.properties"));
        assertThat(Settings.load(folders, Locale.ENGLISH)).isEqualTo(Settings.initial(Locale.ENGLISH));
        Path other = home.resolve("other");
        Files.createDirectories(other);
        Files.write(other.resolve("settings.properties"), new byte[] {'a', '=', (byte) 0xff, (byte) 0xfe});
        assertThat(Settings.load(new Folders(home, other), Locale.ENGLISH)).isEqualTo(Settings.initial(Locale.ENGLISH));
    }

    @Test
    void a_language_that_is_not_spoken_becomes_english() throws IOException {
        Files.createDirectories(folders.settings());
        Files.writeString(folders.settings().resolve("settings.properties"), "language=xx\n");
        assertThat(Settings.load(folders, Locale.KOREAN).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void settings_that_cannot_be_kept_say_so() {
        Samples.write(home.resolve("deep"), "a file where the folder should be");
        assertThatThrownBy(() -> Settings.initial(Locale.ENGLISH).save(folders))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("the settings cannot be kept in")
                .hasMessageContaining(folders.settings().toString());
    }
}
