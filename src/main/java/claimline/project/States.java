package claimline.project;

import claimline.model.Claim;
import claimline.model.Dismissal;
import claimline.model.Locator;
import claimline.project.Proposal.State;
import claimline.reading.Draft;
import claimline.reading.text.CodePoints;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What became of the drafts of an article, as the story has it. */
final class States {

    /** How far before its figure a claim may begin, with words of hedging, in code points. */
    private static final int WORDS_BEFORE = 24;

    private final Map<Integer, Claim> claims = new HashMap<>();
    private final Set<Integer> dismissed;

    private States(Story story, String source) {
        story.claimsBy(source).stream()
                .filter(claim -> claim.locator() != null)
                .forEach(claim -> claims.put(claim.locator().start(), claim));
        dismissed =
                story.dismissals(source).stream().map(Dismissal::start).collect(Collectors.toCollection(HashSet::new));
    }

    static Map<Draft, State> of(ReadArticle article, Story story) {
        States states = new States(story, article.source());
        CodePoints places = new CodePoints(article.text());
        Map<Draft, State> all = new IdentityHashMap<>();
        article.drafts().forEach(draft -> all.put(draft, states.at(places.locator(draft.printed()))));
        return all;
    }

    private State at(Locator place) {
        return claim(place)
                .<State>map(State.Accepted::new)
                .orElseGet(() -> dismissed.contains(place.start()) ? new State.Dismissed() : new State.Open());
    }

    /** A claim is that of a draft whose figure stands inside it. */
    private Optional<Claim> claim(Locator place) {
        for (int start = place.start(); start > place.start() - WORDS_BEFORE; start--) {
            Claim claim = claims.get(start);
            if (claim != null && claim.locator().end() > place.start()) {
                return Optional.of(claim);
            }
        }
        return Optional.empty();
    }
}
