package claimline.reading.prose;

import claimline.model.Stance;
import claimline.reading.prose.Attribution.Holder;
import claimline.reading.prose.KoreanNames.Role;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who speaks in a Korean sentence: in front of {@code 에 따르면}, and as the subject of the last verb that reports a clause
 * or a quotation.
 */
final class KoreanSpeech {

    private static final int DEEPEST = 2;

    private final Passage passage;
    private final int depth;
    private final KoreanNames names;
    private final KoreanSigns signs;
    private final List<Holder> according = new ArrayList<>();
    private final KoreanSubjects subjects;
    private final int behindSource;
    private final Holder doubter;

    private KoreanSpeech(Passage passage, int depth) {
        this.passage = passage;
        this.depth = depth;
        names = KoreanNames.ofSpeakers(passage);
        signs = new KoreanSigns(passage);
        behindSource = findAccording();
        subjects = new KoreanSubjects(passage, names, depth > 0, behindSource);
        doubter = signs.isRaised() || isDenied() ? subjects.ofAll() : null;
    }

    static Speech of(Passage passage) {
        return of(passage, 0);
    }

    private static Speech of(Passage passage, int depth) {
        return passage.size() == 0 ? Speech.none(passage.span()) : new KoreanSpeech(passage, depth).read();
    }

    private Speech read() {
        KoreanReport report = KoreanReport.last(passage);
        Holder subject = report == null ? doubter : subjects.of(report);
        boolean idle = report != null && subject == null && report.isBare();
        return idle
                ? speech(null, doubter, false)
                : speech(report, subject, report != null && subjects.isHearsay(report));
    }

    private Speech speech(KoreanReport report, Holder subject, boolean hearsay) {
        boolean pronoun = subject != null && KoreanSpeechWords.PRONOUNS.contains(subject.name());
        Speech quoted = quoted(report);
        List<Holder> chain = Stream.of(chain(hearsay || pronoun ? null : subject), doubted(report), quoted.chain())
                .flatMap(List::stream)
                .distinct()
                .toList();
        boolean nobody = report != null && !report.impersonal() && !hearsay && subject == null && according.isEmpty();
        boolean only = report == null && chain.isEmpty() && signs.goesOnTelling();
        boolean speaks = !hearsay && !pronoun && !chain.isEmpty() && (report != null || !according.isEmpty());
        Holder speaker = !speaks ? null : subject != null ? subject : chain.getFirst();
        Holder otherwise = pronoun && subject.name().length() > 1 ? subject : null;
        Stance stance = only ? Stance.HEDGED : stance(report, quoted.stance(), !chain.isEmpty(), hearsay);
        return new Speech(chain, speaker, stance, pronoun || nobody, otherwise, only, reach(report));
    }

    /** Whether the sentence ends with somebody's denial, whatever is denied. */
    private boolean isDenied() {
        Lexicon.Hit<Stance> verb = KoreanSpeechWords.VERBS.longest(
                passage.folded(), passage.word(passage.size() - 1).start());
        return verb != null && verb.meaning() == Stance.DENIED && signs.isSentence();
    }

    /** @return the word behind the last 에 따르면 */
    private int findAccording() {
        int behind = 0;
        for (int i = 1; i < passage.size(); i++) {
            int at = i;
            boolean source =
                    "따의인".indexOf(passage.folded().charAt(passage.word(i).start())) >= 0
                            && KoreanSpeechWords.ACCORDING.stream().anyMatch(word -> passage.begins(at, word))
                            && Stream.of("에", "을", "를").anyMatch(each -> passage.ends(at - 1, each));
            Holder holder = source && !passage.word(i - 1).quotation() ? names.ending(i - 1, 1) : null;
            if (holder != null) {
                according.add(holder);
                behind = i + 1;
            }
        }
        return behind;
    }

    /** Those before 에 따르면 stand outside, unless the subject comes before them. */
    private List<Holder> chain(Holder subject) {
        List<Holder> chain = new ArrayList<>(according);
        if (subject != null) {
            boolean first = !chain.isEmpty()
                    && subject.span().start() < chain.getFirst().span().start();
            chain.add(first ? 0 : chain.size(), subject);
        }
        return chain;
    }

    /** Whose words are doubted or denied: {@code X의 주장에}, {@code X가 밝힌}. */
    private List<Holder> doubted(KoreanReport report) {
        boolean doubted = signs.doubtsAnywhere();
        if (doubter == null && (report == null || report.stance() != Stance.DENIED) && !doubted) {
            return List.of();
        }
        for (int i = 1; i < passage.size(); i++) {
            if (passage.ends(i - 1, "의") && begins(i, KoreanSpeechWords.CLAIMS)) {
                return Stream.ofNullable(names.ending(i - 1, 1)).toList();
            }
            int told = i > 1 && passage.text(i - 1).equals("스스로") ? i - 2 : i - 1;
            if (doubted && begins(i, KoreanSpeechWords.TOLD) && names.role(told) == Role.SUBJECT) {
                return Stream.ofNullable(names.ending(told)).toList();
            }
        }
        return List.of();
    }

    private boolean begins(int index, List<String> words) {
        return words.stream().anyMatch(word -> passage.begins(index, word));
    }

    private Speech quoted(KoreanReport report) {
        boolean quotation = report != null && report.quotation() >= 0 && depth < DEEPEST;
        return quotation ? of(passage.inside(report.quotation()), depth + 1) : Speech.none(passage.span());
    }

    private Stance stance(KoreanReport report, Stance quoted, boolean named, boolean hearsay) {
        boolean denied = report == null
                ? doubter != null && !signs.doubtsAtItsEnd()
                : report.stance() == Stance.DENIED || signs.deniesWhatIsReported(report);
        if (denied || quoted == Stance.DENIED) {
            return Stance.DENIED;
        }
        if (signs.doubts() || quoted == Stance.DOUBTED) {
            return Stance.DOUBTED;
        }
        boolean open = report != null && (report.stance() == Stance.HEDGED || signs.hedgesWhatIsReported(report));
        if (hearsay || open || quoted == Stance.HEDGED || signs.hedges()) {
            return Stance.HEDGED;
        }
        return report != null || named ? Stance.ATTRIBUTED : Stance.ASSERTED;
    }

    /** From the first quotation to the last, or all behind 에 따르면; else the whole. */
    private Span reach(KoreanReport report) {
        if (report != null && report.quotation() >= 0) {
            int first = 0;
            while (!passage.word(first).quotation()) {
                first++;
            }
            return passage.span(
                    passage.word(first).start(),
                    passage.word(report.quotation()).end());
        }
        boolean source = report == null && behindSource > 0;
        return source
                ? passage.span(
                        passage.word(behindSource - 1).end(), passage.folded().length())
                : passage.span();
    }
}
