package claimline.project;

import claimline.model.Moment;
import claimline.reading.Draft;
import claimline.reading.prose.Happening;
import claimline.reading.prose.Happenings;
import claimline.reading.text.Sentences;
import claimline.reading.text.Span;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which date says when that happened what a figure is about: that of the clause around it. */
final class EventDates {

    private final Map<Span, Draft> dates = new HashMap<>();

    /** Those with a date, by the sentence that they stand in. */
    private final Map<Span, List<Happening>> happenings;

    private EventDates(String text, List<Draft> drafts) {
        List<Span> places = drafts.stream()
                .filter(draft -> draft.value() instanceof Moment)
                .peek(draft -> dates.put(draft.place(), draft))
                .map(Draft::place)
                .toList();
        List<Span> sentences = places.isEmpty() ? List.of() : Sentences.of(text);
        happenings = bySentence(sentences, Happenings.of(text, sentences, places));
    }

    private static Map<Span, List<Happening>> bySentence(List<Span> sentences, List<Happening> all) {
        Map<Span, List<Happening>> bySentence = new HashMap<>();
        int next = 0;
        for (Span sentence : sentences) {
            int first = next;
            while (next < all.size() && all.get(next).clause().start() < sentence.end()) {
                next++;
            }
            if (next > first) {
                bySentence.put(
                        sentence,
                        all.subList(first, next).stream()
                                .filter(happening -> happening.date().isPresent())
                                .toList());
            }
        }
        return bySentence;
    }

    /** By draft; those of which no date is known are not in it. */
    static Map<Draft, Draft> of(String text, List<Draft> drafts) {
        EventDates dates = new EventDates(text, drafts);
        Map<Draft, Draft> found = new IdentityHashMap<>();
        for (Draft draft : drafts) {
            dates.of(draft).filter(date -> date != draft).ifPresent(date -> found.put(draft, date));
        }
        return found;
    }

    /** A date is that of its own event. */
    private Optional<Draft> of(Draft draft) {
        if (draft.value() instanceof Moment) {
            return Optional.empty();
        }
        List<Happening> told = happenings.getOrDefault(draft.sentence(), List.of());
        return told.stream()
                .filter(happening -> happening.clause().contains(draft.place()))
                .findFirst()
                .or(() -> told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty())
                .flatMap(Happening::date)
                .map(dates::get);
    }
}
