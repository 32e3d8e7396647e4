package claimline.project;

import claimline.model.Question;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What facets and range of a query leave of a story. A question is left if it has what is wanted of questions and its
 * event what is wanted of events; an event is left if it has what is wanted of events and, where something is wanted
 * that only questions have, a question that is left.
 *
 * @param faceted the numbers of the events that the facets leave, in the range or not
 * @param events the numbers of those that are left
 * @param questions those that are left
 * @param asked whether something is wanted that only questions have
 */
record Narrowing(Facets facets, BitSet faceted, BitSet events, List<Question> questions, boolean asked) {

    static Narrowing of(Query query, Facets facets) {
        BitSet faceted = facets.all();
        query.wanted().forEach((facet, values) -> {
            if (facet.isOfEvents()) {
                faceted.and(having(values, facets.events(facet)));
            }
        });
        boolean asked = query.wanted().keySet().stream().anyMatch(facet -> !facet.isOfEvents());
        if (asked) {
            faceted.and(asked(questions(query, facets, faceted), facets));
        }
        BitSet events = faceted;
        if (query.range().isPresent()) {
            events = facets.in(query.range().get());
            events.and(faceted);
        }
        return new Narrowing(facets, faceted, events, questions(query, facets, events), asked);
    }

    private static BitSet asked(List<Question> questions, Facets facets) {
        BitSet asked = new BitSet();
        questions.forEach(question -> number(question, facets).ifPresent(asked::set));
        return asked;
    }

    private static BitSet having(Set<String> values, Map<String, int[]> numbers) {
        BitSet having = new BitSet();
        values.forEach(
                value -> Arrays.stream(numbers.getOrDefault(value, new int[0])).forEach(having::set));
        return having;
    }

    private static List<Question> questions(Query query, Facets facets, BitSet events) {
        boolean byEvent =
                query.range().isPresent() || query.wanted().keySet().stream().anyMatch(facet -> !facet.isOfQuestions());
        return facets.story().questions().stream()
                .filter(question -> query.wanted().entrySet().stream()
                        .filter(wanted -> wanted.getKey().isOfQuestions())
                        .allMatch(wanted -> facets.values(wanted.getKey(), question).stream()
                                .anyMatch(wanted.getValue()::contains)))
                .filter(question ->
                        !byEvent || number(question, facets).stream().anyMatch(events::get))
                .toList();
    }

    static OptionalInt number(Question question, Facets facets) {
        return question.event() == null
                ? OptionalInt.empty()
                : facets.story().events().number(question.event());
    }

    /**
     * How many of the events that are left have each value of a facet.
     *
     * @param among only these are counted
     */
    Map<String, Integer> counts(Facet facet, BitSet among) {
        Map<String, Integer> counts = new HashMap<>();
        if (facet.isOfEvents() && !(asked && facet.isOfQuestions())) {
            facets.events(facet)
                    .forEach((value, numbers) -> counts.put(value, (int) Arrays.stream(numbers)
                            .filter(number -> events.get(number) && among.get(number))
                            .count()));
        } else {
            Map<String, BitSet> having = new HashMap<>();
            questions.forEach(question -> number(question, facets)
                    .ifPresent(number -> facets.values(facet, question)
                            .forEach(value -> having.computeIfAbsent(value, _ -> new BitSet())
                                    .set(number))));
            having.forEach((value, numbers) -> {
                numbers.and(events);
                numbers.and(among);
                counts.put(value, numbers.cardinality());
            });
        }
        return counts;
    }
}
