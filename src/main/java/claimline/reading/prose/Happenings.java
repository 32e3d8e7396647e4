package claimline.reading.prose;

import claimline.reading.Language;
import claimline.reading.text.Sentences;
import claimline.reading.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drafts events: clauses whose verbs tell that something happened, with the date that governs them. */
public final class Happenings {

    /** A longer sentence is none. In UTF-16 units. */
    private static final int LONGEST = 5_000;

    /** Behind a date that bounds a time and is not the day itself. */
    private static final List<String> BOUNDS = List.of("까지", "부터", " 이후", " 이전", "쯤이면");

    private final List<Span> dates;
    private final List<Happening> happenings = new ArrayList<>();
    private int next;
    private Optional<Span> spokenOf = Optional.empty();

    private Happenings(List<Span> dates) {
        this.dates = dates;
    }

    /**
     * Drafts in the order of the text.
     *
     * @param sentences as {@link Sentences#of} has them, without those that are page furniture
     * @param dates in order: those that can be when something happened, of single days, months or years
     */
    public static List<Happening> of(String text, List<Span> sentences, List<Span> dates) {
        Happenings reading = new Happenings(dates);
        Language language = Language.guess(text);
        for (Span sentence : sentences) {
            if (sentence.length() <= LONGEST) {
                reading.read(text, sentence, language);
            }
        }
        return List.copyOf(reading.happenings);
    }

    private void read(String text, Span sentence, Language language) {
        while (next < dates.size() && dates.get(next).start() < sentence.start()) {
            spokenOf = Optional.of(dates.get(next++));
        }
        List<Span> own = new ArrayList<>();
        while (next < dates.size() && dates.get(next).start() < sentence.end()) {
            Span date = dates.get(next++);
            if (BOUNDS.stream().noneMatch(bound -> text.startsWith(bound, date.end()))) {
                own.add(date);
            }
        }
        Passage passage = Passage.of(text, sentence);
        happenings.addAll(
                switch (language) {
                    case KOREAN -> KoreanHappenings.of(passage, own, spokenOf);
                    case ENGLISH -> EnglishHappenings.of(passage, own, spokenOf);
                });
        if (!own.isEmpty()) {
            spokenOf = Optional.of(own.getLast());
        }
    }
}
