package claimline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.exchange.flow.Input;
import claimline.exchange.flow.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Timelines for web pages, as they mostly are: data within a program. */
class ScriptsTest {

    @TempDir
    private Path folder;

    private Read read(Format format, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("file.dat"), content);
        assertThat(Format.of(Input.of(file))).contains(format);
        return Read.of(format.reader(null), file);
    }

    @Test
    void simile_as_its_own_examples_write_it() throws IOException {
        Read read = read(Format.SIMILE, """
            var timeline_data = {  // save as a global variable
            'dateTimeFormat': 'iso8601',
            'wikiSection': "Ferries, 'old' and new",
            /* two
               lines */
            'events' : [
              {'start': '1880', 'title': 'The weaver\\'s \\u0022boat\\u0022',
               'description': 'one ' +
                  "two", image: 'a.jpg'},
              {'start': new Date(1999, 3, 2), title: 'Native', 'link': 'http://gull.example'},
              {'start': new Date("2031-05-01"), title: 'String'},
              {'start': someDay, title: 'Worked out'},
              {'start': 'never', title: 'Bad'},
            ]
            };
            """);
        assertThat(read.dated())
                .containsExactly("1880 The weaver's \"boat\"", "1999-04-02 Native", "2031-05-01 String");
        assertThat(read.event().summary().toString()).contains("one two");
        assertThat(read.items().getFirst().leftOut()).containsExactly("image");
        assertThat(read.complaints())
                .containsExactly(
                        "12:13 /events/3/start: the date is missing", "13:13 /events/4/start: never is no date");
    }

    @Test
    void vis_timeline_in_a_page_s_program_with_its_groups() throws IOException {
        Read read = read(Format.VIS, """
            $(document).ready(function () {
              var container = document.getElementById('visualization'); // a "place"
              var groups = new vis.DataSet([{id: 0, content: 'Sea'}, {id: 1, content: 'Land'}]);
              const items = new vis.DataSet([
                {id: 1, content: 'item 1<br>start', start: '2031-04-20', group: 0, className: 'red'},
                {id: 2, content: 'Two', start: moment('2031-04-14'), end: new Date(2031, 3, 18), group: 1},
                {id: 3, content: `Three`, start: new Date(1935487800000)}
              ]);
              var options = {width: '100%', editable: {add: true}};
            });
            """);
        assertThat(read.dated())
                .containsExactly("2031-04-20 item 1\nstart", "2031-04-14/2031-04-17 Two", "2031-05-02T11:30:00Z Three");
        assertThat(read.events()).extracting(event -> event.category()).containsExactly("Sea", "Land", null);
        assertThat(read.items().getFirst().where().line()).isEqualTo(5);
        assertThat(read.items().getFirst().leftOut()).containsExactly("className");
    }

    @Test
    void a_data_set_dumped_with_its_workings() throws IOException {
        Read read = read(Format.VIS, """
            {"_options": {}, "_data": {"1": {"id": 1, "content": "A", "start": "2031-05-01"},
             "2": {"id": 2, "content": "B", "start": "2031-05-02"}}, "length": 2}
            """);
        assertThat(read.dated()).containsExactly("2031-05-01 A", "2031-05-02 B");
    }

    @Test
    void timelinejs_called_back() throws IOException {
        Read read = read(Format.TIMELINEJS, """
            storyjs_jsonp_data = {"timeline": {"headline": "Ferry", "type": "default", "date": [
              {"startDate": "2031,5,1,07,02,10", "headline": "", "text": "<p>Noon.</p><p>More</p>",
               "asset": {"media": "a.jpg", "caption": "c", "thumbnail": "t.jpg"}, "classname": "x"}]}}
            """);
        assertThat(read.dated()).containsExactly("2031-05-01T07:02:10 Noon.");
        assertThat(read.items().getLast().leftOut()).containsExactly("classname", "asset.thumbnail", "asset.media");
    }

    @Test
    void what_a_slide_of_timelinejs_loses_is_said() throws IOException {
        Read read = read(Format.TIMELINEJS, """
            {"title": {"text": {"headline": "Ferry", "text": "Intro"}, "media": {"url": "a.jpg"}},
             "events": [{"start_date": {"year": 2031}, "display_date": "early that year",
               "text": {"headline": "A"}, "media": {"url": "https://a.example/b.png", "alt": "A boat"}}]}
            """);
        assertThat(read.items().getFirst().leftOut()).containsExactly("media", "text.text");
        assertThat(read.items().getLast().leftOut()).containsExactly("media.alt", "media.url", "display_date");
    }

    /** Lists and objects of which none is a timeline, and what is no list at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"start\": 0.0, \"end\": 2.5, \"content\": \"hello\"}]",
                "[{\"id\": 1, \"name\": \"x\"}]",
                "var a = [{id: 1, content: 'x'}]; function f() { return {b: [1, 2,]}; }",
                "{\"type\": \"FeatureCollection\", \"features\": []}",
                "var unclosed = {events: [{start: '2031', tit",
                "const x = {events: {start: '2031', title: 'A'}}",
                "'",
                "\\",
                "var a = {\"b\": `",
            })
    void what_is_none(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("file.dat"), text);
        assertThat(Format.of(Input.of(file))).isEmpty();
    }
}
