package claimline.exchange;

import claimline.exchange.flow.Input;
import claimline.exchange.flow.StoryReader;
import claimline.exchange.flow.StoryWriter;
import claimline.exchange.flow.Trait;
import claimline.exchange.icalendar.ICalendarReader;
import claimline.exchange.icalendar.ICalendarWriter;
import claimline.exchange.schemaorg.SchemaOrgReader;
import claimline.exchange.schemaorg.SchemaOrgWriter;
import claimline.exchange.simile.SimileReader;
import claimline.exchange.simile.SimileXmlReader;
import claimline.exchange.table.CsvWriter;
import claimline.exchange.table.Mapping;
import claimline.exchange.table.TableReader;
import claimline.exchange.timeflow.TimeFlowReader;
import claimline.exchange.timelinejs.TimelineJsReader;
import claimline.exchange.timelinejs.TimelineJsTable;
import claimline.exchange.timelinejs.TimelineJsWriter;
import claimline.exchange.timesketch.TimesketchReader;
import claimline.exchange.timesketch.TimesketchWriter;
import claimline.exchange.visjs.VisReader;
import claimline.exchange.visjs.VisWriter;
import claimline.model.Message;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The table of formats: how each is told by its content, read and written, and what of a story it has a place for. A
 * file is of the first format in this order that recognises it.
 */
public enum Format {
    CLAIMLINE(
            List.of(".json"),
            head -> head.json().text("/format").startsWith("claimline/"),
            always(new ClaimlineItems()),
            (story, out, _) -> ClaimlineWriter.write(out, story::forEach),
            EnumSet.allOf(Trait.class)),
    TIMELINEJS(
            List.of(".json"),
            head -> head.hasJson(TimelineJsReader::recognises),
            always(new TimelineJsReader()),
            new TimelineJsWriter(),
            EnumSet.of(Trait.TITLE, Trait.ROUGH_DATES, Trait.CATEGORIES, Trait.TAGS, Trait.SOURCES)),
    SIMILE(
            List.of(".json"),
            head -> head.hasJson(SimileReader::recognises),
            always(new SimileReader()),
            null,
            Set.of()),
    SIMILE_XML(
            List.of(".xml"),
            head -> SimileXmlReader.recognises(head.text()),
            always(new SimileXmlReader()),
            null,
            Set.of()),
    TIMESKETCH_JSONL(
            List.of(".jsonl"),
            head -> TimesketchReader.recognises(head.json()),
            always(TimesketchReader.jsonLines()),
            null,
            Set.of()),
    SCHEMA_ORG(
            List.of(".jsonld", ".json", ".html"),
            head -> SchemaOrgReader.recognises(head.json()) || SchemaOrgReader.recognisesPage(head.text()),
            always(new SchemaOrgReader()),
            new SchemaOrgWriter(),
            EnumSet.of(
                    Trait.ROUGH_DATES,
                    Trait.UNDATED,
                    Trait.CATEGORIES,
                    Trait.TAGS,
                    Trait.SOURCES,
                    Trait.CLAIMS,
                    Trait.VERDICTS)),
    VIS(
            List.of(".json"),
            head -> head.hasJson(VisReader::recognises),
            always(new VisReader()),
            new VisWriter(),
            EnumSet.of(Trait.ROUGH_DATES, Trait.CATEGORIES, Trait.TAGS)),
    ICALENDAR(
            List.of(".ics"),
            head -> head.begins(ICalendarReader.SIGNATURE),
            always(new ICalendarReader()),
            new ICalendarWriter(),
            EnumSet.of(Trait.ROUGH_DATES, Trait.CATEGORIES, Trait.TAGS, Trait.SOURCES)),
    TIMEFLOW(
            List.of(".time"),
            head -> head.begins(TimeFlowReader.SIGNATURE),
            always(new TimeFlowReader()),
            null,
            Set.of()),
    TIMELINEJS_TABLE(
            List.of(".csv", ".tsv", ".xlsx"),
            head -> TimelineJsTable.recognises(head.header()),
            always(new TimelineJsTable()),
            null,
            Set.of()),
    TIMESKETCH(
            List.of(".csv"),
            head -> TimesketchReader.recognises(head.header()),
            always(TimesketchReader.csv()),
            new TimesketchWriter(),
            EnumSet.of(Trait.ROUGH_DATES, Trait.CATEGORIES, Trait.TAGS, Trait.SOURCES)),
    /** A table of anything, by a mapping. */
    TABLE(
            List.of(".csv", ".tsv", ".txt", ".xlsx"),
            head -> head.isWorkbook() || head.header().size() > 1,
            TableReader::new,
            new CsvWriter(),
            EnumSet.complementOf(EnumSet.of(
                    Trait.TITLE,
                    Trait.QUESTION_TITLES,
                    Trait.CLAIM_DETAILS,
                    Trait.TEXTS,
                    Trait.VERDICTS,
                    Trait.RATES,
                    Trait.DISMISSALS)));

    /** What a story in JSON has, and hardly anything else. */
    private static final List<String> OWN =
            List.of("/format", "/sources/*", "/questions/*", "/claims/*", "/verdicts/*", "/events/*/when");

    private final List<String> endings;
    private final Predicate<Head> recognises;
    private final Function<Mapping, StoryReader> reader;
    private final StoryWriter writer;
    private final Set<Trait> held;

    /**
     * @param reader makes a reader by a mapping, which only tables have; null where the format is only written
     * @param writer null where it is only read
     * @param held what it keeps of a story that is written
     */
    Format(
            List<String> endings,
            Predicate<Head> recognises,
            Function<Mapping, StoryReader> reader,
            StoryWriter writer,
            Set<Trait> held) {
        this.endings = endings;
        this.recognises = recognises;
        this.reader = reader;
        this.writer = writer;
        this.held = held;
    }

    private static Function<Mapping, StoryReader> always(StoryReader reader) {
        return _ -> reader;
    }

    /** The format of a file; empty where no format recognises it. */
    public static Optional<Format> of(Input in) throws IOException {
        Head head = Head.of(in);
        return Arrays.stream(values())
                .filter(format -> format.isReadable() && format.recognises.test(head))
                .findFirst();
    }

    /**
     * Whether a file that no format recognises is a story that lost what it is recognised by: an object with some of
     * its fields, the beginning of one, or no text at all.
     */
    public static boolean isLikeStory(Input in) throws IOException {
        Head head = Head.of(in);
        boolean isObject = head.begins("{");
        return !head.isText()
                || isObject && (head.json().paths().size() < 2 || OWN.stream().anyMatch(head.json()::has));
    }

    public static Optional<Format> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }

    /** As the command line names it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Message title() {
        return Message.of("format.name." + code());
    }

    /** How names of its files end, the usual one first; with the dot. */
    public List<String> endings() {
        return endings;
    }

    /** Whether it takes a mapping to read it. */
    public boolean isMapped() {
        return this == TABLE;
    }

    /** Whether what is good in a file can come in without what is bad. */
    public boolean isSeparable() {
        return this != CLAIMLINE;
    }

    public boolean isReadable() {
        return reader != null;
    }

    public boolean isWritable() {
        return writer != null;
    }

    /** @param mapping for tables; else null */
    public StoryReader reader(Mapping mapping) {
        return reader.apply(mapping);
    }

    public StoryWriter writer() {
        return writer;
    }

    /** What a story keeps when it is written in this format. */
    public Set<Trait> held() {
        return held;
    }
}
