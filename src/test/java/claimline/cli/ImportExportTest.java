package claimline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.project.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
