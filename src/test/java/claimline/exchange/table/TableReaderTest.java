package claimline.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import claimline.exchange.date.DateOrder;
import claimline.exchange.flow.Input;
import claimline.exchange.flow.Read;
import claimline.exchange.table.Mapping.Column;
import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.LocalizedText;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.Wording;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    private static final String FERRY = """
        Date,Headline,Description,Type,Tags,Colour
        2031-05-01,The ferry is launched,"In the harbour, at noon",transport,"ferry; harbour",blue
        2031-06~,The crew strikes,,labour,,red
        """;

    @TempDir
    private Path folder;

    private static Read read(String table) throws IOException {
        return read(table.getBytes(StandardCharsets.UTF_8));
    }

    private static Read read(byte[] table) throws IOException {
        Path file = Files.createTempFile("table", ".csv");
        try {
            Files.write(file, table);
            return Read.of(new TableReader(TableHead.of(Input.of(file)).proposed()), file);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void rows_become_events_by_the_words_of_the_header() throws IOException {
        Read read = read(FERRY);
        assertThat(read.problems()).isEmpty();
        assertThat(read.dated()).containsExactly("2031-05-01 The ferry is launched", "2031-06~ The crew strikes");
        Event event = read.event();
        assertThat(event.category()).isEqualTo("transport");
        assertThat(event.tags()).containsExactly("ferry", "harbour");
        assertThat(event.summary()).isEqualTo(LocalizedText.plain("In the harbour, at noon"));
        assertThat(read.items().getFirst().leftOut()).containsExactly("Colour");
        assertThat(read.items().get(1).where().line()).isEqualTo(3);
    }

    @Test
    void a_value_beside_an_event_answers_what_its_column_is_called() throws IOException {
        Read read = read("""
            날짜,제목,내용,출처,금액
            2031-05-01,여객선 진수,정오에,갈매기일보,310억원
            2031-06-01,여객선 취항,,갈매기일보,
            """);
        assertThat(read.problems()).isEmpty();
        Event launch = read.events().getFirst();
        assertThat(launch.summary()).isEqualTo(LocalizedText.plain("정오에"));
        assertThat(read.all(Question.class))
                .filteredOn(question -> question.property().equals("금액"))
                .extracting(Question::subject, Question::event)
                .containsExactly(tuple("여객선 진수", launch.id()));
        assertThat(read.claims()).extracting(Claim::asPrinted).containsExactly("2031-05-01", "310억원", "2031-06-01");
    }

    @Test
    void ids_are_the_same_each_time_and_differ_from_row_to_row() throws IOException {
        List<String> ids = read(FERRY).events().stream().map(Event::id).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(2);
        assertThat(read(FERRY).events().stream().map(Event::id)).isEqualTo(ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void any_separator_is_told(String separator) throws IOException {
        String table = "날짜,제목\n2031년 5월 1일,연락선 진수\n2031.6.2.,파업\n".replace(",", separator);
        assertThat(read(table).dated()).containsExactly("2031-05-01 연락선 진수", "2031-06-02 파업");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "x-windows-949"})
    void any_encoding_is_told(String charset) throws IOException {
        String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
        byte[] table = (mark + "날짜,제목\n2031-05-01,연락선 진수\n").getBytes(Charset.forName(charset));
        assertThat(read(table).dated()).containsExactly("2031-05-01 연락선 진수");
    }

    @Test
    void an_encoding_that_shows_late_is_told_late() throws IOException {
        String plain = "2031-05-01,The ferry\n".repeat(20_000);
        byte[] table = ("date,title\n" + plain + "2031-05-02,연락선\n").getBytes(Charset.forName("x-windows-949"));
        assertThat(read(table).dated()).last().isEqualTo("2031-05-02 연락선");
    }

    @Test
    void columns_are_joined_renamed_and_made_up() {
        Mapping mapping = new Mapping(
                List.of(),
                List.of(
                        new Column(Target.WHEN, List.of("day", "clock"), ""),
                        new Column(Target.TITLE, List.of("who", "what"), ""),
                        new Column(Target.CATEGORY, List.of("kind"), "other"),
                        new Column(Target.TAGS, List.of(), "imported")),
                DateOrder.DAY_FIRST);
        Read read = Read.of(new TableReader(mapping), """
            clock,day,who,what,kind
            09:30,3/4/2031,The crew,strikes,
            """);
        assertThat(read.dated()).containsExactly("2031-04-03T09:30 The crew strikes");
        assertThat(read.event().category()).isEqualTo("other");
        assertThat(read.event().tags()).containsExactly("imported");
    }

    @Test
    void a_row_with_a_source_is_reported_by_it() throws IOException {
        Read read = read("""
            date,title,source,publisher,link,published
            2031-05-01,Launch,A ferry sails,The Gull,https://gull.example/1,2031-05-02
            2031-05-03,Strike,A ferry sails,The Gull,https://gull.example/1,2031-05-02
            """);
        assertThat(read.sources()).singleElement().satisfies(source -> {
            assertThat(source.publisher()).isEqualTo("The Gull");
            assertThat(source.title()).isEqualTo("A ferry sails");
            assertThat(source.published()).hasToString("2031-05-02");
        });
        assertThat(read.claims())
                .extracting(Claim::source)
                .containsOnly(read.sources().getFirst().id());
        assertThat(read.all(Question.class))
                .extracting(Question::event)
                .isEqualTo(read.events().stream().map(Event::id).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        value,unit\t5.60,USD                    | 5.60 USD
        value,unit,hedge\t83,%,about            | about 83%
        value\t"1,234"                          | 1,234
        as printed\t557만6000달러                | 5,576,000 USD
        as printed\tabout $5.6 million          | about 5,600,000 USD
        value,value kind\tcalm,term             | calm
        """)
    void rows_become_claims(String columns, String worded) throws IOException {
        String[] parts = columns.split("\t");
        Read read = read("subject,property,source," + parts[0] + "\nferry,cost,The Gull," + parts[1] + "\n");
        assertThat(read.complaints()).isEmpty();
        assertThat(read.claims())
                .singleElement()
                .satisfies(claim ->
                        assertThat(Wording.of(claim.value(), Locale.ENGLISH)).isEqualTo(worded));
    }

    /** One comma too many in a cell moves all that follow: nothing of such a row can be trusted. */
    @Test
    void a_row_with_more_cells_than_the_header_is_bad() throws IOException {
        Read read = read("""
            date,title,source
            2031-05-01,Launch, at last,The Gull
            2031-05-02,Strike,The Gull,,
            """);
        assertThat(read.dated()).containsExactly("2031-05-02 Strike");
        assertThat(read.complaints())
                .singleElement()
                .asString()
                .startsWith("2:4")
                .contains("4 cells");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=;\r\ndate;title;source\r\n2031-05-01;Launch;The Gull\r\n",
                "Ferries of 2031;;\nmade by hand;;\n;;\ndate;title;source\n2031-05-01;Launch;The Gull\n",
                "\n\n;;\ndate;title;source\n2031-05-01;Launch;The Gull\n",
            })
    void a_table_begins_with_its_header_whatever_stands_above(String text) throws IOException {
        Read read = read(text);
        assertThat(read.dated()).containsExactly("2031-05-01 Launch");
        assertThat(read.sources()).hasSize(1);
        assertThat(read.complaints()).isEmpty();
    }

    @Test
    void a_row_that_fell_apart_is_not_taken_for_the_header() throws IOException {
        Read read = read("date,title\n2031-05-01,Launch\n2031-05-02," + "a,".repeat(40) + "b\n2031-05-03,Strike\n");
        assertThat(read.dated()).containsExactly("2031-05-01 Launch", "2031-05-03 Strike");
        assertThat(read.complaints()).singleElement().asString().startsWith("3:3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Date,Time,Event\t2031-05-01,3:15 PM,Launch                                   | 2031-05-01T15:15
        Date,Time,Event\t2031-05-01,,Launch                                          | 2031-05-01
        Year,Month,Day,Event\t2031,5,1,Launch                                        | 2031-05-01
        Year,Month,Event\t2031,5,Launch                                              | 2031-05
        Subject,Start Date,Start Time,End Date,End Time\tLaunch,5/13/2031,9:30:00 AM,5/14/2031,10:00:00 AM | 2031-05-13T09:30:00/2031-05-14T10:00:00
        날짜,시간,사건명\t2031년 5월 1일,오후 3:15,출항                                | 2031-05-01T15:15
        """)
    void dates_spread_over_columns_are_joined(String table, String edtf) throws IOException {
        Read read = read(table.replace("\t", "\n") + "\n");
        assertThat(read.complaints()).isEmpty();
        assertThat(read.events())
                .singleElement()
                .satisfies(event -> assertThat(event.when()).hasToString(edtf));
        assertThat(read.items().getFirst().leftOut()).isEmpty();
    }

    @Test
    void two_sources_answer_one_question() throws IOException {
        Read read = read("""
            subject;property;value;unit;source;holder
            ferry;cost;5600000;USD;The Gull;
            ferry;cost;9300000;USD;The Heron;harbour office
            """);
        assertThat(read.claims())
                .extracting(Claim::question)
                .hasSize(2)
                .containsOnly(read.all(Question.class).getFirst().id());
        assertThat(read.all(Question.class).getFirst().kind()).isEqualTo("money");
        assertThat(read.sources()).extracting(Source::title).containsExactly("The Gull", "The Heron");
    }

    @Test
    void what_is_wrong_is_said_with_its_place_and_value() throws IOException {
        Read read = read("""
            title,date,end,published,source
            Launch,soon,,,
            ,2031-05-01,,,
            Strike,,,,
            Talks,3/4/2031,,,
            Sale,2031-06-01,,last week,Gull
            Fine,2031-06-02,,,
            """);
        assertThat(read.complaints())
                .containsExactly(
                        "2:2 date: soon is no date",
                        "3:1 title: the title is missing",
                        "4:2 date: the date is missing",
                        "5:2 date: 3/4/2031 can be read as day and month or as month and day",
                        "6:4 published: last week is no date");
        assertThat(read.dated()).containsExactly("2031-06-02 Fine");
    }

    @Test
    void a_start_and_an_end_make_a_span() throws IOException {
        Read read = read("""
            title,start,end
            Strike,2031-06-01,2031-06-03
            Day,2031-06-01,2031-06-01
            Open,2031-06-01,
            Wrong,2031-06-03,2031-06-01
            """);
        assertThat(read.dated()).containsExactly("2031-06-01/2031-06-03 Strike", "2031-06-01 Day", "2031-06-01 Open");
        assertThat(read.complaints()).singleElement().asString().startsWith("5:3 end: ");
    }

    @Test
    void rows_tell_which_of_day_and_month_comes_first() throws IOException {
        String table = "title,date\nA,3/4/2031\nB,27/4/2031\n";
        assertThat(read(table).dated()).containsExactly("2031-04-03 A", "2031-04-27 B");
        assertThat(read(table + "C,4/27/2031\n").dated()).containsExactly("2031-04-27 B", "2031-04-27 C");
    }

    @Test
    void a_quotation_mark_that_nobody_closes_ends_the_reading() throws IOException {
        Read read = read("title,date\nA,2031-05-01\n\"B,2031-05-02\n".concat("x".repeat(100)));
        assertThat(read.dated()).containsExactly("2031-05-01 A");
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void a_field_without_end_does_not_fill_memory() throws IOException {
        Path file = folder.resolve("long.csv");
        Files.writeString(file, "title,date\n\"A" + "x".repeat(20_000_000));
        Read read = Read.of(new TableReader(Mapping.proposed(List.of("title", "date"))), file);
        assertThat(read.complaints()).singleElement().asString().contains("line 2: the row has no end");
    }

    @Test
    void a_text_that_is_too_long_for_a_title_is_refused_where_it_stands() throws IOException {
        Read read = read("title,date\n" + "x".repeat(300_000) + ",2031-05-01\nFine,2031-05-02\n");
        assertThat(read.complaints()).singleElement().asString().startsWith("2:1 title: ");
        assertThat(read.dated()).containsExactly("2031-05-02 Fine");
    }

    @Test
    void formulas_and_markup_stay_text() throws IOException {
        Read read = read("title,date\n\"<b onclick=x>\"\"A\"\"</b>\",2031-05-01\n'=1+1,2031-05-02\n");
        assertThat(read.dated()).containsExactly("2031-05-01 <b onclick=x>\"A\"</b>", "2031-05-02 =1+1");
    }

    @Test
    void a_mapping_is_kept_as_it_is() {
        Mapping mapping = new Mapping(
                List.of("a", "b"),
                List.of(new Column(Target.WHEN, List.of("a", "b"), ""), new Column(Target.CATEGORY, List.of(), "x")),
                DateOrder.MONTH_FIRST);
        assertThat(MappingJson.read(MappingJson.write(mapping))).isEqualTo(mapping);
    }
}
