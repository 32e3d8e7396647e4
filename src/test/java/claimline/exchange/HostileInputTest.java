package claimline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.exchange.Documents.Outcome;
import claimline.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, the reader comes to an end and says what it found; it never throws. */
class HostileInputTest {

    private static final List<String> SPLINTERS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "null",
            "true",
            "-1",
            "1e999",
            "\"\"",
            "{}",
            "[]",
            "\\ud800",
            "\u0000",
            "é",
            "🌉",
            "\"id\"",
            "\"amount\"",
            "\"when\": ",
            "XXXX-XX-XX",
            "../..",
            "-0",
            "0/0",
            "//",
            "9".repeat(30));

    private final byte[] valid = Documents.harbour().getBytes(StandardCharsets.UTF_8);

    @Test
    void everyTruncationIsReportedOnceAsOne() {
        int whole = valid.length - "}\n".length();
        IntStream.rangeClosed(1, whole)
                .filter(length -> length % 3 == 0 || length > whole - 20)
                .forEach(length -> {
                    Outcome outcome = read(Arrays.copyOf(valid, length));
                    assertThat(outcome.problems())
                            .as("cut after %s bytes", length)
                            .hasSize(1);
                    assertThat(outcome.problems().getFirst().what().key()).isEqualTo("exchange.truncated");
                });
    }

    @Test
    void randomBytesInRandomPlaces() {
        Random random = new Random(20310501);
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = valid.clone();
            for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            read(bytes);
        }
    }

    @Test
    void splintersInRandomPlaces() {
        Random random = new Random(20310502);
        String document = Documents.harbour();
        for (int i = 0; i < 1_000; i++) {
            StringBuilder spoiled = new StringBuilder(document);
            for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
                int at = random.nextInt(spoiled.length());
                int to = Math.min(spoiled.length(), at + random.nextInt(12));
                spoiled.replace(at, to, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
            }
            read(spoiled.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void valuesInPlaceOfOtherValues() {
        Random random = new Random(20310503);
        String[] lines = Documents.harbour().split("\n");
        List<String> values = List.of(
                "null",
                "true",
                "7",
                "-1",
                "1e5",
                "\"\"",
                "\"x\"",
                "\" \"",
                "[]",
                "{}",
                "[null]",
                "[[]]",
                "{\"x\": 1}",
                "[\"x\"]",
                "\"\\udc00\"",
                "\"2031-02-30\"");
        for (int i = 0; i < 1_000; i++) {
            String[] spoiled = lines.clone();
            int line = random.nextInt(lines.length);
            spoiled[line] = spoiled[line].replaceFirst(
                    "(\": |^ +)(\"([^\"\\\\]|\\\\.)*\"|\\d+)(,?)$",
                    "$1" + values.get(random.nextInt(values.size())).replace("\\", "\\\\") + "$4");
            read(String.join("\n", spoiled).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Outcome read(byte[] bytes) {
        Outcome outcome = Documents.read(bytes);
        for (Problem problem : outcome.problems()) {
            assertThat(problem.where().line()).isPositive();
            assertThat(problem.where().column()).isPositive();
            assertThat(problem.in(Locale.ENGLISH)).hasSizeLessThan(2_000).doesNotContain("{0}", "Exception", "\n");
        }
        return outcome;
    }
}
