package claimline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.project.Samples;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    @TempDir
    Path home;

    @Test
    void a_mention_is_a_line_of_json_with_places_in_code_points() {
        Path file = Samples.write(home.resolve("a.txt"), "🦉 부두를 고치는 데 약 8억원이 든다.");
        Call call = Call.of(home, "read", file.toString(), "--published", "2031-05-01", "--json");
        assertThat(call.exit()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.lines())
                .containsExactly("{\"file\":\"" + file
                        + "\",\"kind\":\"money\",\"start\":14,\"end\":17,\"surface\":\"8억원\",\"value\":800000000,"
                        + "\"lower\":null,\"upper\":null,\"unit\":\"KRW\",\"hedge\":\"about\",\"iso\":null}");
    }

    @Test
    void printed_precision_and_bounds_are_kept() {
        Path file = Samples.write(home.resolve("a.txt"), "주가가 17.40% 올랐고 7%대가 남았다. 몫은 3분의 1이다.");
        assertThat(Call.of(home, "read", file.toString(), "--json").out())
                .contains("\"value\":17.40,")
                .contains("\"value\":7,\"lower\":7,\"upper\":8,\"unit\":\"%\",\"hedge\":\"band\"")
                .contains("\"kind\":\"ratio\"", "\"value\":0.333333333333333,");
    }

    @Test
    void a_conversion_names_the_place_of_what_it_converts() {
        Path file = Samples.write(home.resolve("a.txt"), "부두에 500만 달러(약 70억원)가 들었다.");
        assertThat(Call.of(home, "read", file.toString(), "--json").lines().getLast())
                .endsWith("\"iso\":null,\"converts\":{\"start\":4,\"end\":11}}");
    }

    @Test
    void a_currency_that_is_left_out_is_told_as_such() {
        Path file = Samples.write(home.resolve("a.txt"), "부두를 고치는 비용은 70억이다.");
        assertThat(Call.of(home, "read", file.toString(), "--json").out())
                .contains("\"kind\":\"money\"", "\"unit\":\"KRW\"", "\"currencyLeftOut\":true");
    }

    @Test
    void without_json_it_is_a_table() {
        Path file = Samples.write(home.resolve("a.txt"), "부두\n뱃삯은 약 8억원이다.\n");
        assertThat(Call.of(home, "read", file.toString()).lines())
                .containsExactly(
                        "Line  Kind   As printed  Value",
                        "----------------------------------------------",
                        "2     money  약 8억원    about 800,000,000 KRW");
    }

    @Test
    void lines_are_answered_in_order_with_the_id_first() {
        String input = """
            {"id": 7, "text": "배가 3척 떴다", "language": "ko", "published": "2031-05-01T10:00:00"}
            {"id": "none", "text": "배가 떴다", "language": "ko"}

            {"id": "b", "text": "It cost $5m.", "published": null, "language": "en"}
            """;
        Call call = Call.with(input, Locale.ENGLISH, home, "read", "--stdin-jsonl", "--json");
        assertThat(call.exit()).isZero();
        assertThat(call.lines()).hasSize(2);
        assertThat(call.lines().getFirst()).startsWith("{\"id\":7,\"kind\":\"count\",\"start\":3,\"end\":5,");
        assertThat(call.lines().getLast())
                .startsWith("{\"id\":\"b\",\"kind\":\"money\",")
                .contains("\"value\":5000000,");
    }

    @Test
    void a_bad_line_is_told_with_its_number_and_the_others_are_read() {
        String input = """
            {"id": 1, "text": "배 3척"}
            {"id": 2,
            {"id": 3}
            {"id": 4, "text": "배 4척", "language": "xx"}
            {"id": 5, "text": "배 5척", "published": "someday"}
            {"id": 6, "text": "배 6척", "published": 5}
            {"id": 7, "text": "배 7척"}
            """;
        Call call = Call.with(input, Locale.ENGLISH, home, "read", "--stdin-jsonl");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.lines()).extracting(line -> line.substring(0, 7)).containsExactly("{\"id\":1", "{\"id\":7");
        assertThat(call.errors()).hasSize(5);
        assertThat(call.errors().get(0)).startsWith("-:2:").contains("not JSON");
        assertThat(call.errors().get(1)).startsWith("-:3:1: ").contains("\"text\"");
        assertThat(call.errors().get(2)).startsWith("-:4:1: ").contains("\"xx\"");
        assertThat(call.errors().get(3)).startsWith("-:5:1: ").contains("\"someday\"");
        assertThat(call.errors().get(4)).startsWith("-:6:1: ").contains("\"published\"");
    }

    @Test
    void an_article_is_read_whatever_it_is_written_as() throws IOException {
        String text = "부두는 지난달 27일 무너졌다. 고치는 데 8억원이 든다.\n";
        Files.write(home.resolve("949.txt"), text.getBytes(Charset.forName("x-windows-949")));
        Files.write(home.resolve("16.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        Files.write(home.resolve("mark.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        Files.writeString(home.resolve("a.md"), "---\ndate: 2031-05-09\n---\n" + text);
        for (String name : List.of("949.txt", "16.txt", "mark.txt", "a.md")) {
            Call call = Call.of(home, "read", home.resolve(name).toString(), "--published", "2031-05-09", "--json");
            assertThat(call.lines()).as(name).hasSize(2);
            assertThat(call.lines().getFirst())
                    .contains("\"start\":4,\"end\":11,\"surface\":\"지난달 27일\"", "\"iso\":\"2031-04-27\"");
        }
    }

    @Test
    void a_page_is_read_against_its_own_date_and_without_its_furniture() {
        Path page = Samples.write(home.resolve("a.html"), """
            <html><head><title>부두</title><meta property="article:published_time" content="2031-05-01T02:00:00+09:00">
            </head><body><nav>댓글 37 공유 12</nav><article><h1>부두가 무너졌다</h1>
            <p>오래된 부두가 지난달 27일 무너졌다고 항만청이 밝혔다. 고치는 데는 8억원이 든다고 한다.</p>
            <p>부두는 그동안 하루 40척이 드나드는 곳이었으며, 다시 여는 날은 아직 정해지지 않았다.</p>
            </article></body></html>
            """);
        Call call = Call.of(home, "read", page.toString(), "--json");
        assertThat(call.lines()).hasSize(3);
        assertThat(call.lines().getFirst()).contains("\"iso\":\"2031-04-27\"");
        assertThat(Call.of(home, "read", page.toString(), "--published", "2031-02-09", "--json")
                        .lines()
                        .getFirst())
                .contains("\"iso\":\"2031-01-27\"");
        assertThat(Call.of(home, "read", page.toString()).out()).contains("지난달 27일", "27 April 2031", "8억원");
    }

    @Test
    void bylines_and_buttons_are_no_mentions() {
        Path file = Samples.write(
                home.resolve("a.txt"),
                "부두가 무너졌다\n입력 2031.05.09 10:20 수정 2031.05.09 11:30\n댓글 37\n\n오래된 부두가 3일 무너졌다.\n");
        assertThat(Call.of(home, "read", file.toString(), "--json").lines())
                .singleElement()
                .asString()
                .contains("\"surface\":\"3일\"", "\"iso\":\"2031-05-03\"");
    }

    @Test
    void a_file_that_is_not_there_keeps_no_other_from_being_read() {
        Path file = Samples.write(home.resolve("a.txt"), "배 3척");
        Call call = Call.of(home, "read", "nowhere.txt", file.toString(), "--json");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.lines()).hasSize(1);
        assertThat(call.errors()).singleElement().asString().contains("nowhere.txt");
    }

    @Test
    void the_language_behind_read_is_that_of_the_texts() {
        Path file = Samples.write(home.resolve("a.txt"), "Two hundred people came.");
        assertThat(Call.of(home, "read", file.toString(), "--json").out()).contains("\"value\":200,");
        assertThat(Call.of(home, "--language=ko", "read", file.toString(), "--json")
                        .out())
                .contains("\"value\":200,");
        assertThat(Call.of(home, "read", "--language=ko", file.toString(), "--json")
                        .out())
                .isEmpty();
    }

    @Test
    void files_and_lines_exclude_each_other_and_one_is_needed() {
        assertThat(Call.of(home, "read").exit()).isEqualTo(2);
        assertThat(Call.of(home, "read", "a.txt", "--stdin-jsonl").exit()).isEqualTo(2);
        assertThat(Call.of(home, "read", "a.txt", "--published", "yesterday").exit())
                .isEqualTo(2);
    }
}
