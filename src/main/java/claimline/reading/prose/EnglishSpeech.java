package claimline.reading.prose;

import claimline.model.Stance;
import claimline.reading.prose.Attribution.Holder;
import claimline.reading.prose.EnglishNames.Name;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who speaks in an English sentence: behind {@code according to} and {@code citing}, and beside every verb that
 * reports. What stands behind its words ({@code …, she said}) is further outside than what stands before them.
 */
final class EnglishSpeech {

    private static final int DEEPEST = 2;
    private static final int MOST = 6;

    private final Passage passage;
    private final EnglishNames names;
    private final int depth;

    private EnglishSpeech(Passage passage, int depth) {
        this.passage = passage;
        this.names = new EnglishNames(passage);
        this.depth = depth;
    }

    static Speech of(Passage passage) {
        return new EnglishSpeech(passage, 0).read();
    }

    /**
     * Somebody who says something.
     *
     * @param verb the position of the verb
     * @param behind whether what is said stands before
     */
    private record Report(int verb, Holder holder, Stance stance, boolean behind) {}

    private Speech read() {
        List<Report> reports = reports();
        Speech quoted = quoted();
        boolean goesOn = !reports.isEmpty() && isPronoun(reports.getFirst().holder);
        List<Holder> chain = Stream.concat(
                        reports.stream().skip(goesOn ? 1 : 0).map(Report::holder),
                        reports.isEmpty() ? Stream.empty() : quoted.chain().stream())
                .filter(holder ->
                        !EnglishSpeechWords.PRONOUNS.contains(holder.name().toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        Holder speaker = reports.isEmpty() || goesOn || chain.isEmpty() ? null : chain.getFirst();
        Holder otherwise = goesOn && reports.getFirst().holder.name().contains(" ") ? reports.getFirst().holder : null;
        return new Speech(chain, speaker, stance(reports, quoted), goesOn, otherwise, false, reach(reports));
    }

    private static boolean isPronoun(Holder holder) {
        String name = holder.name().toLowerCase(Locale.ROOT);
        return EnglishSpeechWords.PRONOUNS.contains(name) || EnglishSpeechWords.DEFINITES.contains(name);
    }

    /** From the outermost to the innermost. */
    private List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < passage.size() && reports.size() < MOST; i++) {
            Report report = passage.word(i).quotation() ? null : report(i);
            if (report != null) {
                reports.add(report);
            }
        }
        reports.sort(Comparator.comparing(Report::behind)
                .reversed()
                .thenComparing(report -> report.behind
                        ? -report.holder.span().start()
                        : report.holder.span().start()));
        return reports;
    }

    private Report report(int index) {
        String word = names.lower(index);
        if (word.equals("according") && names.lower(index + 1).equals("to")) {
            return named(index, names.from(index + 2), Stance.ATTRIBUTED, index > 0 && !isInserted(index));
        }
        if (word.equals("citing") || word.equals("quoting")) {
            return named(index, names.from(index + 1), Stance.ATTRIBUTED, false);
        }
        Stance stance = EnglishSpeechWords.VERBS.get(word);
        if (stance == null || isPassive(index) || isNoun(index, word) || isNotDenied(index, word, stance)) {
            return null;
        }
        boolean quotedBefore = index > 0 && passage.word(index - 1).quotation();
        Name name = quotedBefore ? names.from(index + 1) : names.before(index);
        return name == null ? null : named(index, name, stance, quotedBefore || isBehind(index, name));
    }

    private Report named(int verb, Name name, Stance stance, boolean behind) {
        Holder holder = name == null ? null : names.holder(name);
        return holder == null ? null : new Report(verb, holder, stance, behind);
    }

    /** {@code The bank, according to Gaon, said}: between commas, with more behind. */
    private boolean isInserted(int index) {
        int at = index;
        while (at < passage.size() && !passage.isFollowedBy(at, ",")) {
            at++;
        }
        return index > 0 && passage.isFollowedBy(index - 1, ",") && at + 1 < passage.size();
    }

    private boolean isPassive(int index) {
        int before = index - 1;
        while (before >= 0 && EnglishSpeechWords.BETWEEN.contains(names.lower(before))) {
            before--;
        }
        return EnglishSpeechWords.TO_BE.contains(names.lower(before))
                || names.lower(index - 1).equals("to");
    }

    private boolean isNoun(int index, String word) {
        if (!EnglishSpeechWords.ALSO_NOUNS.contains(word)) {
            return false;
        }
        return !Set.of("that", "the", "it", "he", "she", "they", "its", "a").contains(names.lower(index + 1));
    }

    /** Who rejects an offer denies nothing. */
    private boolean isNotDenied(int index, String word, Stance stance) {
        boolean ambiguous = Stream.of("reject", "dismiss", "challeng").anyMatch(word::startsWith);
        if (stance == Stance.ATTRIBUTED || !ambiguous) {
            return false;
        }
        for (int i = index + 1; i <= index + 5; i++) {
            if (EnglishSpeechWords.DENIED.contains(names.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing that could be said stands behind the verb, and something before the name. */
    private boolean isBehind(int verb, Name name) {
        if (name.first() == 0 || passage.isFollowedBy(verb, ":")) {
            return false;
        }
        boolean parted = passage.word(name.first() - 1).quotation() || passage.isFollowedBy(name.first() - 1, ",");
        boolean ends = verb + 1 == passage.size() || passage.isFollowedBy(verb, ",.;");
        boolean adverbial = Set.of(
                        "on",
                        "in",
                        "at",
                        "late",
                        "early",
                        "this",
                        "last",
                        "during",
                        "after",
                        "monday",
                        "tuesday",
                        "wednesday",
                        "thursday",
                        "friday",
                        "saturday",
                        "sunday",
                        "yesterday",
                        "today")
                .contains(names.lower(verb + 1));
        return parted
                && (ends
                        || adverbial
                                && passage.words().stream()
                                        .noneMatch(word -> passage.folded().startsWith("that ", word.start(), true)));
    }

    private Speech quoted() {
        for (int i = 0; i < passage.size() && depth < DEEPEST; i++) {
            if (passage.word(i).quotation()) {
                return new EnglishSpeech(passage.inside(i), depth + 1).read();
            }
        }
        return Speech.none(passage.span());
    }

    /** The quotation, where the verb stands right before it and nothing behind; else the whole. */
    private Span reach(List<Report> reports) {
        boolean closing = passage.size() > 0 && passage.word(passage.size() - 1).quotation();
        return reports.stream()
                .map(report -> report.verb + 1)
                .filter(first ->
                        closing && first < passage.size() && passage.word(first).quotation())
                .findFirst()
                .map(first -> passage.span(
                        passage.word(first).start(), passage.folded().length()))
                .orElse(passage.span());
    }

    private Stance stance(List<Report> reports, Speech quoted) {
        boolean attributed = !reports.isEmpty();
        if (has(reports, Stance.DENIED) || attributed && holds(EnglishSpeechWords.DENIALS)) {
            return Stance.DENIED;
        }
        if (has(reports, Stance.DOUBTED) || holds(EnglishSpeechWords.DOUBTS)) {
            return Stance.DOUBTED;
        }
        boolean hedged = has(reports, Stance.HEDGED)
                || attributed && quoted.stance() == Stance.HEDGED
                || holds(EnglishSpeechWords.HEDGE_PHRASES)
                || hasHedge();
        return hedged ? Stance.HEDGED : attributed ? Stance.ATTRIBUTED : Stance.ASSERTED;
    }

    private boolean hasHedge() {
        for (int i = 0; i < passage.size(); i++) {
            boolean month = names.lower(i).equals("may") && passage.begins(i, "M");
            if (EnglishSpeechWords.HEDGES.contains(names.lower(i))
                    && !month
                    && !names.lower(i + 1).equals("not")) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(List<Report> reports, Stance stance) {
        return reports.stream().anyMatch(report -> report.stance == stance);
    }

    /** Whether a phrase begins with one of the words. */
    private boolean holds(Lexicon<Boolean> phrases) {
        return passage.words().stream().anyMatch(word -> phrases.longest(passage.folded(), word.start()) != null);
    }
}
