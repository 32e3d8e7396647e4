package claimline.project;

import claimline.model.Category;
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
 * @param dated whether it is known when it was published; where not, dates that hang on that are not proposed
 */
public record Sheet(Source source, String text, List<Locator> furniture, List<Proposal> proposals, boolean dated) {

    /** Longer selections are passages, no figures. In UTF-16 units. */
    private static final int LONGEST = 400;

    public Sheet {
        furniture = List.copyOf(furniture);
        proposals = List.copyOf(proposals);
    }

    /** How many proposals somebody looked at. */
    public long lookedAt() {
        return proposals.stream().filter(proposal -> !proposal.isOpen()).count();
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
    private String titleNear(Locator place) {
        return proposals.stream()
                .filter(each -> Math.abs(each.place().start() - place.start()) < LONGEST)
                .min(Comparator.comparingInt(each -> Math.abs(each.place().start() - place.start())))
                .map(each -> each.suggestion().title())
                .orElse("");
    }
}
