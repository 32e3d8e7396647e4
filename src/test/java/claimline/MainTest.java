package claimline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program in a Java of its own, on a machine without a display. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere a display cannot be taken away by the environment")
class MainTest {

    private record Outcome(int exit, List<String> out, List<String> err) {}

    @TempDir
    Path home;

    /** None, and one that nobody serves. */
    @ParameterizedTest
    @ValueSource(strings = {"", ":4242"})
    void without_a_display_two_lines_say_what_to_do(String display) throws Exception {
        Outcome outcome = run(display);
        assertThat(outcome.exit).isEqualTo(2);
        assertThat(outcome.out).isEmpty();
        assertThat(outcome.err).hasSize(2).noneMatch(line -> line.strip().startsWith("at "));
        assertThat(outcome.err.get(0)).startsWith("Claimline cannot open its window here: ");
        assertThat(outcome.err.get(1)).contains("-Dclaimline.args=\"show\"");
    }

    @Test
    void the_command_line_needs_no_display() throws Exception {
        Outcome outcome = run("", "show", "--events");
        assertThat(outcome.exit).isZero();
        assertThat(outcome.err).isEmpty();
        assertThat(outcome.out).hasSizeGreaterThan(20);
    }

    private Outcome run(String display, String... arguments) throws IOException, InterruptedException {
        Path out = home.resolve("out.txt");
        Path err = home.resolve("err.txt");
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        program.command()
                .addAll(List.of(
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "--add-modules",
                        "javafx.controls,javafx.fxml",
                        "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                        "-Duser.language=en",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName()));
        program.command().addAll(List.of(arguments));
        program.environment()
                .keySet()
                .removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        if (!display.isEmpty()) {
            program.environment().put("DISPLAY", display);
        }
        program.environment().put("XDG_DATA_HOME", home.toString());
        program.environment().put("XDG_CONFIG_HOME", home.toString());
        int exit = program.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Outcome(exit, lines(out), lines(err));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }
}
