package claimline.project;

import claimline.comparison.Assessments;
import claimline.comparison.Context;
import claimline.comparison.Finding;
import claimline.comparison.Kind;
import claimline.comparison.SharedWording;
import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.Heading;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a project holds at one moment, with how its claims compare: everything that a view shows, found by id or by what
 * it belongs to. Immutable; after an edit there is a new one.
 */
public final class Story {

    private final Heading heading;
    private final Map<String, Source> sources;
    private final Map<String, Event> events;
    private final Map<String, Question> questions;
    private final Map<String, Claim> claims;
    private final Map<String, Verdict> verdicts;
    private final Map<String, List<Question>> questionsByEvent;
    private final Map<String, List<Claim>> claimsByQuestion;
    private final Map<String, List<Claim>> claimsBySource;
    private final Assessments assessments;
    private final Map<String, Set<String>> sourcesByEvent;

    private Story(List<StoryElement> elements) {
        heading = all(elements, Heading.class).stream().findFirst().orElse(Heading.NONE);
        sources = byId(all(elements, Source.class), Source::id);
        events = byId(all(elements, Event.class), Event::id);
        questions = byId(all(elements, Question.class), Question::id);
        claims = byId(all(elements, Claim.class), Claim::id);
        verdicts = byId(all(elements, Verdict.class), Verdict::question);
        questionsByEvent = questions.values().stream()
                .filter(question -> question.event() != null)
                .collect(Collectors.groupingBy(Question::event));
        claimsByQuestion = claims.values().stream().collect(Collectors.groupingBy(Claim::question));
        claimsBySource = claims.values().stream().collect(Collectors.groupingBy(Claim::source));
        assessments = Assessments.of(questions.values(), claims.values(), context(elements));
        sourcesByEvent =
                events.keySet().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), this::whoReports));
    }

    /** A story of these elements; a text among them is only looked at for wording that sources share. */
    public static Story of(List<StoryElement> elements) {
        return new Story(elements);
    }

    private static <E extends StoryElement> List<E> all(List<StoryElement> elements, Class<E> type) {
        return elements.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static <E> Map<String, E> byId(List<E> elements, Function<E, String> id) {
        return elements.stream()
                .collect(Collectors.toMap(id, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    private Context context(List<StoryElement> elements) {
        Map<String, String> texts = all(elements, SourceText.class).stream()
                .collect(Collectors.toMap(SourceText::source, SourceText::content, (first, _) -> first));
        return Context.of(sources.values(), BundledRates.table(), SharedWording.of(texts));
    }

    private Set<String> whoReports(String event) {
        return questionsOf(event).stream()
                .flatMap(question -> claimsOf(question.id()).stream())
                .map(Claim::source)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Heading heading() {
        return heading;
    }

    /** In the project's order, as are all the others. */
    public Collection<Source> sources() {
        return sources.values();
    }

    public Collection<Event> events() {
        return events.values();
    }

    public Collection<Question> questions() {
        return questions.values();
    }

    public Collection<Claim> claims() {
        return claims.values();
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Optional<Event> event(String id) {
        return Optional.ofNullable(events.get(id));
    }

    public Optional<Question> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    public Optional<Claim> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    public Optional<Verdict> verdict(String question) {
        return Optional.ofNullable(verdicts.get(question));
    }

    public List<Question> questionsOf(String event) {
        return questionsByEvent.getOrDefault(event, List.of());
    }

    public List<Claim> claimsOf(String question) {
        return claimsByQuestion.getOrDefault(question, List.of());
    }

    public List<Claim> claimsOf(String question, String source) {
        return claimsOf(question).stream()
                .filter(claim -> claim.source().equals(source))
                .toList();
    }

    /** What a source says, on every question. */
    public List<Claim> claimsBy(String source) {
        return claimsBySource.getOrDefault(source, List.of());
    }

    /** The ids of the sources that answer a question of the event. */
    public Set<String> reportersOf(String event) {
        return sourcesByEvent.getOrDefault(event, Set.of());
    }

    /** The events that led to this one. */
    public List<Event> causesOf(String event) {
        return events.values().stream()
                .filter(each -> each.leadsTo().contains(event))
                .toList();
    }

    /** How the claims compare, question by question. */
    public Assessments assessments() {
        return assessments;
    }

    /** How each two claims on the question compare; made anew at each call. */
    public List<Finding> findingsOn(String question) {
        return questions.containsKey(question)
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
        return questions.keySet().stream().filter(this::isDisputed).count();
    }

    private boolean isDisputed(String question) {
        return kindOf(question)
                .filter(kind -> kind.outcome() == Kind.Outcome.CONFLICT)
                .isPresent();
    }
}
