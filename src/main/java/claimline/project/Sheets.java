package claimline.project;

import claimline.model.Category;
import claimline.model.Claim;
import claimline.model.Locator;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Source;
import claimline.model.Value;
import claimline.project.Proposal.Other;
import claimline.project.Proposal.Suggestion;
import claimline.project.Proposals.State;
import claimline.reading.Draft;
import claimline.reading.text.CodePoints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The articles of a story with what is proposed in each.
 *
 * @param groups on how many questions at least two sources speak
 * @param disagreements on how many of these they may disagree
 */
public record Sheets(List<Sheet> sheets, int groups, long disagreements) {

    public static final Sheets NONE = new Sheets(List.of(), 0, 0);

    public Sheets {
        sheets = List.copyOf(sheets);
    }

    public Optional<Sheet> of(String source) {
        return sheets.stream()
                .filter(sheet -> sheet.source().id().equals(source))
                .findFirst();
    }

    static Sheets of(Story story, Proposals proposals) {
        List<Sheet> sheets = proposals.articles().stream()
                .map(article -> new Writer(story, proposals, article).sheet())
                .toList();
        return new Sheets(sheets, proposals.groups().size(), proposals.disagreements());
    }

    /** Puts together what is known of one article. */
    private static final class Writer {

        private final Story story;
        private final Proposals proposals;
        private final ReadArticle article;
        private final CodePoints places;
        private final Set<String> written = new HashSet<>();

        private Writer(Story story, Proposals proposals, ReadArticle article) {
            this.story = story;
            this.proposals = proposals;
            this.article = article;
            this.places = new CodePoints(article.text());
        }

        private Sheet sheet() {
            Source source = story.source(article.source()).orElseThrow();
            List<Locator> furniture =
                    article.furniture().stream().map(places::locator).toList();
            List<Proposal> all = new ArrayList<>();
            for (Draft draft : article.drafts()) {
                State state = proposals.state(draft);
                if (state instanceof State.Accepted(Claim claim)) {
                    add(claim, draft.kind().code(), proposals.group(draft), all);
                } else {
                    all.add(proposal(draft, state));
                }
            }
            int length = article.text().codePointCount(0, article.text().length());
            story.claimsBy(source.id()).stream()
                    .filter(claim -> claim.locator() != null && claim.locator().end() <= length)
                    .forEach(claim -> add(claim, kind(claim.value()), Optional.empty(), all));
            all.sort(Comparator.comparingInt(each -> each.place().start()));
            return new Sheet(source, article.text(), furniture, all, article.dated());
        }

        private Proposal proposal(Draft draft, State state) {
            return new Proposal(
                    draft.source(),
                    places.locator(draft.printed()),
                    draft.kind().code(),
                    draft.value(),
                    draft.asPrinted(),
                    draft.conversions(),
                    draft.holder(),
                    draft.stance(),
                    state,
                    suggestion(proposals.group(draft), Optional.empty(), draft.title()),
                    false);
        }

        /** A claim may hold several figures; it is there once. */
        private void add(Claim claim, String kind, Optional<Proposals.Group> group, List<Proposal> all) {
            if (written.add(claim.id())) {
                all.add(new Proposal(
                        claim.source(),
                        claim.locator(),
                        kind,
                        claim.value(),
                        claim.asPrinted(),
                        claim.conversions(),
                        Optional.ofNullable(claim.holder()),
                        claim.stance(),
                        new State.Accepted(claim),
                        suggestion(group, Optional.of(claim.question()), ""),
                        group.isEmpty()));
            }
        }

        /** What others claim on the question, and what they print that may be a claim on it. */
        private Suggestion suggestion(Optional<Proposals.Group> group, Optional<String> answered, String title) {
            Optional<String> question = answered.or(() -> group.flatMap(Proposals.Group::question));
            List<Other> others = new ArrayList<>();
            question.ifPresent(id -> story.claimsOf(id).stream()
                    .filter(claim -> !claim.source().equals(article.source()))
                    .map(claim -> new Other(claim.source(), claim.asPrinted(), claim.value()))
                    .forEach(others::add));
            group.stream()
                    .flatMap(each -> each.drafts().stream())
                    .filter(draft -> !draft.source().equals(article.source()))
                    .filter(draft -> !(proposals.state(draft) instanceof State.Accepted))
                    .map(draft -> new Other(draft.source(), draft.asPrinted(), draft.value()))
                    .forEach(others::add);
            return new Suggestion(
                    question,
                    group.map(Proposals.Group::title).orElse(title),
                    group.map(Proposals.Group::reasons).orElse(List.of()),
                    others,
                    answered.flatMap(story::kindOf).or(() -> group.flatMap(Proposals.Group::kind)));
        }
    }

    /** What a value is of, where no reading said. */
    static String kind(Value value) {
        return switch (value) {
            case Moment _ -> "date";
            case Category _ -> "term";
            case Quantity quantity when quantity.unit().isMoney() -> "money";
            case Quantity quantity ->
                switch (quantity.unit().code()) {
                    case "%" -> "percent";
                    case "pp" -> "points";
                    case "1" -> "number";
                    case "{rank}" -> "rank";
                    case "a", "mo", "wk", "d", "h", "min", "s" -> "duration";
                    default -> "count";
                };
        };
    }
}
