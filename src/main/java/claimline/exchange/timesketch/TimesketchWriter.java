package claimline.exchange.timesketch;

import claimline.exchange.flow.Outgoing;
import claimline.exchange.flow.StoryWriter;
import claimline.exchange.table.FormulaGuard;
import claimline.model.Event;
import claimline.model.Source;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes Timesketch's CSV: a row for the start of each event, one for its end where that is another moment. */
public final class TimesketchWriter implements StoryWriter {

    private static final List<String> COLUMNS = List.of(
            "message",
            "datetime",
            "timestamp",
            "timestamp_desc",
            "tag",
            "category",
            "summary",
            "event_id",
            "edtf",
            "source_id",
            "source_title",
            "publisher",
            "url",
            "other_sources");

    @Override
    public void write(Outgoing story, OutputStream out, Locale locale) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(COLUMNS);
        for (Event event : story.events()) {
            List<Source> sources = story.reportersOf(event);
            print(printer, event, sources, TimesketchReader.START, Moments.start(event.when()), locale);
            print(printer, event, sources, TimesketchReader.END, Moments.end(event.when()), locale);
        }
        writer.flush();
    }

    /** Of what has no such moment there is no row. */
    private static void print(
            CSVPrinter printer, Event event, List<Source> sources, String described, String moment, Locale locale)
            throws IOException {
        if (moment == null) {
            return;
        }
        Source first = sources.isEmpty() ? null : sources.getFirst();
        String others = sources.stream().skip(1).map(Source::title).collect(Collectors.joining("; "));
        List<String> cells = List.of(
                event.title().in(locale),
                moment,
                micros(moment),
                described,
                event.tags().isEmpty() ? "-" : String.join(",", event.tags()),
                text(event.category()),
                event.summary().in(locale),
                event.id(),
                event.when().toString(),
                first == null ? "" : first.id(),
                first == null ? "" : first.title(),
                first == null ? "" : text(first.publisher()),
                first == null ? "" : text(first.url()),
                others);
        for (int i = 0; i < cells.size(); i++) {
            printer.print(COLUMNS.get(i).equals("tag") ? cells.get(i) : FormulaGuard.defused(cells.get(i)));
        }
        printer.println();
    }

    /** Since 1970; empty where a year is too far away to be counted. */
    private static String micros(String moment) {
        try {
            Instant instant = Instant.parse(moment);
            return String.valueOf(
                    Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000));
        } catch (ArithmeticException _) {
            return "";
        }
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
