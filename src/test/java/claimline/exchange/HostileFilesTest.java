package claimline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import claimline.exchange.flow.Input;
import claimline.exchange.flow.Read;
import claimline.exchange.table.Mapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Whatever the bytes of a foreign file are, its reader comes to an end and says what it found; it never throws. */
class HostileFilesTest {

    private static final Map<Format, String> SAMPLES = Map.ofEntries(
            Map.entry(
                    Format.TIMELINEJS,
                    "var a = {title: {text: {headline: 'F'}}, events: [{'start_date': {year: 2031, month: '5'}, text:"
                            + " {headline: \"A\", text: 'b' + 'c'}, media: {url: 'https://a.example'}}]};"),
            Map.entry(
                    Format.SIMILE,
                    "{'events': [{'start': 'May 28 2006 09:00:00 GMT', 'end': '2031', title: 'A',"
                            + " latestStart: new Date(2031, 4, 1), /* c */ isDuration: true,}]}"),
            Map.entry(
                    Format.SIMILE_XML,
                    "<?xml version=\"1.0\"?><data><event start=\"2031\" end=\"2032-05-01\""
                            + " title=\"A &amp; b\" isDuration=\"true\">Text <b>bold</b></event></data>"),
            Map.entry(
                    Format.TIMESKETCH_JSONL,
                    "{\"message\": \"A\", \"timestamp\": 1331698658276340, \"timestamp_desc\":"
                            + " \"x\", \"tag\": [\"a\"]}\n{\"message\": \"B\", \"datetime\": \"2031-05-01\"}\n"),
            Map.entry(
                    Format.SCHEMA_ORG,
                    "<html><script type=\"application/ld+json\">{\"@context\": \"https://schema.org\", \"@graph\":"
                            + " [{\"@type\": \"Event\", \"name\": \"A\", \"startDate\": \"2031-05-01\"}, {\"@type\":"
                            + " \"ClaimReview\", \"claimReviewed\": \"x\"}]}</script>"),
            Map.entry(
                    Format.VIS,
                    "f(new vis.DataSet([{id: 1, content: `A`, start: moment('2031-05-01'), end:"
                            + " 1935487800000, group: 2}])); [{id: 2, content: 'G'}]"),
            Map.entry(
                    Format.ICALENDAR,
                    "BEGIN:VCALENDAR\r\n"
                            + "BEGIN:VTIMEZONE\r\n"
                            + "TZID:A\r\n"
                            + "BEGIN:STANDARD\r\n"
                            + "DTSTART:16010101T000000\r\n"
                            + "TZOFFSETTO:+0900\r\n"
                            + "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n"
                            + "END:STANDARD\r\n"
                            + "END:VTIMEZONE\r\n"
                            + "BEGIN:VEVENT\r\n"
                            + "DTSTART;TZID=A:20310501T093000\r\n"
                            + "DURATION:P1DT2H\r\n"
                            + "SUMMARY;X=\"a\":B\r\n"
                            + " folded\r\n"
                            + "END:VEVENT\r\n"
                            + "END:VCALENDAR\r\n"),
            Map.entry(
                    Format.TIMEFLOW,
                    "#TIMEFLOW\tformat version\t1\n#TIMEFLOW\tfield\tA\tText\t9\n#TIMEFLOW\tfield\tB\t"
                            + "Date/Time\n#TIMEFLOW\t====\nA\tB\n\"x \"\"y\"\"\nz\"\tApr 20 2010\n"),
            Map.entry(Format.TIMELINEJS_TABLE, "sep=;\nYear;Month;Headline;Type\n2031;5;\"A;b\";\n2031;;E;era\n"),
            Map.entry(
                    Format.TIMESKETCH,
                    "message,datetime,timestamp_desc,tag\nA,2031-05-01T00:00:00Z,x,\"[\"\"a\"\"]\"\n"),
            Map.entry(Format.TABLE, "Ferries,,\n\ndate,title,source,value\n27~29 Jan 2031,\"A\nb\",\uac00,5.6억\n"));

    private static final List<String> SPLINTERS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "'",
            "`",
            "\\",
            "\\u12",
            "<",
            ">",
            "&",
            "&#0;",
            "<!--",
            "]]>",
            "/*",
            "//",
            "(",
            "\u0000",
            "\uFEFF",
            "\n",
            "\t",
            "\r",
            "-1",
            "1e999",
            "9".repeat(40),
            "XXXX-XX",
            "~",
            "../..",
            "new Date(",
            "BEGIN:VEVENT\n",
            "END:VCALENDAR\n",
            "sep=|\n",
            "\uD83C",
            "[2031..",
            "년",
            "=1+1");

    @TempDir
    private Path folder;

    private void read(Format format, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("file.dat"), bytes);
        Mapping mapping = Mapping.proposed(List.of("date", "title", "source", "value"));
        assertThatCode(() -> {
                    Format.of(Input.of(file));
                    Read.of(format.reader(mapping), file);
                })
                .as(() -> new String(bytes, StandardCharsets.UTF_8))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "CLAIMLINE")
    void cut_off_anywhere(Format format) throws IOException {
        byte[] whole = SAMPLES.get(format).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= whole.length; length++) {
            read(format, Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "CLAIMLINE")
    void splinters_in_random_places(Format format) throws IOException {
        Random random = new Random(20310501);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder(SAMPLES.get(format));
            for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
                int at = random.nextInt(text.length());
                int to = Math.min(text.length(), at + random.nextInt(10));
                text.replace(at, to, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] += (byte) (random.nextInt(9) == 0 ? 128 : 0);
            read(format, bytes);
        }
    }

    /** An attribute without an end would fill memory: the parser alone would let it. */
    @Test
    void an_attribute_that_does_not_end() {
        Read read = Read.of(
                Format.SIMILE_XML.reader(null),
                "<data><event start=\"2031\" title=\"" + "A".repeat(20_000_000) + "\"/>");
        assertThat(read.complaints()).singleElement().asString().contains("larger than anything");
    }
}
