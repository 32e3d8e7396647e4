package claimline.project;

import claimline.comparison.Assessments;
import claimline.comparison.Context;
import claimline.comparison.Finding;
import claimline.comparison.Kind;
import claimline.model.Change;
import claimline.model.Claim;
import claimline.model.Dismissal;
import claimline.model.Event;
import claimline.model.Heading;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import claimline.store.ProjectFile;
import claimline.timeline.EventIndex;
import claimline.timeline.LanesBy;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a project holds at one moment, with how its claims compare: everything that a view shows, found by id or by what
 * it belongs to. Immutable; after an edit there is a new one.
 */
public final class Story {

    /** What belongs to what; worked out of questions and claims. */
    private record Links(
            Map<String, List<Question>> questionsByEvent,
            Map<String, List<Claim>> claimsByQuestion,
            Map<String, List<Claim>> claimsBySource,
            Map<String, Set<String>> sourcesByEvent) {

        static Links of(Elements elements) {
            Map<String, List<Question>> questionsByEvent = elements.questions().values().stream()
                    .filter(question -> question.event() != null)
                    .collect(Collectors.groupingBy(Question::event));
            Map<String, List<Claim>> claimsByQuestion =
                    elements.claims().values().stream().collect(Collectors.groupingBy(Claim::question));
            Map<String, Set<String>> sourcesByEvent = new HashMap<>();
            questionsByEvent.forEach((event, questions) -> sourcesByEvent.put(
                    event,
                    questions.stream()
                            .flatMap(question -> claimsByQuestion.getOrDefault(question.id(), List.of()).stream())
                            .map(Claim::source)
                            .collect(Collectors.toCollection(LinkedHashSet::new))));
            return new Links(
                    questionsByEvent,
                    claimsByQuestion,
                    elements.claims().values().stream().collect(Collectors.groupingBy(Claim::source)),
                    sourcesByEvent);
        }
    }

    /** What there is to show of no project. */
    public static final Story EMPTY = of(Elements.NONE);

    private final Elements elements;
    private final Links links;
    private final Assessments assessments;

    private Story(Elements elements, Links links, Assessments assessments) {
        this.elements = elements;
        this.links = links;
        this.assessments = assessments;
    }

    /** A story of these elements; a text among them is only looked at for wording that sources share. */
    public static Story of(List<StoryElement> list) {
        return of(Elements.of(list));
    }

    /** The same, with the events where they are. */
    static Story of(List<StoryElement> list, Events events) {
        return of(Elements.of(list).with(events));
    }

    private static Story of(Elements elements) {
        return new Story(
                elements,
                Links.of(elements),
                Assessments.of(elements.questions().values(), elements.claims().values(), elements.context()));
    }

    /** The story after an edit of its file: only what the edit touched is read and compared again. */
    Story after(Change change, ProjectFile file) {
        Elements next = elements.after(change, file);
        boolean sameLinks = next.questions() == elements.questions() && next.claims() == elements.claims();
        Links nextLinks = sameLinks ? links : Links.of(next);
        Map<String, List<Claim>> answers = change.questions().stream()
                .collect(Collectors.toMap(
                        Function.identity(), id -> nextLinks.claimsByQuestion.getOrDefault(id, List.of())));
        Assessments compared =
                sameLinks ? assessments : assessments.with(next.questions().values(), answers);
        if (change.rates()) {
            compared = compared.with(next.context());
        } else if (next.context() != elements.context()) {
            compared = compared.with(next.context(), change.sources());
        }
        return new Story(next, nextLinks, compared);
    }

    public Heading heading() {
        return elements.heading();
    }

    /** In the project's order, as are all the others. */
    public Collection<Source> sources() {
        return elements.sources().values();
    }

    public Events events() {
        return elements.events();
    }

    public Collection<Question> questions() {
        return elements.questions().values();
    }

    public Collection<Claim> claims() {
        return elements.claims().values();
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(elements.sources().get(id));
    }

    public Optional<Event> event(String id) {
        return elements.events().find(id);
    }

    public Optional<Question> question(String id) {
        return Optional.ofNullable(elements.questions().get(id));
    }

    public Optional<Claim> claim(String id) {
        return Optional.ofNullable(elements.claims().get(id));
    }

    public Optional<Verdict> verdict(String question) {
        return Optional.ofNullable(elements.verdicts().get(question));
    }

    /** What somebody looked at in a source's text and left out. */
    public List<Dismissal> dismissals(String source) {
        return elements.dismissals().getOrDefault(source, List.of());
    }

    public List<Question> questionsOf(String event) {
        return links.questionsByEvent.getOrDefault(event, List.of());
    }

    public List<Claim> claimsOf(String question) {
        return links.claimsByQuestion.getOrDefault(question, List.of());
    }

    public List<Claim> claimsOf(String question, String source) {
        return claimsOf(question).stream()
                .filter(claim -> claim.source().equals(source))
                .toList();
    }

    /** What a source says, on every question. */
    public List<Claim> claimsBy(String source) {
        return links.claimsBySource.getOrDefault(source, List.of());
    }

    /** The ids of the sources that answer a question of the event. */
    public Set<String> reportersOf(String event) {
        return links.sourcesByEvent.getOrDefault(event, Set.of());
    }

    /** The ids of the events that any source reports. */
    public Set<String> reportedEvents() {
        return links.sourcesByEvent.keySet();
    }

    /** When all events happen, in lanes. Works it out at each call: for a large story, away from the window. */
    public EventIndex index(LanesBy by) {
        return elements.events().index(by, new Reporting());
    }

    /** The numbers of the events in each lane. */
    Map<String, int[]> numbers(LanesBy by) {
        return elements.events().numbers(by, new Reporting());
    }

    private final class Reporting implements Events.Reports {

        @Override
        public Set<String> events() {
            return reportedEvents();
        }

        @Override
        public Collection<String> sources(String event) {
            return reportersOf(event);
        }

        @Override
        public Collection<String> holders(String event) {
            return questionsOf(event).stream()
                    .flatMap(question -> claimsOf(question.id()).stream())
                    .map(Claim::holder)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        }
    }

    /** The events that led to this one. */
    public List<Event> causesOf(String event) {
        return elements.events().causesOf(event);
    }

    /** What it takes beside the claims to compare them. */
    public Context context() {
        return elements.context();
    }

    /** How the claims compare, question by question. */
    public Assessments assessments() {
        return assessments;
    }

    /** How each two claims on the question compare; made anew at each call. */
    public List<Finding> findingsOn(String question) {
        return elements.questions().containsKey(question)
                ? assessments.assessment(question).findings()
                : List.of();
    }

    /** The most serious finding on a question; empty where there is nothing to compare. */
    public Optional<Kind> kindOf(String question) {
        return assessments.summary(question).kind();
    }

    public boolean hasConflict(String event) {
        return questionsOf(event).stream().anyMatch(question -> isDisputed(question.id()));
    }

    /** The questions on which sources are in conflict. */
    public long conflicts() {
        return elements.questions().keySet().stream().filter(this::isDisputed).count();
    }

    private boolean isDisputed(String question) {
        return kindOf(question)
                .filter(kind -> kind.outcome() == Kind.Outcome.CONFLICT)
                .isPresent();
    }
}
