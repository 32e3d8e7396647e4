package claimline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.exchange.flow.Input;
import claimline.exchange.flow.Read;
import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.Heading;
import claimline.model.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files as other programs write them. */
class ForeignFormatsTest {

    @TempDir
    private Path folder;

    /** Told by its content alone: the name says nothing. */
    private Read read(Format format, String content) throws IOException {
        Path file = Files.write(folder.resolve("file.dat"), content.getBytes(StandardCharsets.UTF_8));
        assertThat(Format.of(Input.of(file))).contains(format);
        return Read.of(format.reader(null), file);
    }

    @Test
    void timelinejs() throws IOException {
        Read read = read(Format.TIMELINEJS, """
            {"title": {"text": {"headline": "The <i>ferry</i>"}},
             "events": [
              {"start_date": {"year": "2031", "month": 5, "day": "1", "hour": "9", "minute": 30},
               "end_date": {"year": 2031, "month": 6},
               "text": {"headline": "Launch &amp; party", "text": "<p>One</p><p>Two</p>"},
               "media": {"url": "https://gull.example/1", "credit": "The Gull", "caption": "A ferry sails"},
               "background": {"color": "red"}, "group": "sea", "unique_id": "launch"},
              {"start_date": {"year": "-44"}, "text": {"headline": "Long ago"}},
              {"text": {"headline": "Never"}}],
             "eras": [{"start_date": {"year": 2030}, "end_date": {"year": 2032}, "text": {"headline": "Steam"}}]}
            """);
        assertThat(read.dated())
                .containsExactly("2031-05-01T09:30/2031-06 Launch & party", "-0043 Long ago", "2030/2032 Steam");
        assertThat(read.event().id()).isEqualTo("launch");
        assertThat(read.event().category()).isEqualTo("sea");
        assertThat(read.event().summary().byLanguage()).containsValue("One\nTwo");
        assertThat(read.sources()).singleElement().extracting(Source::publisher).isEqualTo("The Gull");
        assertThat(read.complaints()).containsExactly("9:3 /events/2: the date is missing");
        assertThat(read.items().get(1).leftOut()).containsExactly("background");
        assertThat(read.all(Heading.class))
                .singleElement()
                .extracting(Heading::toString)
                .asString()
                .contains("The ferry");
    }

    @Test
    void timelinejs_of_before() throws IOException {
        Read read = read(Format.TIMELINEJS, """
            {"timeline": {"headline": "Ferry", "type": "default", "date": [
              {"startDate": "2031,5,1", "endDate": "2031,5,3", "headline": "Launch", "tag": "sea",
               "asset": {"media": "https://gull.example/a.jpg", "credit": "x"}},
              {"startDate": "2031", "headline": "Year"},
              {"startDate": "5/9/2031", "headline": "American"}]}}
            """);
        assertThat(read.dated()).containsExactly("2031-05-01/2031-05-03 Launch", "2031 Year", "2031-05-09 American");
        assertThat(read.sources()).isEmpty();
    }

    @Test
    void timelinejs_as_a_table() throws IOException {
        Read read = read(Format.TIMELINEJS_TABLE, """
            Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background
            ,,,,,,,,,The ferry,,,,,,title,,
            "2,031",5,1,3:30 pm,,,,,,Launch,<b>Noon</b>,https://gull.example/1,The Gull,,,,sea,
            2031,5,,,2031,6,,,,Strike,,,,,,,,#fff
            2030,,,,2032,,,,,Steam,,,,,,era,,
            soon,,,,,,,,,Never,,,,,,,,
            """);
        assertThat(read.dated())
                .containsExactly("2031-05-01T15:30 Launch", "2031-05/2031-06 Strike", "2030/2032 Steam");
        assertThat(read.all(Heading.class)).hasSize(1);
        assertThat(read.complaints()).containsExactly("6:1 Year: soon is no date");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-01T09:30:00+00:00, 2031-05-01T09:30:00+00:00",
        "1935487800, 2031-05-02T11:30:00Z",
        "1935487800000, 2031-05-02T11:30:00Z",
        "1935487800000000, 2031-05-02T11:30:00Z",
        "1935487800000000000, 2031-05-02T11:30:00Z"
    })
    void timesketch(String written, String edtf) throws IOException {
        Read table = read(Format.TIMESKETCH, """
            message,timestamp,datetime,timestamp_desc,tag,hostname
            Logged in,%s,,Login,"['a', 'b']",pier
            """.formatted(written));
        assertThat(table.complaints()).isEmpty();
        Read lines = read(Format.TIMESKETCH_JSONL, """
            {"message": "Logged in", "timestamp_desc": "Login", "timestamp": "%s", "tag": ["a", "b"], "x": 1}
            {"message": "Logged in", "timestamp_desc": "Login", "datetime": "%s", "tag": ["a", "b"], "x": 1}
            """.formatted(written, written));
        assertThat(lines.events()).hasSize(2);
        for (Event event : List.of(table.event(), lines.event(), lines.events().get(1))) {
            assertThat(event.when()).hasToString(edtf);
            assertThat(event.category()).isEqualTo("Login");
            assertThat(event.tags()).containsExactly("a", "b");
        }
    }

    @Test
    void vis_timeline() throws IOException {
        Read read = read(Format.VIS, """
            {"items": [
              {"id": 1, "content": "<b>Launch</b>", "start": "2031-05-01", "group": 7, "className": "red"},
              {"id": 2, "content": "Strike", "start": "2031-06-01", "end": "2031-06-04", "type": "range"},
              {"id": 3, "content": "Then", "start": 1935487800000}],
             "groups": [{"id": 7, "content": "Sea"}]}
            """);
        assertThat(read.dated())
                .containsExactly("2031-05-01 Launch", "2031-06-01/2031-06-03 Strike", "2031-05-02T11:30:00Z Then");
        assertThat(read.event().category()).isEqualTo("Sea");
        assertThat(read.items().getFirst().leftOut()).containsExactly("className");
        assertThat(read(Format.VIS, "[{\"content\": \"A\", \"start\": \"2031\"}]")
                        .dated())
                .containsExactly("2031 A");
    }

    @Test
    void simile_json() throws IOException {
        Read read = read(Format.SIMILE, """
            {"dateTimeFormat": "iso8601", "events": [
              {"start": "2031-05-01", "title": "Launch", "description": "<i>Noon</i>", "link": "https://a.example"},
              {"start": "2031-05-01", "end": "2031-05-09", "title": "Span"},
              {"start": "2031-05-01", "end": "2031-05-09", "title": "Sometime", "durationEvent": false},
              {"start": "2031-05-01", "end": "2031-05-09", "title": "Negated", "isDuration": true},
              {"start": "2031-05-01", "latestStart": "2031-05-31", "end": "2031-07-01", "title": "Rough"},
              {"start": "May 28 2006 09:00:00 GMT", "title": "Words"},
              {"start": "-300", "title": "Old", "color": "red"}]}
            """);
        assertThat(read.dated())
                .containsExactly(
                        "2031-05-01 Launch",
                        "2031-05-01/2031-05-09 Span",
                        "[2031-05-01..2031-05-09] Sometime",
                        "[2031-05-01..2031-05-09] Negated",
                        "2031-05/2031-07-01 Rough",
                        "2006-05-28T09:00:00Z Words",
                        "-0300 Old");
        assertThat(read.complaints()).isEmpty();
    }

    @Test
    void simile_xml() throws IOException {
        Read read = read(Format.SIMILE_XML, """
            <?xml version="1.0"?>
            <data>
              <event start="May 01 2031 00:00:00 GMT" title="Launch" color="red">At &lt;b&gt;noon&lt;/b&gt;</event>
              <event start="2031" end="2033" isDuration="true" title="Span"/>
              <event start="2031" end="2033" title="Sometime"/>
              <event title="Never"/>
            </data>
            """);
        assertThat(read.dated()).containsExactly("2031-05-01 Launch", "2031/2033 Span", "[2031..2033] Sometime");
        assertThat(read.event().summary().byLanguage()).containsValue("At noon");
        assertThat(read.complaints())
                .singleElement()
                .asString()
                .startsWith("6:")
                .endsWith("the date is missing");
    }

    @Test
    void timeflow() throws IOException {
        Read read = read(Format.TIMEFLOW, """
            #TIMEFLOW\tformat version\t1
            source\tnobody
            description\tferries
            field\tWhen\tDate/Time
            field\tWhat\tText
            field\tKind\tText
            field\tNote\tText
            field\tWords\tList
            field\tSize\tNumber
            end-metadata
            alias\tTIMEFLOW_START\tWhen
            alias\tTIMEFLOW_LABEL\tWhat
            alias\tTIMEFLOW_TRACK\tKind
            ====== End of Header. Data below is in tab-delimited format. =====
            When\tWhat\tKind\tNote\tWords\tSize
            2031-05-01\t"The ""big"" launch"\tsea\tAt noon\ta, b\t7
            \tNever\t\t\t\t
            """);
        assertThat(read.dated()).containsExactly("2031-05-01 The \"big\" launch");
        assertThat(read.event().category()).isEqualTo("sea");
        assertThat(read.event().tags()).containsExactly("a", "b");
        assertThat(read.items().getFirst().leftOut()).containsExactly("Size");
        assertThat(read.complaints()).containsExactly("17:1 : the date is missing");
    }

    /** As the program itself writes it: its name before each line of the head, and cells of several lines. */
    @Test
    void timeflow_with_its_name_in_each_line() throws IOException {
        Read read = read(Format.TIMEFLOW, """
            #TIMEFLOW\tformat version\t1
            #TIMEFLOW\tsource\tnobody
            #TIMEFLOW\tdescription\t"ferries
            and boats
            "
            #TIMEFLOW\tfield\tStart\tDate/Time
            #TIMEFLOW\tfield\tName\tText\t45
            #TIMEFLOW\tfield\tStatus\tText\t1
            #TIMEFLOW\tfield\tLong Description\tText
            #TIMEFLOW\tfield\tLink\tURL
            #TIMEFLOW\tend-metadata
            #TIMEFLOW\talias\tTIMEFLOW_START\tStart
            #TIMEFLOW\talias\tTIMEFLOW_LABEL\tGone
            #TIMEFLOW\t====== End of Header. Data below is in tab-delimited format. =====
            Start\tName\tStatus\tLong Description\tLink
            Apr 20 2031\tLaunch\tP\t"
              First <p>and ""second""</p>\ttoo"\thttps://gull.example/1
            2032\t"Half" speed\tN\t\t
            soon\tNever\t\t\t
            """);
        assertThat(read.dated()).containsExactly("2031-04-20 Launch", "2032 \"Half\" speed");
        assertThat(read.event().summary().toString()).contains("First and \"second\"");
        assertThat(read.sources()).singleElement().extracting(Source::url).isEqualTo("https://gull.example/1");
        assertThat(read.items().getFirst().leftOut()).containsExactly("Status");
        assertThat(read.items().get(1).leftOut()).containsExactly("Status");
        assertThat(read.complaints()).containsExactly("19:1 : soon is no date");
    }

    @Test
    void timeflow_that_ends_before_its_table_is_cut_off() throws IOException {
        Read read = read(Format.TIMEFLOW, "#TIMEFLOW\tformat version\t1\n#TIMEFLOW\tfield\tName\tText\n");
        assertThat(read.complaints())
                .singleElement()
                .asString()
                .startsWith("3:1")
                .contains("ends");
    }

    @Test
    void icalendar() throws IOException {
        Read read = read(Format.ICALENDAR, """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VTIMEZONE
            TZID:Asia/Seoul
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:launch@gull.example
            DTSTART;VALUE=DATE:20310501
            DTEND;VALUE=DATE:20310503
            SUMMARY:Launch\\, with a party and a very long
              name
            DESCRIPTION:One\\nTwo
            CATEGORIES:sea,party
            URL:https://gull.example/1
            LOCATION:Pier
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;TZID=Asia/Seoul:20310501T093000
            DURATION:PT1H30M
            SUMMARY:Talks
            BEGIN:VALARM
            SUMMARY:not the event's
            END:VALARM
            END:VEVENT
            BEGIN:VEVENT
            DTSTART:2031
            SUMMARY:Wrong
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n"));
        assertThat(read.dated())
                .containsExactly(
                        "2031-05-01/2031-05-02 Launch, with a party and a very long name",
                        "2031-05-01T09:30:00+09:00/2031-05-01T11:00:00+09:00 Talks");
        assertThat(read.event().id()).isEqualTo("launch@gull.example");
        assertThat(read.event().category()).isEqualTo("sea");
        assertThat(read.event().tags()).containsExactly("party");
        assertThat(read.items().getFirst().leftOut()).containsExactly("LOCATION");
        assertThat(read.complaints()).containsExactly("26:1 DTSTART: 2031 is no date");
    }

    @Test
    void icalendar_says_which_ends_are_none() throws IOException {
        Read read = read(Format.ICALENDAR, """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            DTSTART:20310501T093000Z
            DTEND:20310430T093000Z
            SUMMARY:Backwards
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:99980101
            DURATION:P999W
            SUMMARY:Past all years
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20310501
            DTEND;VALUE=DATE:20310501
            SUMMARY:One day
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;TZID=Asia/Seoul:20310501T093000
            DTEND:20310501T023000Z
            SUMMARY:Two clocks
            END:VEVENT
            END:VCALENDAR
            """);
        assertThat(read.dated())
                .containsExactly(
                        "2031-05-01T09:30:00Z Backwards",
                        "9998-01-01 Past all years",
                        "2031-05-01 One day",
                        "2031-05-01T09:30:00+09:00/2031-05-01T02:30:00Z Two clocks");
        assertThat(read.items())
                .extracting(item -> item.leftOut())
                .containsExactly(List.of("DTEND"), List.of("DURATION"), List.of(), List.of());
    }

    /** As Outlook, Evolution and Google write calendars. */
    @Test
    void icalendar_of_others() throws IOException {
        Read read = read(Format.ICALENDAR, """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VTIMEZONE
            TZID:Korea Standard Time
            BEGIN:STANDARD
            DTSTART:16010101T000000
            TZOFFSETFROM:+0900
            TZOFFSETTO:+0900
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VTIMEZONE
            TZID:Eastern Time
            BEGIN:STANDARD
            DTSTART:16011104T020000
            RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
            TZOFFSETFROM:-0400
            TZOFFSETTO:-0500
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010311T020000
            RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
            TZOFFSETFROM:-0500
            TZOFFSETTO:-0400
            END:DAYLIGHT
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:weekly@gull.example
            DTSTART;TZID="Korea Standard Time":20310203T093000
            RRULE:FREQ=WEEKLY
            SUMMARY;LANGUAGE=ko:Weekly
            END:VEVENT
            BEGIN:VEVENT
            UID:weekly@gull.example
            RECURRENCE-ID;TZID="Korea Standard Time":20310210T093000
            DTSTART;TZID="Korea Standard Time":20310211T093000
            SUMMARY:Weekly\\, moved
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;TZID=Eastern Time:20310703T093000
            SUMMARY:In summer
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;TZID=Eastern Time:20310103T093000
            SUMMARY:In winter
            STATUS:CANCELLED
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;TZID=/example.net/2024/Asia/Seoul:20310103T093000
            SUMMARY:With an address
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;TZID=Middle Earth:20310103T093000
            SUMMARY:Nowhere
            END:VEVENT
            BEGIN:VTODO
            SUMMARY:Not an event
            END:VTODO
            END:VCALENDAR
            """);
        assertThat(read.dated())
                .containsExactly(
                        "2031-02-03T09:30:00+09:00 Weekly",
                        "2031-02-11T09:30:00+09:00 Weekly, moved",
                        "2031-07-03T09:30:00-04:00 In summer",
                        "2031-01-03T09:30:00-05:00 In winter",
                        "2031-01-03T09:30:00+09:00 With an address",
                        "2031-01-03T09:30:00 Nowhere");
        assertThat(read.events()).extracting(Event::id).doesNotHaveDuplicates();
        assertThat(read.items())
                .extracting(item -> item.leftOut())
                .containsExactly(
                        List.of("RRULE"),
                        List.of(),
                        List.of(),
                        List.of("STATUS:CANCELLED"),
                        List.of(),
                        List.of("TZID"),
                        List.of("VTODO"));
    }

    @Test
    void schema_org() throws IOException {
        Read read = read(Format.SCHEMA_ORG, """
            {"@context": "https://schema.org", "@graph": [
              {"@type": "BusinessEvent", "@id": "#launch", "name": "Launch", "startDate": "2031-05-01T09:30:00+09:00",
               "keywords": "a, b", "location": {"name": "Pier"},
               "subjectOf": {"@type": "NewsArticle", "headline": "A ferry sails", "publisher": {"name": "The Gull"},
                             "datePublished": "2031-05-02", "url": "https://gull.example/1"}},
              {"@type": "ClaimReview", "claimReviewed": "The ferry cost 9 million", "url": "https://check.example/1",
               "author": {"@type": "Organization", "name": "Check"}, "datePublished": "2031-06-01",
               "reviewRating": {"@type": "Rating", "ratingValue": 1, "alternateName": "False"}},
              {"@type": "Person", "name": "Nobody"}]}
            """);
        assertThat(read.dated()).containsExactly("2031-05-01T09:30:00+09:00 Launch");
        assertThat(read.sources()).extracting(Source::publisher).containsExactly("The Gull", "Check");
        assertThat(read.claims()).extracting(Claim::asPrinted).containsExactly("2031-05-01T09:30:00+09:00", "False");
        assertThat(read.items().getLast().leftOut()).containsExactly("@type Person");
    }

    /** Nothing is fetched, nothing grows, and it is all said in one problem. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <!DOCTYPE data [<!ENTITY x SYSTEM "file:///etc/passwd">]><data><event start="2031" title="&x;"/></data>
        <!DOCTYPE data [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><data><event start="2031" title="&b;">&b;</event></data>
        <data><event start="2031" title="A"><x></event></data>
        """)
    void xml_that_is_made_to_harm(String xml) throws IOException {
        Read read = read(Format.SIMILE_XML, xml);
        assertThat(read.events()).isEmpty();
        assertThat(read.problems()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"TIMELINEJS", "SIMILE", "VIS", "SCHEMA_ORG", "TIMESKETCH_JSONL"})
    void json_that_is_made_to_harm(Format format) {
        for (String json : List.of(
                "[".repeat(100_000),
                "{\"events\":".repeat(60),
                "{\"events\": [{\"title\": \"\\ud800\", \"start\": \"2031\"}",
                "{\"events\": nonsense",
                "")) {
            assertThat(Read.of(format.reader(null), json).events()).isEmpty();
        }
    }

    @Test
    void a_calendar_without_an_end_is_said_to_be_cut_off() {
        Read read = Read.of(Format.ICALENDAR.reader(null), "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:A\r\n");
        assertThat(read.problems()).hasSize(1);
        Read endless = Read.of(
                Format.ICALENDAR.reader(null), "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:" + "x".repeat(20_000_000));
        assertThat(endless.problems()).isNotEmpty();
        assertThat(endless.events()).isEmpty();
    }

    @Test
    void script_in_a_title_stays_text() throws IOException {
        Read read = read(Format.SIMILE, """
            {"events": [{"start": "2031", "title": "<script>alert(1)</script>"},
                        {"start": "2031", "title": "a < b && c > d"}]}
            """);
        assertThat(read.dated()).containsExactly("2031 <script>alert(1)</script>", "2031 a < b && c > d");
    }
}
