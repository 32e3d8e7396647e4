package claimline.project;

import claimline.model.FuzzyDate;
import claimline.model.Source;
import claimline.model.TimeBounds;
import claimline.reading.Draft;
import claimline.reading.Drafts;
import claimline.reading.Language;
import claimline.reading.Mention;
import claimline.reading.MentionKind;
import claimline.reading.Reading;
import claimline.reading.page.Furniture;
import claimline.reading.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A source's text with what was read in it. Spans are in UTF-16 units of the text.
 *
 * @param furniture what belongs to the page and not to the article
 * @param drafts the claims that its figures and dates may become, in the order of the text
 * @param eventDates the dates of the events that figures are about
 * @param waiting dates that hang on the day of publication, where this is not known
 * @param dated whether it is known when it was published
 */
record ReadArticle(
        String source,
        String text,
        List<Span> furniture,
        List<Draft> drafts,
        Map<Draft, Draft> eventDates,
        List<Span> waiting,
        boolean dated) {

    private static final double DAY = 86_400;

    /** From a date rougher than a month no other can be told. */
    private static final double ROUGHEST = 32 * DAY;

    public ReadArticle {
        furniture = List.copyOf(furniture);
        drafts = List.copyOf(drafts);
        waiting = List.copyOf(waiting);
    }

    static ReadArticle of(Source source, String text) {
        Optional<LocalDate> published = day(source.published());
        Language language = language(source, text);
        List<Span> furniture = Furniture.of(text);
        List<Draft> drafts =
                Drafts.of(source.id(), text, language, published, furniture, published.map(_ -> source.published()));
        return new ReadArticle(
                source.id(),
                text,
                furniture,
                drafts,
                EventDates.of(text, drafts),
                published.isPresent() ? List.of() : waiting(text, language, furniture),
                published.isPresent());
    }

    private static List<Span> waiting(String text, Language language, List<Span> furniture) {
        return Reading.of(text, language, Optional.empty()).stream()
                .filter(mention ->
                        mention.kind() == MentionKind.DATE && mention.value().isEmpty())
                .map(Mention::phrase)
                .filter(place -> furniture.stream().noneMatch(place::overlaps))
                .toList();
    }

    /** The date of the event that a figure is about; empty for a date, and where none is told. */
    Optional<Draft> eventDate(Draft draft) {
        return Optional.ofNullable(eventDates.get(draft));
    }

    /** As the source says; else as the text looks. */
    static Language language(Source source, String text) {
        return Optional.ofNullable(source.language()).flatMap(Language::of).orElseGet(() -> Language.guess(text));
    }

    /** The day of publication; of a rougher date the last day that it may be, since what is told lies before. */
    static Optional<LocalDate> day(FuzzyDate published) {
        TimeBounds bounds = certain(published).bounds();
        boolean rough = !(bounds.latestEnd() - bounds.earliestStart() <= ROUGHEST);
        return rough
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay((long) Math.ceil(bounds.latestEnd() / DAY) - 1));
    }

    /** "In February or so" is February here: nothing better is known. Of a moment the day where it was told. */
    private static FuzzyDate certain(FuzzyDate date) {
        return date instanceof FuzzyDate.Point point
                ? FuzzyDate.parse(Stream.of(point.year(), point.month(), point.day())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("-")))
                : date;
    }
}
