package claimline.project.output;

import claimline.chart.Drawing;
import claimline.chart.Paper;
import claimline.comparison.Comparison;
import claimline.comparison.Finding;
import claimline.comparison.Kind;
import claimline.comparison.Severity;
import claimline.exchange.report.Report;
import claimline.exchange.report.Report.ClaimEntry;
import claimline.exchange.report.Report.Counts;
import claimline.exchange.report.Report.EventEntry;
import claimline.exchange.report.Report.FindingEntry;
import claimline.exchange.report.Report.QuestionEntry;
import claimline.exchange.report.Report.SourceEntry;
import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.LocalizedText;
import claimline.model.Message;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.Verdict;
import claimline.model.Wording;
import claimline.project.Events;
import claimline.project.Progress;
import claimline.project.Story;
import claimline.timeline.EventIndex;
import claimline.timeline.LanesBy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Works out what a report says of a story. What is too much for a report is left out, and the report says so. */
final class Reports {

    static final int MOST_EVENTS = 5_000;
    static final int MOST_FINDINGS = 24;

    /** Of more questions, the less serious are without a picture. */
    static final int MOST_STRIPS = 400;

    private final Story story;
    private final Charts charts;
    private final Scope scope;
    private final Locale locale;
    private final Progress progress;
    private final Map<String, String> names;
    private final List<String> shown;
    private final List<Message> missing = new ArrayList<>();
    private int done;
    private int findingsLeft;

    /** @param charts draws, and lets its progress know now and then */
    Reports(Story story, Function<Progress, Charts> charts, Scope scope, Locale locale, Progress progress) {
        this.story = story;
        this.charts =
                charts.apply((_, _) -> progress.report(done, story.questions().size()));
        this.progress = progress;
        this.scope = scope;
        this.locale = locale;
        names = Source.names(story.sources());
        shown = scope.sources(story).stream().map(Source::id).toList();
    }

    Report report(ReportFormat format) {
        List<String> lanes = new ArrayList<>();
        List<EventEntry> events = format.hasEvents() ? events(lanes) : List.of();
        List<QuestionEntry> questions = questions(format);
        List<SourceEntry> sources =
                scope.sources(story).stream().map(this::source).toList();
        String title = story.heading().title().in(locale);
        return new Report(
                locale,
                title,
                counts(),
                sources,
                lanes,
                events,
                questions,
                format.hasCharts() ? pictures() : List.of(),
                missing);
    }

    private Counts counts() {
        List<Question> asked = scope.questions(story);
        long conflicts = asked.stream()
                .flatMap(question -> Comparison.summary(findings(question)).stream())
                .filter(kind -> kind.outcome() == Kind.Outcome.CONFLICT)
                .count();
        return new Counts(scope.sources(story).size(), story.events().size(), asked.size(), conflicts);
    }

    private SourceEntry source(Source source) {
        List<Message> links = source.links().stream()
                .filter(link -> names.containsKey(link.source()))
                .map(link -> Message.of(
                        "chart.origins." + link.relation().property(),
                        names.get(source.id()),
                        names.get(link.source())))
                .toList();
        int answers = (int) story.claimsBy(source.id()).stream()
                .map(Claim::question)
                .distinct()
                .count();
        return new SourceEntry(source, names.get(source.id()), answers, links);
    }

    private List<EventEntry> events(List<String> lanes) {
        List<Event> events = reportedFirst();
        if (story.events().size() > events.size()) {
            missing.add(Message.of("report.missing.events", story.events().size() - events.size()));
        }
        events.forEach(event -> {
            if (!lanes.contains(lane(event))) {
                lanes.add(lane(event));
            }
        });
        return events.stream()
                .map(event -> new EventEntry(
                        event,
                        lanes.indexOf(lane(event)),
                        story.reportersOf(event.id()),
                        story.hasConflict(event.id())))
                .toList();
    }

    /** Where not all find room: what sources report before what nobody does, of which some, evenly over time. */
    private List<Event> reportedFirst() {
        Comparator<Event> byTime =
                Comparator.comparingDouble(event -> event.when().bounds().earliestStart());
        if (story.events().size() <= MOST_EVENTS) {
            return story.events().stream().sorted(byTime).toList();
        }
        Map<String, Event> chosen = new LinkedHashMap<>();
        story.reportedEvents().stream()
                .limit(MOST_EVENTS)
                .flatMap(id -> story.event(id).stream())
                .forEach(event -> chosen.put(event.id(), event));
        try (Stream<Events.Numbered> spread = story.events().numbered(spread(MOST_EVENTS - chosen.size()))) {
            spread.map(Events.Numbered::event).forEach(event -> chosen.putIfAbsent(event.id(), event));
        }
        return chosen.values().stream().sorted(byTime).toList();
    }

    /** The numbers of some events, at most so many: every so-manieth in the order of lanes and time. */
    private List<Integer> spread(int most) {
        EventIndex index = story.index(LanesBy.NONE);
        return IntStream.range(0, most)
                .map(i -> (int) ((long) i * index.size() / most))
                .map(index::number)
                .boxed()
                .toList();
    }

    private String lane(Event event) {
        return Wording.category(event.category() == null ? "" : event.category(), locale);
    }

    private List<QuestionEntry> questions(ReportFormat format) {
        OptionalDouble strips = format.strips();
        List<Question> questions = scope.questions(story).stream()
                .sorted(Comparator.comparing(this::severity).reversed())
                .toList();
        if (questions.size() > format.mostQuestions()) {
            missing.add(Message.of("report.missing.questions", questions.size() - format.mostQuestions()));
        }
        List<QuestionEntry> entries = new ArrayList<>();
        questions.stream()
                .limit(format.mostQuestions())
                .forEach(question -> entries.add(
                        question(question, entries.size() < MOST_STRIPS ? strips : OptionalDouble.empty())));
        long withoutPicture = entries.stream()
                .filter(entry -> entry.claims().size() > 1)
                .skip(MOST_STRIPS)
                .count();
        if (format.hasFindings() && findingsLeft > 0) {
            missing.add(Message.of("report.missing.findings", findingsLeft));
        }
        if (strips.isPresent() && withoutPicture > 0) {
            missing.add(Message.of("report.missing.strips", withoutPicture));
        }
        return entries;
    }

    private Severity severity(Question question) {
        return story.assessments().summary(question.id()).severity();
    }

    private QuestionEntry question(Question question, OptionalDouble width) {
        progress.report(done++, story.questions().size());
        List<Finding> findings = findings(question);
        List<ClaimEntry> claims = scope.sources(story).stream()
                .flatMap(source -> story.claimsOf(question.id(), source.id()).stream())
                .map(claim -> claim(claim, findings))
                .toList();
        Optional<Drawing> strip = width.isPresent() && claims.size() > 1
                ? Optional.of(charts.strip(question, scope, width.getAsDouble(), locale))
                : Optional.empty();
        return new QuestionEntry(
                question,
                Optional.ofNullable(question.event())
                        .flatMap(story::event)
                        .map(Event::title)
                        .orElse(LocalizedText.EMPTY),
                Comparison.summary(findings),
                verdict(question),
                story.assessments().summary(question.id()).origins(),
                story.assessments().silent(question.id()),
                claims,
                entries(findings),
                strip);
    }

    private List<Finding> findings(Question question) {
        return story.findingsOn(question.id()).stream()
                .filter(finding -> finding.claims().stream().allMatch(this::isShown))
                .toList();
    }

    private boolean isShown(String claim) {
        return story.claim(claim)
                .filter(found -> !scope.hiddenSources().contains(found.source()))
                .isPresent();
    }

    private ClaimEntry claim(Claim claim, List<Finding> findings) {
        List<Finding> own =
                findings.stream().filter(finding -> finding.isAbout(claim.id())).toList();
        boolean preferred = story.verdict(claim.question())
                .map(Verdict::preferred)
                .filter(claim.id()::equals)
                .isPresent();
        return new ClaimEntry(claim, ClaimDetails.of(claim, locale), Comparison.summary(own), preferred);
    }

    private Optional<Message> verdict(Question question) {
        return story.verdict(question.id())
                .filter(verdict -> verdict.status() != Verdict.Status.OPEN || verdict.note() != null)
                .map(verdict -> {
                    Message status = Message.of("verdict." + verdict.status().code());
                    return verdict.note() == null ? status : Message.of("report.verdict", status, verdict.note());
                });
    }

    /**
     * The most serious first, what is the same between several sources once; of very many, the rest is counted with
     * what the whole report leaves out.
     */
    private List<FindingEntry> entries(List<Finding> findings) {
        Map<List<Object>, List<Finding>> alike = new LinkedHashMap<>();
        findings.stream()
                .sorted(Comparator.comparing((Finding finding) -> finding.kind().outcome())
                        .reversed())
                .forEach(finding -> alike.computeIfAbsent(said(finding), _ -> new ArrayList<>())
                        .add(finding));
        findingsLeft +=
                alike.values().stream().skip(MOST_FINDINGS).mapToInt(List::size).sum();
        return alike.values().stream().limit(MOST_FINDINGS).map(this::entry).toList();
    }

    private List<Object> said(Finding finding) {
        return List.of(
                finding.kind(), finding.sentence().in(locale), finding.flags().keySet());
    }

    private FindingEntry entry(List<Finding> alike) {
        Finding first = alike.getFirst();
        List<List<Integer>> between =
                alike.stream().map(this::places).distinct().toList();
        List<String> sources = between.stream()
                .flatMap(List::stream)
                .distinct()
                .map(place -> names.get(shown.get(place)))
                .toList();
        return new FindingEntry(
                first.kind(), first.sentence(), List.copyOf(first.flags().keySet()), sources, between);
    }

    private List<Integer> places(Finding finding) {
        return finding.claims().stream()
                .flatMap(id -> story.claim(id).stream())
                .map(claim -> shown.indexOf(claim.source()))
                .distinct()
                .toList();
    }

    private List<Report.Picture> pictures() {
        return Stream.of(Chart.TIMELINE, Chart.SOURCES, Chart.COVERAGE, Chart.ORIGINS)
                .map(chart -> ChartOrder.of(chart, locale)
                        .with(scope)
                        .on(new Paper(Optional.of(Paper.Size.A4), chart == Chart.TIMELINE, 1)))
                .map(order -> new Report.Picture(order.chart().label().in(locale), charts.draw(order)))
                .toList();
    }
}
