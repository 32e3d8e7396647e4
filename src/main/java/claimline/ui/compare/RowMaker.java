package claimline.ui.compare;

import claimline.comparison.Kind;
import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.Verdict;
import claimline.model.Wording;
import claimline.project.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes rows of questions.
 *
 * @param sources the columns
 * @param base the id of the source with which all others are compared; null for all with all
 */
record RowMaker(Story story, List<Source> sources, String base, Locale locale) {

    List<Row> rows(List<Question> questions) {
        return questions.stream().map(this::row).toList();
    }

    private Row row(Question question) {
        Standing standing = new Standing(story);
        Map<String, Cell> cells = cells(question, standing.ofSources(question.id(), base));
        return new Row(
                question.id(),
                question.caption().in(locale),
                standing.ofQuestion(question.id()).orElse(null),
                standing.severity(question.id()),
                story.verdict(question.id()).map(Verdict::status).orElse(Verdict.Status.OPEN),
                time(question),
                cells,
                words(question, cells));
    }

    private double time(Question question) {
        return Optional.ofNullable(question.event())
                .flatMap(story::event)
                .map(Event::when)
                .map(when -> when.bounds().earliestStart())
                .orElse(Double.POSITIVE_INFINITY);
    }

    private Map<String, Cell> cells(Question question, Map<String, Kind> kinds) {
        Map<String, List<Claim>> claims =
                story.claimsOf(question.id()).stream().collect(Collectors.groupingBy(Claim::source));
        Set<String> covering = question.event() == null ? Set.of() : story.reportersOf(question.event());
        Map<String, Cell> cells = new HashMap<>();
        for (Source source : sources) {
            List<Claim> said = claims.getOrDefault(source.id(), List.of());
            Cell silent = covering.contains(source.id()) ? Cell.NOT_MENTIONED : Cell.NOT_COVERED;
            cells.put(
                    source.id(),
                    said.isEmpty()
                            ? silent
                            : new Cell.Claimed(said.stream().map(this::line).toList(), kinds.get(source.id())));
        }
        return cells;
    }

    private Cell.Line line(Claim claim) {
        String normalised = Wording.of(claim.value(), locale);
        UnaryOperator<String> plain = text -> text.replace(" ", "").replace(",", "");
        boolean says = !plain.apply(normalised).equals(plain.apply(claim.asPrinted()));
        return new Cell.Line(claim.id(), claim.asPrinted(), says ? normalised : "");
    }

    private String words(Question question, Map<String, Cell> cells) {
        Stream<String> asked = Stream.concat(
                Stream.of(question.subject(), question.property()), question.title().byLanguage().values().stream());
        Stream<String> said = cells.values().stream()
                .flatMap(cell -> cell.claims().stream())
                .flatMap(line -> Stream.of(line.printed(), line.normalised()));
        return Query.plain(Stream.concat(asked, said).collect(Collectors.joining("\n")));
    }
}
