package claimline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.project.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of other formats, on the command line. */
class ImportExportTest {

    private static final String TABLE = "date,title\n2031-07-01,Tide\nsoon,Storm\n";

    @TempDir
    private Path home;

    private Call call(String... arguments) {
        return Call.of(home, arguments);
    }

    private String in(String name) {
        return home.resolve(name).toString();
    }

    private String table(String content) {
        return Samples.write(home.resolve("sea.csv"), content).toString();
    }

    @Test
    void a_dry_run_tells_all_and_changes_nothing() {
        Call call = call("import", table(TABLE), "--dry-run");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out())
                .contains("Table (CSV, TSV, XLSX)", "when <- date", "sea.csv:3:1 date: soon is no date")
                .contains("1 entries can come in, 1 cannot");
        assertThat(Samples.namesIn(home)).containsExactly("sea.csv");
    }

    @Test
    void a_bad_row_stops_all_or_is_skipped() throws IOException {
        Call stopped = call("import", table(TABLE), in("p.claimline"));
        assertThat(stopped.exit()).isEqualTo(1);
        assertThat(stopped.errors()).singleElement().asString().contains("soon is no date");
        assertThat(Samples.namesIn(home)).containsExactly("sea.csv");
        Call skipped =
                call("import", table(TABLE), in("p.claimline"), "--on-bad-rows", "skip", "--bad-rows", in("bad.csv"));
        assertThat(skipped.exit()).isEqualTo(1);
        assertThat(skipped.lines().getFirst()).contains("1 new events");
        assertThat(Files.readString(home.resolve("bad.csv"))).contains("soon,Storm,");
    }

    @Test
    void importing_again_adds_nothing() {
        String file = table("date,title\n2031-07-01,Tide\n");
        assertThat(call("import", file, in("p.claimline")).out()).contains("1 new events");
        Call again = call("import", file, in("p.claimline"), "--json");
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("\"format\":\"table\"", "\"good\":1", "\"newEvents\":0");
        assertThat(call("import", file, in("p.claimline"), "--quiet").out()).isEmpty();
    }

    @Test
    void several_files_come_into_one_project() {
        String json = Samples.write(home.resolve("vis.json"), "[{\"content\": \"A\", \"start\": \"2031\"}]")
                .toString();
        Call call = call("import", table("date,title\n2031-07-01,Tide\n"), json, in("p.claimline"));
        assertThat(call.exit()).isZero();
        assertThat(call.lines()).hasSize(2);
        assertThat(call("show", in("p.claimline"), "--events").out()).contains("Tide", "2031");
    }

    @Test
    void a_mapping_and_an_order_are_taken_from_the_call() {
        Path mapping = Samples.write(home.resolve("m.json"), """
            {"columns": [{"target": "when", "source": ["a"]}, {"target": "title", "source": "b"}]}
            """);
        String file = table("a,b\n3/4/2031,Tide\n");
        assertThat(call("import", file, "--dry-run", "--mapping", mapping.toString())
                        .exit())
                .isEqualTo(1);
        Call call = call("import", file, in("p.claimline"), "--mapping", mapping.toString(), "--date-order", "dmy");
        assertThat(call.exit()).isZero();
        assertThat(call("show", in("p.claimline"), "--events").out()).contains("2031-04-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "timelinejs", "timesketch", "vis", "icalendar", "schema-org", "claimline"})
    void what_gets_lost_is_said_before(String format) {
        String project = Samples.project(home).toString();
        Call call = call("export", project, "--as", format, "-o", in("out"));
        assertThat(call.exit()).isZero();
        assertThat(call.errors().isEmpty()).isEqualTo(format.equals("claimline"));
        assertThat(call("import", in("out"), in("again.claimline")).exit()).isZero();
        assertThat(call("show", in("again.claimline"), "--events").out()).contains("ferry is launched", "2031-06~");
    }

    @Test
    void an_unknown_format_is_named_with_those_there_are() {
        Call call = call("export", Samples.project(home).toString(), "--as", "doc");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.errors()).first().asString().contains("doc", "icalendar");
    }

    @Test
    void a_table_without_a_date_is_refused_once_and_not_row_by_row() {
        Call sales = call("import", table("Region,Units\nNorth,3\nSouth,4\n"), in("p.claimline"));
        assertThat(sales.exit()).isEqualTo(1);
        assertThat(sales.errors()).singleElement().asString().contains("Region, Units", "mapping");
        assertThat(in("p.claimline"))
                .satisfies(path -> assertThat(Path.of(path)).doesNotExist());
    }

    @Test
    void what_no_format_recognises_is_called_so() {
        Call page = call("import", table("<html><p>Ferries, and boats</p></html>\n"), in("p.claimline"));
        assertThat(page.exit()).isEqualTo(1);
        assertThat(page.errors()).singleElement().asString().contains("no format");
        Call named = call("import", table("a"), in("p.claimline"), "--format", "word");
        assertThat(named.exit()).as("a wrong call").isEqualTo(2);
    }

    @Test
    void a_file_that_cannot_come_in_does_not_keep_out_the_others() throws IOException {
        Path good = Files.writeString(home.resolve("good.csv"), "date,title\n2031-05-01,Launch\n");
        Path broken = Files.writeString(home.resolve("broken.csv"), "date,title\nsoon,Never\n");
        String none = in("none.csv");
        Call call = call("import", none, broken.toString(), good.toString(), in("p.claimline"), "--json");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.lines()).hasSize(3).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(call.lines().get(0)).contains("none.csv", "\"imported\":false", "reason");
        assertThat(call.lines().get(1)).contains("broken.csv", "\"line\":2", "soon is no date");
        assertThat(call.lines().get(2)).contains("good.csv", "\"imported\":true", "\"newEvents\":1");
        assertThat(call.err()).isEmpty();
    }

    @Test
    void what_is_handed_in_is_read_under_the_name_of_a_hyphen() {
        String table = "date,title\n2031-05-01,Launch\n";
        Call dry = Call.with(table, Locale.ENGLISH, home, "import", "-", "--dry-run");
        assertThat(dry.out()).contains("line 2: 2031-05-01 · Launch", "1 entries can come in");
        Call call = Call.with(table, Locale.ENGLISH, home, "import", "-", in("p.claimline"));
        assertThat(call.exit()).isZero();
        assertThat(call("show", in("p.claimline")).out()).contains("Launch");
    }

    @Test
    void a_hyphen_is_standard_output() {
        call("import", table("date,title\n2031-05-01,Launch\n"), in("p.claimline"));
        assertThat(call("export", in("p.claimline"), "--as", "table", "-o", "-").out())
                .contains("Launch");
        assertThat(call("report", in("p.claimline"), "--as", "md", "-o", "-").out())
                .contains("# sea");
        assertThat(call("export", in("p.claimline"), "--chart", "timeline", "--as", "svg", "-o", "-")
                        .out())
                .contains("<svg");
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void an_order_of_day_and_month_that_nobody_knows_is_asked_for() {
        Call call = call("import", table("date,title\n03/04/2031,A\n"), in("p.claimline"));
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.err()).contains("--date-order");
    }
}
