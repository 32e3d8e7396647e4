package claimline.ui.compare;

import claimline.comparison.Kind;
import claimline.model.Message;
import claimline.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table in plain words: for copying, for hints, and for who hears it read. */
record Words(Locale locale) {

    /** All claims of the cell, each as printed with its value; or why there is none. */
    String cell(Cell cell) {
        return switch (cell) {
            case Cell.NotMentioned _ -> say("compare.cell.notMentioned");
            case Cell.NotCovered _ -> say("compare.cell.notCovered");
            case Cell.Claimed claimed ->
                claimed.lines().stream().map(Words::line).collect(Collectors.joining("; "));
        };
    }

    private static String line(Cell.Line line) {
        return line.normalised().isEmpty() ? line.printed() : line.printed() + " (" + line.normalised() + ")";
    }

    /** The cell as it is heard: whose it is, what was found, what is said. */
    String heard(Source source, Cell cell) {
        return Stream.of(source.name(), cell.finding().map(this::kind).orElse(""), cell(cell))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The question as it is heard. */
    String heard(Row row) {
        return Stream.of(row.title(), kind(row.kind()), verdict(row))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Empty where nothing was found. */
    private String kind(Kind kind) {
        return kind == null ? "" : kind.label().in(locale);
    }

    /** Empty while the question is open. */
    String verdict(Row row) {
        return row.isDecided() ? say("verdict." + row.verdict().code()) : "";
    }

    /** Rows for a spreadsheet: a line of names, then each row on a line; tabs between question, kind and sources. */
    String rows(List<Row> rows, List<Source> sources) {
        List<String> lines = new ArrayList<>();
        lines.add(line(
                say("compare.question"), say("compare.kind"), sources.stream().map(Source::name)));
        for (Row row : rows) {
            lines.add(line(row.title(), kind(row.kind()), sources.stream().map(source -> cell(row.cell(source.id())))));
        }
        return String.join("\n", lines);
    }

    private static String line(String question, String kind, Stream<String> cells) {
        return Stream.concat(Stream.of(question, kind), cells)
                .map(text -> text.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"));
    }

    private String say(String key) {
        return Message.of(key).in(locale);
    }
}
