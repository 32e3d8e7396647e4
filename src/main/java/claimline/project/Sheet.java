package claimline.project;

import claimline.model.Category;
import claimline.model.LocalizedText;
import claimline.model.Locator;
import claimline.model.Source;
import claimline.model.Stance;
import claimline.model.Value;
import claimline.reading.Mention;
import claimline.reading.MentionKind;
import claimline.reading.Reading;
import claimline.reading.text.CodePoints;
import claimline.reading.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article for somebody who goes through it. All places are in code points of its text.
 *
 * @param furniture what belongs to the page and not to the article
 * @param proposals in the order of the text
 * @param waiting dates that hang on the day of publication, where this is not known: they are not proposed
 * @param dated whether it is known when it was published
 */
public record Sheet(
        Source source,
        String text,
        List<Locator> furniture,
        List<Proposal> proposals,
        List<Locator> waiting,
        boolean dated) {

    /** Longer selections are passages, no figures. In UTF-16 units. */
    private static final int LONGEST = 400;

    public Sheet {
        furniture = List.copyOf(furniture);
        proposals = List.copyOf(proposals);
        waiting = List.copyOf(waiting);
    }

    /** How many proposals somebody looked at. */
    public long lookedAt() {
        return proposals.stream().filter(proposal -> !proposal.isOpen()).count();
    }

    /** The proposal at the start of a place; empty where there is none. */
    public Optional<Proposal> at(Locator place) {
        return place == null
                ? Optional.empty()
                : proposals.stream()
                        .filter(each -> each.place().start() <= place.start()
                                && place.start() < each.place().end())
                        .findFirst();
    }

    /** The first that nobody looked at, else the first of all. */
    public Optional<Proposal> firstOpen() {
        return proposals.stream()
                .filter(Proposal::isOpen)
                .findFirst()
                .or(() -> proposals.stream().findFirst());
    }

    /** The one that comes next in an order of starts. */
    public Optional<Proposal> next(Proposal from, Comparator<Integer> order) {
        int here = from.place().start();
        return proposals.stream()
                .filter(each -> order.compare(each.place().start(), here) > 0)
                .min(Comparator.comparing(each -> each.place().start(), order));
    }

    /** The next that nobody looked at: behind this one, else before it. */
    public Optional<Proposal> nextOpen(Proposal done) {
        List<Proposal> open = proposals.stream()
                .filter(Proposal::isOpen)
                .filter(each -> !each.place().equals(done.place()))
                .toList();
        return open.stream()
                .filter(each -> each.place().start() > done.place().start())
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    /** What somebody marked: the proposal that stands just there, else one {@link #byHand}. */
    public Optional<Proposal> marked(Locator place) {
        return proposals.stream()
                .filter(each ->
                        each.place().start() == place.start() && each.place().end() == place.end())
                .findFirst()
                .or(() -> byHand(place));
    }

    /**
     * A proposal for words that somebody marked: the figure or date in them where there is one, else the words
     * themselves.
     *
     * @return empty where nothing but white space is marked, or too much
     */
    public Optional<Proposal> byHand(Locator marked) {
        CodePoints places = new CodePoints(text);
        Span span = stripped(places.span(marked));
        if (span.length() == 0 || span.length() > LONGEST) {
            return Optional.empty();
        }
        String words = span.in(text);
        Optional<Mention> figure =
                Reading.of(words, ReadArticle.language(source, text), ReadArticle.day(source.published())).stream()
                        .filter(mention -> mention.value().isPresent())
                        .max(Comparator.comparingInt(mention -> mention.span().length()));
        Value value = figure.flatMap(Mention::value).orElseGet(() -> new Category(words));
        String kind = figure.map(Mention::kind).map(MentionKind::code).orElse("term");
        Locator place = places.locator(span);
        Proposal.Suggestion suggestion = Proposal.Suggestion.of(titleNear(place));
        return Optional.of(new Proposal(
                source.id(),
                place,
                kind,
                value,
                words,
                List.of(),
                Optional.empty(),
                Stance.ASSERTED,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                new Proposal.State.Open(),
                suggestion,
                true));
    }

    private Span stripped(Span span) {
        String words = span.in(text);
        int start = span.start() + words.length() - words.stripLeading().length();
        return new Span(
                start, Math.max(start, span.start() + words.stripTrailing().length()));
    }

    /** What stands next to it is likely to be about the same. */
    private LocalizedText titleNear(Locator place) {
        return proposals.stream()
                .filter(each -> Math.abs(each.place().start() - place.start()) < LONGEST)
                .min(Comparator.comparingInt(each -> Math.abs(each.place().start() - place.start())))
                .map(each -> each.suggestion().title())
                .orElse(LocalizedText.EMPTY);
    }
}
