package claimline.project;

import claimline.model.Claim;
import claimline.model.LocalizedText;
import claimline.model.Locator;
import claimline.model.Source;
import claimline.project.DraftMatches.Match;
import claimline.project.Proposal.Other;
import claimline.project.Proposal.State;
import claimline.project.Proposal.Suggestion;
import claimline.reading.Draft;
import claimline.reading.text.CodePoints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what is known of one article: what was read in it, and what a person claims of it beside that. */
final class SheetWriter {

    private final Story story;
    private final ReadArticle article;
    private final Map<Draft, State> states;
    private final DraftMatches matches;
    private final CodePoints places;

    /** By draft; several that one claim holds have the same. */
    private final Map<Draft, Proposal> proposals;

    private final Map<String, Proposal> byClaim = new HashMap<>();
    private final List<Proposal> all = new ArrayList<>();

    private SheetWriter(
            Story story,
            ReadArticle article,
            Map<Draft, State> states,
            DraftMatches matches,
            Map<Draft, Proposal> proposals) {
        this.story = story;
        this.article = article;
        this.states = states;
        this.matches = matches;
        this.places = new CodePoints(article.text());
        this.proposals = proposals;
    }

    /** All that reading these articles proposes. */
    static Proposals proposals(Story story, List<ReadArticle> articles) {
        Map<Draft, State> states = new IdentityHashMap<>();
        articles.forEach(article -> states.putAll(States.of(article, story)));
        List<Draft> drafts =
                articles.stream().flatMap(article -> article.drafts().stream()).toList();
        DraftMatches matches = DraftMatches.of(drafts, states, story);
        Map<Draft, Proposal> proposals = new IdentityHashMap<>();
        List<Sheet> sheets = articles.stream()
                .map(article -> new SheetWriter(story, article, states, matches, proposals).sheet())
                .toList();
        return new Proposals(
                sheets,
                matches.all().stream().map(match -> group(match, proposals)).toList());
    }

    private static Proposals.Group group(Match match, Map<Draft, Proposal> proposals) {
        return new Proposals.Group(
                match.question(),
                match.title(),
                match.drafts().stream().map(proposals::get).distinct().toList(),
                match.reasons(),
                match.kind());
    }

    private Sheet sheet() {
        Source source = story.source(article.source()).orElseThrow();
        List<Locator> furniture =
                article.furniture().stream().map(places::locator).toList();
        for (Draft draft : article.drafts()) {
            proposals.put(draft, proposal(draft, states.get(draft)));
        }
        int length = article.text().codePointCount(0, article.text().length());
        story.claimsBy(source.id()).stream()
                .filter(claim -> claim.locator() != null && claim.locator().end() <= length)
                .forEach(claim -> proposal(claim, Kinds.of(claim.value()), Optional.empty(), Optional.empty()));
        all.sort(Comparator.comparingInt(each -> each.place().start()));
        List<Locator> waiting = article.waiting().stream().map(places::locator).toList();
        return new Sheet(source, article.text(), furniture, all, waiting, article.dated());
    }

    private Proposal proposal(Draft draft, State state) {
        if (state instanceof State.Accepted(Claim claim)) {
            return proposal(claim, draft.kind().code(), Optional.of(draft), matches.of(draft));
        }
        Proposal proposal = new Proposal(
                draft.source(),
                places.locator(draft.printed()),
                draft.kind().code(),
                draft.value(),
                draft.asPrinted(),
                draft.conversions(),
                draft.holder(),
                draft.stance(),
                draft.qualifiers(),
                draft.category(),
                eventDate(draft),
                state,
                suggestion(matches.of(draft), Optional.empty(), LocalizedText.plain(draft.title())),
                false);
        all.add(proposal);
        return proposal;
    }

    private Optional<Locator> eventDate(Draft draft) {
        return article.eventDate(draft).map(date -> places.locator(date.printed()));
    }

    /** A claim may hold several figures; it is there once. */
    private Proposal proposal(Claim claim, String kind, Optional<Draft> draft, Optional<Match> match) {
        return byClaim.computeIfAbsent(claim.id(), _ -> {
            Proposal proposal = new Proposal(
                    claim.source(),
                    claim.locator(),
                    kind,
                    claim.value(),
                    claim.asPrinted(),
                    claim.conversions(),
                    Optional.ofNullable(claim.holder()),
                    claim.stance(),
                    claim.qualifiers(),
                    draft.flatMap(Draft::category),
                    draft.flatMap(this::eventDate),
                    new State.Accepted(claim),
                    suggestion(match, Optional.of(claim.question()), LocalizedText.EMPTY),
                    draft.isEmpty());
            all.add(proposal);
            return proposal;
        });
    }

    /** What others claim on the question, and what they print that may be a claim on it. */
    private Suggestion suggestion(Optional<Match> match, Optional<String> answered, LocalizedText title) {
        Optional<String> question = answered.or(() -> match.flatMap(Match::question));
        List<Other> others = new ArrayList<>();
        question.ifPresent(id -> story.claimsOf(id).stream()
                .filter(claim -> !claim.source().equals(article.source()))
                .map(claim -> new Other(claim.source(), claim.asPrinted(), claim.value()))
                .forEach(others::add));
        match.stream()
                .flatMap(each -> each.drafts().stream())
                .filter(draft -> !draft.source().equals(article.source()))
                .filter(draft -> !(states.get(draft) instanceof State.Accepted))
                .map(draft -> new Other(draft.source(), draft.asPrinted(), draft.value()))
                .forEach(others::add);
        return new Suggestion(
                question,
                match.map(Match::title).orElse(title),
                match.map(Match::reasons).orElse(List.of()),
                others,
                answered.flatMap(story::kindOf).or(() -> match.flatMap(Match::kind)));
    }
}
