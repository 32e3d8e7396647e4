package claimline.project;

import claimline.comparison.Assessments;
import claimline.comparison.Kind;
import claimline.model.Claim;
import claimline.model.LocalizedText;
import claimline.model.Locator;
import claimline.model.Message;
import claimline.model.Question;
import claimline.project.Proposal.State;
import claimline.reading.Draft;
import claimline.reading.match.Matching;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which drafts of several articles may answer one question, and whether they then disagree. */
final class DraftMatches {

    /** Drafts that may answer one question; as {@link Proposals.Group} has them. */
    record Match(
            Optional<String> question,
            LocalizedText title,
            List<Draft> drafts,
            List<Message> reasons,
            Optional<Kind> kind) {}

    private final List<Match> all = new ArrayList<>();
    private final Map<Draft, Match> matchOf = new IdentityHashMap<>();

    /** @param states of all drafts; those that were left out take no part */
    static DraftMatches of(List<Draft> drafts, Map<Draft, State> states, Story story) {
        List<Draft> left = drafts.stream()
                .filter(draft -> !(states.get(draft) instanceof State.Dismissed))
                .toList();
        List<Matching.Proposal> likely = Matching.of(left);
        List<Optional<Kind>> kinds = kinds(likely, story);
        DraftMatches matches = new DraftMatches();
        for (int i = 0; i < likely.size(); i++) {
            Matching.Proposal each = likely.get(i);
            Match match = new Match(
                    question(each.drafts(), states), each.title(), each.drafts(), each.reasons(), kinds.get(i));
            matches.all.add(match);
            match.drafts().forEach(draft -> matches.matchOf.put(draft, match));
        }
        return matches;
    }

    /** Whether they disagree is told by comparing what they would claim. */
    private static List<Optional<Kind>> kinds(List<Matching.Proposal> likely, Story story) {
        List<Question> questions = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < likely.size(); i++) {
            String id = "proposal-" + i;
            questions.add(new Question(id, null, "proposal", "value", "value", LocalizedText.EMPTY));
            for (Draft draft : likely.get(i).drafts()) {
                claims.add(claim(draft, "draft-" + claims.size(), id));
            }
        }
        Assessments compared = Assessments.of(questions, claims, story.context());
        return questions.stream()
                .map(question -> compared.summary(question.id()).kind())
                .toList();
    }

    private static Claim claim(Draft draft, String id, String question) {
        return new Claim(
                id,
                question,
                draft.source(),
                draft.value(),
                draft.asPrinted(),
                draft.conversions(),
                draft.holder().orElse(null),
                draft.stance(),
                draft.qualifiers(),
                Locator.of(0, 1));
    }

    /** The one that most of them answer. */
    private static Optional<String> question(List<Draft> drafts, Map<Draft, State> states) {
        return drafts.stream()
                .map(states::get)
                .filter(State.Accepted.class::isInstance)
                .map(state -> ((State.Accepted) state).claim().question())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** The likeliest first. */
    List<Match> all() {
        return all;
    }

    /** The one that a draft is in; empty where it stands alone. */
    Optional<Match> of(Draft draft) {
        return Optional.ofNullable(matchOf.get(draft));
    }
}
