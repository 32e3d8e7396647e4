package claimline.ui.compare;

import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.Verdict;
import claimline.project.Story;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes rows of the questions of a story.
 *
 * @param base the id of the source with which all others are compared; null for all with all
 */
record RowMaker(Story story, String base, Locale locale) {

    /** How many claims and pairs of claims are looked at within a frame. */
    private static final long QUICK = 4000;

    /** Whether the rows of these questions can be waited for. */
    boolean isQuick(Collection<Question> questions) {
        long work = 0;
        for (Question question : questions) {
            long claims = story.claimsOf(question.id()).size();
            work += claims * (claims + 1) / 2;
        }
        return work <= QUICK;
    }

    /** The questions whose rows are not what the other maker would make of them. */
    List<Question> differing(RowMaker other) {
        boolean alike = Objects.equals(base, other.base)
                && locale.equals(other.locale)
                && List.copyOf(story.sources()).equals(List.copyOf(other.story.sources()));
        return story.questions().stream()
                .filter(question -> !alike || differs(question, other.story))
                .toList();
    }

    /** A summary is another object wherever claims were compared again. */
    private boolean differs(Question question, Story other) {
        String id = question.id();
        String event = question.event() == null ? "" : question.event();
        return other.question(id).filter(question::equals).isEmpty()
                || story.assessments().summary(id) != other.assessments().summary(id)
                || !story.verdict(id).equals(other.verdict(id))
                || !story.event(event).equals(other.event(event))
                || !story.reportersOf(event).equals(other.reportersOf(event));
    }

    /** In the order of the questions, on all cores. */
    List<Row> rows(Collection<Question> questions) {
        return questions.parallelStream().map(this::row).toList();
    }

    private Row row(Question question) {
        Standing standing = Standing.of(story, question.id(), base);
        Optional<Verdict> verdict = story.verdict(question.id());
        Map<String, Cell> cells = cells(question, standing, verdict.map(Verdict::preferred));
        return new Row(
                question.id(),
                question.caption().in(locale),
                standing,
                verdict.map(Verdict::status).orElse(Verdict.Status.OPEN),
                event(question)
                        .map(event -> event.when().bounds().earliestStart())
                        .orElse(Double.POSITIVE_INFINITY),
                cells);
    }

    private Optional<Event> event(Question question) {
        return Optional.ofNullable(question.event()).flatMap(story::event);
    }

    private Map<String, Cell> cells(Question question, Standing standing, Optional<String> preferred) {
        Map<String, List<Claim>> claims =
                story.claimsOf(question.id()).stream().collect(Collectors.groupingBy(Claim::source));
        Map<String, Cell> cells = HashMap.newHashMap(story.sources().size());
        for (Source source : story.sources()) {
            List<Cell.Line> lines = claims.getOrDefault(source.id(), List.of()).stream()
                    .map(claim -> new Cell.Line(
                            claim.id(),
                            claim.asPrinted(),
                            new Words(locale).normalised(claim),
                            preferred.filter(claim.id()::equals).isPresent()))
                    .toList();
            Cell silent = standing.silent().contains(source.id()) ? Cell.NOT_MENTIONED : Cell.NOT_COVERED;
            cells.put(source.id(), lines.isEmpty() ? silent : new Cell.Claimed(lines, standing.of(source.id())));
        }
        return cells;
    }
}
