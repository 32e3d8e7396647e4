package claimline.project;

import claimline.comparison.Assessments;
import claimline.comparison.Context;
import claimline.comparison.Kind;
import claimline.model.Claim;
import claimline.model.LocalizedText;
import claimline.model.Locator;
import claimline.model.Message;
import claimline.model.Question;
import claimline.reading.Draft;
import claimline.reading.match.Matching;
import claimline.reading.text.CodePoints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What reading the articles of a story proposes: for each figure and date what became of it, and on which question it
 * may go together with those of other articles. Immutable.
 */
public final class Proposals {

    /** What became of a draft. */
    public sealed interface State {

        /** Nobody looked at it yet. */
        record Open() implements State {}

        /** It is this claim. */
        record Accepted(Claim claim) implements State {}

        /** Somebody looked at it and left it out. */
        record Dismissed() implements State {}
    }

    /**
     * A question that drafts of several sources may answer.
     *
     * @param question the id of the question that one of them was accepted for; empty where there is none yet
     * @param title what to call it
     * @param reasons what speaks for it
     * @param kind how their values compare; empty where there is nothing to compare
     */
    public record Group(
            Optional<String> question, String title, List<Draft> drafts, List<Message> reasons, Optional<Kind> kind) {

        public boolean disagrees() {
            return kind.filter(each -> each.outcome() == Kind.Outcome.CONFLICT
                            || each.outcome() == Kind.Outcome.SUSPECT
                            || each.outcome() == Kind.Outcome.UNDECIDED)
                    .isPresent();
        }
    }

    private final List<ReadArticle> articles;
    private final Map<Draft, State> states = new HashMap<>();
    private final Map<Draft, Group> groupOf = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();

    private Proposals(List<ReadArticle> articles) {
        this.articles = List.copyOf(articles);
    }

    static Proposals of(Story story, List<ReadArticle> articles, Context context) {
        Proposals proposals = new Proposals(articles);
        articles.forEach(article -> proposals.look(article, story));
        List<Draft> drafts = articles.stream()
                .flatMap(article -> article.drafts().stream())
                .filter(draft -> !(proposals.states.get(draft) instanceof State.Dismissed))
                .toList();
        proposals.match(Matching.of(drafts), context);
        return proposals;
    }

    private void look(ReadArticle article, Story story) {
        CodePoints places = new CodePoints(article.text());
        Map<Integer, Claim> claims = new HashMap<>();
        story.claimsBy(article.source()).stream()
                .filter(claim -> claim.locator() != null)
                .forEach(claim -> claims.put(claim.locator().start(), claim));
        Set<Integer> dismissed = story.dismissals(article.source()).stream()
                .map(each -> each.start())
                .collect(Collectors.toCollection(HashSet::new));
        for (Draft draft : article.drafts()) {
            Locator place = places.locator(draft.printed());
            states.put(draft, state(place, claims, dismissed));
        }
    }

    /** A claim is that of a draft whose figure stands inside it. */
    private static State state(Locator place, Map<Integer, Claim> claims, Set<Integer> dismissed) {
        for (int start = place.start(); start > place.start() - WORDS_BEFORE; start--) {
            Claim claim = claims.get(start);
            if (claim != null && claim.locator().end() > place.start()) {
                return new State.Accepted(claim);
            }
        }
        return dismissed.contains(place.start()) ? new State.Dismissed() : new State.Open();
    }

    /** How far before its figure a claim may begin, with words of hedging, in code points. */
    private static final int WORDS_BEFORE = 24;

    /** Whether they disagree is told by comparing what they would claim. */
    private void match(List<Matching.Proposal> matches, Context context) {
        List<Question> questions = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            String id = "proposal-" + i;
            questions.add(new Question(id, null, "proposal", "value", "value", LocalizedText.EMPTY));
            for (Draft draft : matches.get(i).drafts()) {
                claims.add(Acceptance.claim(draft, Locator.of(0, 1), "draft-" + claims.size(), id));
            }
        }
        Assessments compared = Assessments.of(questions, claims, context);
        for (int i = 0; i < matches.size(); i++) {
            Group group =
                    group(matches.get(i), compared.summary("proposal-" + i).kind());
            groups.add(group);
            group.drafts().forEach(draft -> groupOf.put(draft, group));
        }
    }

    private Group group(Matching.Proposal match, Optional<Kind> kind) {
        Map<String, Long> questions = match.drafts().stream()
                .map(states::get)
                .filter(State.Accepted.class::isInstance)
                .map(state -> ((State.Accepted) state).claim().question())
                .collect(Collectors.groupingBy(question -> question, LinkedHashMap::new, Collectors.counting()));
        Optional<String> question =
                questions.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        return new Group(question, match.title(), match.drafts(), match.reasons(), kind);
    }

    public List<ReadArticle> articles() {
        return articles;
    }

    public State state(Draft draft) {
        return states.getOrDefault(draft, new State.Open());
    }

    /** The drafts that may answer the same question as this one, with it; empty where there are no others. */
    public Optional<Group> group(Draft draft) {
        return Optional.ofNullable(groupOf.get(draft));
    }

    /** The questions on which at least two sources speak, the likeliest first. */
    public List<Group> groups() {
        return List.copyOf(groups);
    }

    /** On how many of these the sources may disagree. */
    public long disagreements() {
        return groups.stream().filter(Group::disagrees).count();
    }

    /** How many drafts of an article somebody looked at. */
    public long lookedAt(ReadArticle article) {
        return article.drafts().stream()
                .filter(draft -> !(state(draft) instanceof State.Open))
                .count();
    }
}
