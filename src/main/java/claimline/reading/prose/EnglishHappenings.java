package claimline.reading.prose;

import claimline.reading.prose.EnglishNames.Name;
import claimline.reading.prose.HappeningWords.Meaning;
import claimline.reading.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Happenings of an English sentence: verbs of the past with whom they are about to the left. */
final class EnglishHappenings {

    private static final int LONGEST_TITLE = 12;

    private final Passage passage;
    private final EnglishNames names;
    private final List<Span> dates;
    private final Optional<Span> spokenOf;

    private EnglishHappenings(Passage passage, List<Span> dates, Optional<Span> spokenOf) {
        this.passage = passage;
        this.names = new EnglishNames(passage);
        this.dates = dates;
        this.spokenOf = spokenOf;
    }

    /**
     * @param dates of the sentence itself
     * @param spokenOf the last one before it
     */
    static List<Happening> of(Passage passage, List<Span> dates, Optional<Span> spokenOf) {
        EnglishHappenings reading = new EnglishHappenings(passage, dates, spokenOf);
        List<Happening> happenings = new ArrayList<>();
        for (int i = 1; i < passage.size(); i++) {
            Meaning meaning =
                    passage.word(i).quotation() ? null : HappeningWords.ENGLISH_VERB.get(reading.names.lower(i));
            if (meaning != null && !HappeningWords.NO_VERB_BEHIND.contains(reading.names.lower(i - 1))) {
                reading.happening(i, meaning).ifPresent(happenings::add);
            }
        }
        return happenings;
    }

    private Optional<Happening> happening(int verb, Meaning meaning) {
        int auxiliary = verb;
        while (auxiliary > 0 && EnglishSpeechWords.TO_BE.contains(names.lower(auxiliary - 1))) {
            auxiliary--;
        }
        Name name = names.before(auxiliary);
        if (name == null) {
            return Optional.empty();
        }
        int end = end(verb);
        Span clause = passage.span(
                passage.word(name.first()).start(), passage.word(end).end());
        Optional<Span> own = date(clause, passage.word(verb).start());
        if (meaning.needsDate() && own.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> date = own.or(() -> dates.stream().findFirst()).or(() -> spokenOf);
        Span place = passage.span(passage.word(verb).start(), passage.word(verb).end());
        return Optional.of(new Happening(clause, place, date, title(name.first(), verb), meaning.category()));
    }

    /** The last word of the clause. */
    private int end(int verb) {
        int end = verb;
        while (end + 1 < passage.size() && !passage.isFollowedBy(end, ",;:")) {
            end++;
        }
        return end;
    }

    /** The date of the clause nearest to its verb. */
    private Optional<Span> date(Span clause, int verb) {
        int at = passage.span(verb, verb).start();
        return dates.stream()
                .filter(clause::overlaps)
                .min(Comparator.comparingInt(date -> Math.abs(date.start() - at)));
    }

    private String title(int first, int verb) {
        int end = verb + 1;
        while (end < passage.size()
                && end - first < LONGEST_TITLE
                && !passage.isFollowedBy(end - 1, ",;:.")
                && !passage.word(end).quotation()
                && !isDate(end)
                && (end == verb + 1 && names.lower(end).equals("over")
                        || !HappeningWords.TITLE_ENDS.contains(names.lower(end)))) {
            end++;
        }
        int start = passage.word(first).start();
        return passage.folded().subSequence(start, passage.word(end - 1).end()).replace('\n', ' ');
    }

    private boolean isDate(int index) {
        Span span =
                passage.span(passage.word(index).start(), passage.word(index).end());
        return dates.stream().anyMatch(span::overlaps);
    }
}
