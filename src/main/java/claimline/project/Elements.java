package claimline.project;

import claimline.comparison.Context;
import claimline.comparison.SharedWording;
import claimline.model.Change;
import claimline.model.Claim;
import claimline.model.Dismissal;
import claimline.model.Event;
import claimline.model.Heading;
import claimline.model.Question;
import claimline.model.ReferenceRate;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import claimline.store.ProjectFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a project file holds, by id and in its order. Of texts only the wording that they share is kept. Immutable; what
 * an edit leaves alone is shared with what was before.
 */
record Elements(
        Heading heading,
        Map<String, Source> sources,
        Events events,
        Map<String, Question> questions,
        Map<String, Claim> claims,
        Map<String, Verdict> verdicts,
        Map<String, List<Dismissal>> dismissals,
        Context context) {

    /** Without exchange rates, which take time to read. */
    static final Elements NONE = new Elements(
            Heading.NONE, Map.of(), EventsInMemory.of(List.of()), Map.of(), Map.of(), Map.of(), Map.of(), Context.NONE);

    static Elements of(List<StoryElement> elements) {
        Map<String, Source> sources = byId(all(elements, Source.class), Source::id);
        return new Elements(
                all(elements, Heading.class).stream().findFirst().orElse(Heading.NONE),
                sources,
                EventsInMemory.of(all(elements, Event.class)),
                byId(all(elements, Question.class), Question::id),
                byId(all(elements, Claim.class), Claim::id),
                byId(all(elements, Verdict.class), Verdict::question),
                all(elements, Dismissal.class).stream().collect(Collectors.groupingBy(Dismissal::source)),
                context(sources.values(), all(elements, ReferenceRate.class), all(elements, SourceText.class)));
    }

    private static <E extends StoryElement> List<E> all(List<StoryElement> elements, Class<E> type) {
        return elements.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static <E> Map<String, E> byId(Collection<E> elements, Function<E, String> id) {
        return elements.stream()
                .collect(Collectors.toMap(id, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    private static Context context(
            Collection<Source> sources, Collection<ReferenceRate> rates, Collection<SourceText> texts) {
        Map<String, String> contents =
                texts.stream().collect(Collectors.toMap(SourceText::source, SourceText::content, (first, _) -> first));
        return Context.of(sources, BundledRates.table().with(rates), SharedWording.of(contents));
    }

    /** As the file stands after an edit, of which only what the edit touched is read again. */
    Elements after(Change change, ProjectFile file) {
        Map<String, Source> nextSources = after(sources, change.sources(), file::source, file::sources, Source::id);
        boolean sameContext = change.sources().isEmpty() && !change.rates();
        return new Elements(
                change.heading() ? file.heading().orElse(Heading.NONE) : heading,
                nextSources,
                events.after(change.events(), reported(change.questions(), file), file),
                after(questions, change.questions(), file::question, file::questions, Question::id),
                claimsAfter(change.questions(), file),
                verdictsAfter(change.questions(), file),
                dismissalsAfter(change.dismissals(), file),
                sameContext ? context : context(nextSources.values(), file.rates(), texts(nextSources.keySet(), file)));
    }

    /** The events whose questions these are, or were. */
    private Set<String> reported(Set<String> touched, ProjectFile file) {
        return touched.stream()
                .flatMap(id -> Stream.concat(Stream.ofNullable(questions.get(id)), file.question(id).stream()))
                .map(Question::event)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    Elements with(Events others) {
        return new Elements(heading, sources, others, questions, claims, verdicts, dismissals, context);
    }

    private static List<SourceText> texts(Set<String> sources, ProjectFile file) {
        return sources.stream().map(file::text).flatMap(Optional::stream).toList();
    }

    /** What is there before and after keeps its place; where an element came or went, the file knows the order. */
    static <E> Map<String, E> after(
            Map<String, E> before,
            Set<String> touched,
            Function<String, Optional<E>> one,
            Supplier<List<E>> all,
            Function<E, String> id) {
        if (touched.isEmpty()) {
            return before;
        }
        Map<String, E> now = new LinkedHashMap<>();
        touched.forEach(name -> one.apply(name).ifPresent(element -> now.put(name, element)));
        Map<String, E> after = new LinkedHashMap<>(before);
        for (String name : touched) {
            if (before.containsKey(name) != now.containsKey(name)) {
                return byId(all.get(), id);
            }
        }
        after.putAll(now);
        return after.equals(before) ? before : after;
    }

    /** Claims of a question that was touched stand last: their order among each other is what matters. */
    private Map<String, Claim> claimsAfter(Set<String> touched, ProjectFile file) {
        Map<String, Claim> now = new LinkedHashMap<>();
        touched.forEach(question -> file.claimsOf(question).forEach(claim -> now.put(claim.id(), claim)));
        List<Claim> before = claims.values().stream()
                .filter(claim -> touched.contains(claim.question()))
                .toList();
        if (before.size() == now.size() && now.values().containsAll(before)) {
            return claims;
        }
        Map<String, Claim> after = new LinkedHashMap<>(claims);
        before.forEach(claim -> after.remove(claim.id()));
        after.putAll(now);
        return after;
    }

    private Map<String, Verdict> verdictsAfter(Set<String> touched, ProjectFile file) {
        if (touched.isEmpty()) {
            return verdicts;
        }
        Map<String, Verdict> after = new LinkedHashMap<>(verdicts);
        touched.forEach(question -> file.verdictOn(question)
                .ifPresentOrElse(verdict -> after.put(question, verdict), () -> after.remove(question)));
        return after;
    }

    private Map<String, List<Dismissal>> dismissalsAfter(Set<String> touched, ProjectFile file) {
        if (touched.isEmpty()) {
            return dismissals;
        }
        Map<String, List<Dismissal>> after = new HashMap<>(dismissals);
        touched.forEach(source -> after.put(source, file.dismissals(source)));
        return after;
    }
}
