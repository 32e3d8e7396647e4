package claimline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.project.Samples;
import java.nio.file.Path;
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
                .contains("\"kind\":\"money\"", "\"unit\":\"XXX\"", "\"currencyLeftOut\":true");
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
