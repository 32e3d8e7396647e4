package claimline.ui.compare;

import claimline.comparison.Flag;
import claimline.comparison.Kind;
import claimline.model.Claim;
import claimline.model.Message;
import claimline.model.Source;
import claimline.model.Wording;
import claimline.ui.common.Signs;
import claimline.ui.common.SourceNames;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table in plain words: for copying, for hints, and for who hears it read. */
record Words(Locale locale) {

    /** The value of the claim; empty where that says no more than what is printed. */
    String normalised(Claim claim) {
        String value = Wording.of(claim.value(), locale);
        UnaryOperator<String> plain = text -> text.replace(" ", "").replace(",", "");
        return plain.apply(value).equals(plain.apply(claim.asPrinted())) ? "" : value;
    }

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

    /** The cell as it is heard: whose it is, what was found, what is said and preferred. */
    String heard(Source source, Cell cell) {
        Stream<String> preferred = cell.lines().stream()
                .filter(Cell.Line::preferred)
                .map(line ->
                        Message.of("compare.cell.preferred", line.printed()).in(locale));
        return joined(List.of(
                Stream.of(source.name(), kind(cell.found().kind())),
                names(cell.found().flags()),
                Stream.of(cell(cell)),
                preferred));
    }

    /** The question as it is heard. */
    String heard(Row row) {
        return joined(List.of(
                Stream.of(row.title(), kind(row.found().kind()), verdict(row), origins(row)),
                names(row.found().flags())));
    }

    private static String joined(List<Stream<String>> parts) {
        return parts.stream()
                .flatMap(part -> part)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Stream<String> names(Collection<Flag> flags) {
        return flags.stream().map(flag -> flag.label().in(locale));
    }

    /** Empty where nothing was found. */
    private String kind(Kind kind) {
        return kind == null ? "" : kind.label().in(locale);
    }

    /** Empty while the question is open. */
    String verdict(Row row) {
        return Signs.withWords(row.verdict(), locale);
    }

    /** How many sources answer, and how many of them are independent of one another. */
    String origins(Row row) {
        return origins(row.standing().sources(), row.standing().origins());
    }

    String origins(int sources, int origins) {
        return sources < 2
                ? Message.of("compare.sources", sources).in(locale)
                : Message.of("compare.origins", sources, origins).in(locale);
    }

    /** What is said beneath a question: origins and flags. */
    String notes(Row row) {
        return Stream.concat(
                        Stream.of(origins(row)), row.found().flags().stream().map(this::flag))
                .collect(Collectors.joining(" · "));
    }

    /** The flag as a sign and in words. */
    String flag(Flag flag) {
        return Signs.of(flag) + " " + flag.label().in(locale);
    }

    /** The flags where there is no room for words. */
    static String signs(Collection<Flag> flags) {
        return flags.stream().map(Signs::of).collect(Collectors.joining(" "));
    }

    /** Rows for a spreadsheet: a line of names, then each row on a line; tabs between question, kind and sources. */
    String rows(List<Row> rows, List<Source> sources) {
        Stream<String> head = Stream.concat(
                Stream.of("compare.question", "compare.kind", "compare.verdict").map(this::say),
                sources.stream().map(Source::id).map(SourceNames.of(sources)::get));
        Stream<String> lines = rows.stream()
                .map(row -> tabbed(Stream.concat(
                        Stream.of(row.title(), kind(row.found().kind()), verdict(row)),
                        sources.stream().map(source -> cell(row.cell(source.id()))))));
        return Stream.concat(Stream.of(tabbed(head)), lines).collect(Collectors.joining("\n"));
    }

    /** Texts on one line, tabs between them. */
    static String tabbed(Stream<String> texts) {
        return texts.map(text -> text.replaceAll("\\s+", " ")).collect(Collectors.joining("\t"));
    }

    private String say(String key) {
        return Message.of(key).in(locale);
    }
}
