package claimline.project.output;

import claimline.chart.CoverageChart;
import claimline.chart.CoverageView;
import claimline.chart.CoverageView.Reporter;
import claimline.chart.OriginsChart;
import claimline.chart.OriginsView;
import claimline.chart.OriginsView.Node;
import claimline.chart.OriginsView.Tie;
import claimline.chart.TextMeasure;
import claimline.comparison.Finding;
import claimline.comparison.Flag;
import claimline.model.Event;
import claimline.model.FuzzyDate;
import claimline.model.Message;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.TimeBounds;
import claimline.model.Wording;
import claimline.project.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Draws how sources stand to events and to each other: coverage over time, origins. */
record SourceDrawings(Story story, TextMeasure measure, ChartOrder order) {

    private static final double COVERAGE_WIDTH = 1300;
    private static final double ORIGINS_WIDTH = 900;

    /** More would be no picture; what is left out is said on it. */
    private static final int MOST_EVENTS = 1_000;

    private static final int MOST_SOURCES = 200;

    Drawn coverage() {
        Map<String, String> names = Source.names(story.sources());
        List<Reporter> sources = order.scope().sources(story).stream()
                .limit(MOST_SOURCES)
                .map(source -> new Reporter(
                        source.id(), names.get(source.id()), source.published().bounds()))
                .toList();
        Set<String> shown = sources.stream().map(Reporter::id).collect(Collectors.toSet());
        List<Event> events = story.reportedEvents().stream()
                .filter(id -> order.scope().event().map(id::equals).orElse(true))
                .filter(id -> story.reportersOf(id).stream().anyMatch(shown::contains))
                .flatMap(id -> story.event(id).stream())
                .filter(order.scope()::isInTime)
                .sorted(Comparator.comparingDouble(
                        (Event event) -> event.when().bounds().earliestStart()))
                .toList();
        List<CoverageView.Row> rows = events.stream()
                .limit(MOST_EVENTS)
                .map(event -> new CoverageView.Row(
                        event.id(),
                        event.title().in(order.locale()),
                        event.when().bounds(),
                        began(event.when()),
                        story.reportersOf(event.id())))
                .toList();
        List<Message> missing = missingOf(events.size(), sources.size());
        if (rows.isEmpty()) {
            return nothing("chart.noCoverage", missing, COVERAGE_WIDTH);
        }
        CoverageView view = new CoverageView(sources, rows, order.widthOr(COVERAGE_WIDTH), order.locale());
        return new Drawn(new CoverageChart(measure).draw(view), List.of(), missing);
    }

    private Drawn nothing(String why, List<Message> missing, double width) {
        return Drawn.nothing(why, missing, order.widthOr(width), measure, order.locale());
    }

    /** A date without a length of its own is when it happened at some time; what has one, began with it. */
    private static TimeBounds began(FuzzyDate when) {
        return when instanceof FuzzyDate.Interval interval && interval.start() != null
                ? interval.start().bounds()
                : when.bounds();
    }

    private List<Message> missingOf(int events, int sources) {
        List<Message> missing = new ArrayList<>();
        if (events > MOST_EVENTS) {
            missing.add(Message.of("chart.missing.events", events - MOST_EVENTS));
        }
        int unreported = story.events().size() - story.reportedEvents().size();
        if (unreported > 0) {
            missing.add(Message.of("chart.missing.unreported", unreported));
        }
        missing.addAll(missingSources(sources));
        return missing;
    }

    private List<Message> missingSources(int shown) {
        int left = order.scope().sources(story).size() - shown;
        return left > 0 ? List.of(Message.of("chart.missing.sources", left)) : List.of();
    }

    Drawn origins() {
        Map<String, String> names = Source.names(story.sources());
        List<Source> sources = order.scope().sources(story).stream()
                .limit(MOST_SOURCES)
                .sorted(Comparator.comparingDouble(
                        source -> source.published().bounds().earliestStart()))
                .toList();
        if (sources.isEmpty()) {
            return nothing("chart.noSources", List.of(), ORIGINS_WIDTH);
        }
        List<Node> nodes = sources.stream()
                .map(source ->
                        new Node(source.id(), names.get(source.id()), Wording.of(source.published(), order.locale())))
                .toList();
        OriginsView view = new OriginsView(nodes, ties(sources), order.widthOr(ORIGINS_WIDTH), order.locale());
        return new Drawn(new OriginsChart(measure).draw(view), List.of(), missingSources(sources.size()));
    }

    private List<Tie> ties(List<Source> sources) {
        List<String> ids = sources.stream().map(Source::id).toList();
        List<Tie> ties = new ArrayList<>();
        for (Source source : sources) {
            source.links().stream()
                    .filter(link ->
                            ids.contains(link.source()) && !link.source().equals(source.id()))
                    .forEach(link -> ties.add(new Tie(link.source(), source.id(), Optional.of(link.relation()), 0)));
        }
        shared(ids)
                .forEach((pair, questions) -> ties.add(
                        new Tie(ids.get(pair.first()), ids.get(pair.second()), Optional.empty(), questions.size())));
        return ties;
    }

    /** Two sources by their places, the earlier first. */
    private record Two(int first, int second) {}

    /** On which questions two sources share wording or a rare figure. */
    private Map<Two, Set<String>> shared(List<String> ids) {
        Map<Two, Set<String>> shared = new LinkedHashMap<>();
        for (Question question : order.scope().questions(story)) {
            if (!story.assessments().summary(question.id()).flags().contains(Flag.COPIED)) {
                continue;
            }
            for (Finding finding : story.findingsOn(question.id())) {
                List<Integer> places = finding.claims().stream()
                        .flatMap(claim -> story.claim(claim).stream())
                        .map(claim -> ids.indexOf(claim.source()))
                        .filter(place -> place >= 0)
                        .distinct()
                        .sorted()
                        .toList();
                if (finding.flags().containsKey(Flag.COPIED) && places.size() == 2) {
                    shared.computeIfAbsent(new Two(places.getFirst(), places.getLast()), _ -> new TreeSet<>())
                            .add(question.id());
                }
            }
        }
        return shared;
    }
}
