package claimline.comparison;

import claimline.model.Claim;
import claimline.model.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * How the claims of a whole story compare, question by question. Immutable; {@link #with} and {@link #without} give the
 * next one, in which only what an edit touches is compared again.
 *
 * <p>Of each question only the {@link Summary} is kept. Findings with their sentences are made when somebody asks for
 * an {@link #assessment}, since a story of a million claims has millions of them and a screen shows a few.
 */
public final class Assessments {

    /** Places of questions in the arrays; shared by all that differ in claims only. */
    private record Index(Map<String, Integer> places, List<Question> questions, Map<String, List<Integer>> byEvent) {

        static Index of(Collection<Question> questions) {
            Map<String, Question> byId = HashMap.newHashMap(questions.size());
            questions.forEach(question -> byId.put(question.id(), question));
            List<Question> list = List.copyOf(byId.values());
            Map<String, Integer> places = HashMap.newHashMap(list.size());
            Map<String, List<Integer>> byEvent = new HashMap<>();
            for (int place = 0; place < list.size(); place++) {
                places.put(list.get(place).id(), place);
                if (list.get(place).event() != null) {
                    byEvent.computeIfAbsent(list.get(place).event(), _ -> new ArrayList<>())
                            .add(place);
                }
            }
            return new Index(places, list, byEvent);
        }

        /** The same one where no question came, went or moved to another event. */
        Index after(Collection<Question> next) {
            boolean same = next.size() == questions.size()
                    && next.stream()
                            .allMatch(question -> places.containsKey(question.id())
                                    && Objects.equals(
                                            questions
                                                    .get(places.get(question.id()))
                                                    .event(),
                                            question.event()));
            return same ? this : of(next);
        }
    }

    private final Index index;
    private final Context context;
    private final List<Claim>[] claims;
    private final Summary[] summaries;

    private Assessments(Index index, Context context, List<Claim>[] claims, Summary[] summaries) {
        this.index = index;
        this.context = context;
        this.claims = claims;
        this.summaries = summaries;
    }

    /** Compares everything, on all cores. A claim on none of the questions is passed over. */
    public static Assessments of(Collection<Question> questions, Collection<Claim> claims, Context context) {
        Index index = Index.of(questions);
        return of(index, byQuestion(index, claims), context);
    }

    private static Assessments of(Index index, List<Claim>[] claims, Context context) {
        Summary[] summaries = IntStream.range(0, claims.length)
                .parallel()
                .mapToObj(place -> Topic.summary(claims[place], context))
                .toArray(Summary[]::new);
        return new Assessments(index, context, claims, summaries);
    }

    private static List<Claim>[] byQuestion(Index index, Collection<Claim> claims) {
        List<Claim>[] byQuestion = lists(index.questions.size());
        for (Claim claim : claims) {
            Integer place = index.places.get(claim.question());
            if (place != null) {
                if (byQuestion[place].isEmpty()) {
                    byQuestion[place] = new ArrayList<>(4);
                }
                byQuestion[place].add(claim);
            }
        }
        return byQuestion;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Claim>[] lists(int size) {
        List<Claim>[] lists = new List[size];
        Arrays.fill(lists, List.of());
        return lists;
    }

    /**
     * With these questions instead, some of which are answered otherwise than before; only they are compared again.
     *
     * @param answers to each question that is new or answered otherwise, all its claims; to one that is gone, any
     */
    public Assessments with(Collection<Question> questions, Map<String, List<Claim>> answers) {
        Index next = index.after(questions);
        List<Claim>[] nextClaims = lists(next.questions.size());
        Summary[] nextSummaries = new Summary[nextClaims.length];
        for (int place = 0; place < nextClaims.length; place++) {
            String id = next.questions.get(place).id();
            Integer before = index.places.get(id);
            if (answers.containsKey(id) || before == null) {
                nextClaims[place] = List.copyOf(answers.getOrDefault(id, List.of()));
                nextSummaries[place] = Topic.summary(nextClaims[place], context);
            } else {
                nextClaims[place] = claims[before];
                nextSummaries[place] = summaries[before];
            }
        }
        return new Assessments(next, context, nextClaims, nextSummaries);
    }

    /** With this claim; one with the same id and question gives way to it. */
    public Assessments with(Claim claim) {
        return edited(claim.question(), before -> {
            List<Claim> after = new ArrayList<>(before);
            after.removeIf(each -> each.id().equals(claim.id()));
            after.add(claim);
            return after;
        });
    }

    /** Without the claim of this id and question. */
    public Assessments without(Claim claim) {
        return edited(
                claim.question(),
                before -> before.stream()
                        .filter(each -> !each.id().equals(claim.id()))
                        .toList());
    }

    private Assessments edited(String question, UnaryOperator<List<Claim>> edit) {
        Integer place = index.places.get(question);
        if (place == null) {
            return this;
        }
        List<Claim>[] nextClaims = claims.clone();
        Summary[] nextSummaries = summaries.clone();
        nextClaims[place] = edit.apply(claims[place]);
        nextSummaries[place] = Topic.summary(nextClaims[place], context);
        return new Assessments(index, context, nextClaims, nextSummaries);
    }

    /**
     * With other rates, texts or sources.
     *
     * @param changed the ids of the sources that are not what they were, in date, link or text; all questions that one
     *     of them answers are compared again
     */
    public Assessments with(Context next, Set<String> changed) {
        Summary[] nextSummaries = summaries.clone();
        IntStream.range(0, claims.length)
                .parallel()
                .filter(place -> claims[place].stream().anyMatch(claim -> changed.contains(claim.source())))
                .forEach(place -> nextSummaries[place] = Topic.summary(claims[place], next));
        return new Assessments(index, next, claims, nextSummaries);
    }

    /** With other rates: every question is compared again. */
    public Assessments with(Context next) {
        return of(index, claims, next);
    }

    /** Of a question that the story does not have, nothing. */
    public Summary summary(String question) {
        Integer place = index.places.get(question);
        return place == null ? Summary.NOTHING : summaries[place];
    }

    /** @throws IllegalArgumentException if the story has no such question */
    public Assessment assessment(String question) {
        Integer place = index.places.get(question);
        if (place == null) {
            throw new IllegalArgumentException("no such question: " + question);
        }
        List<Claim> answers = claims[place];
        return new Assessment(
                question,
                summaries[place],
                Comparison.compare(answers, context),
                Topic.origins(answers, context).groups(),
                silent(place));
    }

    /** How each two of these sources compare, on all cores. */
    public Agreement agreement(Collection<String> sources) {
        return Agreement.of(Arrays.asList(claims), context, sources);
    }

    /**
     * The questions on which two sources do not say the same, the most serious first; on which one contradicts itself,
     * if both are the same source.
     */
    public List<Difference> differences(String source, String other) {
        return IntStream.range(0, claims.length)
                .mapToObj(place -> Difference.of(claims[place], source, other, context))
                .flatMap(Optional::stream)
                .sorted(Difference.MOST_SERIOUS_FIRST)
                .toList();
    }

    /**
     * What one unit of a currency was in another on the day on which the claim's source appeared; where that day is not
     * known exactly, on all days on which it may have appeared. For a day without a rate, that of the last business day
     * before it.
     *
     * @return empty where no rate is known
     */
    public Optional<ReferenceRates.Range> rates(Claim claim, String from, String to) {
        return Rates.appearance(claim, from, to, context);
    }

    /**
     * The ids of the sources that answer another question of the question's event, and not this one; in alphabetical
     * order. None where nobody answers it, or where it belongs to no event.
     */
    public Set<String> silent(String question) {
        Integer place = index.places.get(question);
        return place == null ? Set.of() : silent(place);
    }

    private Set<String> silent(int place) {
        String event = index.questions.get(place).event();
        if (event == null || claims[place].isEmpty()) {
            return Set.of();
        }
        Set<String> sources = new TreeSet<>();
        for (int other : index.byEvent.get(event)) {
            claims[other].forEach(claim -> sources.add(claim.source()));
        }
        claims[place].forEach(claim -> sources.remove(claim.source()));
        return sources;
    }
}
