package claimline.reading;

import claimline.model.Stance;
import claimline.reading.Attribution.Holder;
import claimline.reading.KoreanNames.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who speaks in a Korean sentence: in front of {@code 에 따르면}, and as the subject of the last verb that reports a clause
 * or a quotation.
 */
final class KoreanSpeech {

    private static final int DEEPEST = 2;

    /** So many words may stand between a reported clause and its verb. */
    private static final int BETWEEN = 5;

    /** What a sentence ends with: so much of it. */
    private static final int PREDICATE = 24;

    private final Passage passage;
    private final KoreanNames names;
    private final int depth;
    private final List<Holder> according = new ArrayList<>();
    private int lastAccording = -1;

    private KoreanSpeech(Passage passage, int depth) {
        this.passage = passage;
        this.names = KoreanNames.ofSpeakers(passage);
        this.depth = depth;
    }

    static Speech of(Passage passage) {
        return new KoreanSpeech(passage, 0).read();
    }

    /**
     * A clause or quotation that is reported.
     *
     * @param content the word that ends it: its last one, or the particle behind the quotation
     * @param quotation the quotation's word, −1 for a clause
     * @param verb the word that reports, the same as {@code content} where that says all
     * @param impersonal whether nobody does so: {@code …다는 전망이 나온다}
     */
    private record Report(int content, int quotation, int verb, Stance stance, boolean impersonal) {

        Report(int content, int quotation, int verb, Stance stance) {
            this(content, quotation, verb, stance, false);
        }
    }

    private Speech read() {
        if (passage.size() == 0) {
            return Speech.none(passage.span());
        }
        findAccording();
        Report found = lastReport();
        Holder named = found == null ? doubter() : subject(found);
        boolean idle = found != null && named == null && found.quotation < 0 && found.verb == found.content;
        Report report = idle ? null : found;
        return speech(report, idle ? doubter() : named, report != null && isHearsay(report, named));
    }

    private Speech speech(Report report, Holder subject, boolean hearsay) {
        boolean pronoun = subject != null && KoreanSpeechWords.PRONOUNS.contains(subject.name());
        Speech quoted = quoted(report);
        List<Holder> chain = Stream.of(chain(hearsay || pronoun ? null : subject), inner(report), quoted.chain())
                .flatMap(List::stream)
                .distinct()
                .toList();
        boolean nobody = report != null && !report.impersonal && !hearsay && subject == null && according.isEmpty();
        boolean only = report == null && chain.isEmpty() && isOnly();
        boolean speaks = !hearsay && !pronoun && !chain.isEmpty() && (report != null || !according.isEmpty());
        Holder speaker = !speaks ? null : subject != null ? subject : chain.getFirst();
        Holder otherwise = pronoun && subject.name().length() > 1 ? subject : null;
        Stance stance = only ? Stance.HEDGED : stance(report, quoted.stance(), chain, hearsay);
        return new Speech(chain, speaker, stance, pronoun || nobody, otherwise, only, reach(report));
    }

    /** From the first quotation to the last, or all behind 에 따르면; else the whole. */
    private Span reach(Report report) {
        if (report != null && report.quotation >= 0) {
            int first = 0;
            while (!passage.word(first).quotation()) {
                first++;
            }
            return passage.span(
                    passage.word(first).start(), passage.word(report.quotation).end());
        }
        boolean source = report == null && lastAccording >= 0;
        return source
                ? passage.span(
                        passage.word(lastAccording).end(), passage.folded().length())
                : passage.span();
    }

    private void findAccording() {
        for (int i = 1; i < passage.size(); i++) {
            int at = i;
            boolean source = KoreanSpeechWords.ACCORDING.stream().anyMatch(word -> passage.begins(at, word));
            String particle = Stream.of("에", "을", "를")
                    .filter(each -> passage.ends(at - 1, each))
                    .findFirst()
                    .orElse("");
            if (source && !particle.isEmpty() && !passage.word(i - 1).quotation()) {
                Holder holder = names.ending(i - 1, 1);
                if (holder != null) {
                    according.add(holder);
                    lastAccording = i;
                }
            }
        }
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

    private Report lastReport() {
        for (int content = passage.size() - 1; content >= 0; content--) {
            if (isContentEnd(content)) {
                Report report = report(content);
                if (report != null) {
                    return report;
                }
            }
        }
        return null;
    }

    private boolean isContentEnd(int index) {
        if (passage.word(index).quotation()) {
            return false;
        }
        if (passage.word(index).tail()) {
            return KoreanSpeechWords.TAILS.contains(passage.text(index))
                    || KoreanSpeechWords.CONTENTS.contains(passage.text(index))
                    || reporting(passage.text(index));
        }
        return Stream.concat(
                        KoreanSpeechWords.QUOTATIVES.stream(),
                        KoreanSpeechWords.CONTENTS.stream().limit(5))
                .anyMatch(ending -> passage.ends(index, ending));
    }

    /** 라고말했다, without a blank. */
    private static boolean reporting(String tail) {
        return Stream.of("라고", "이라고", "고", "며")
                .anyMatch(begin -> tail.startsWith(begin) && tail.length() > begin.length() + 1);
    }

    private Report report(int content) {
        int quotation = passage.word(content).tail() ? content - 1 : -1;
        boolean noun = KoreanSpeechWords.CONTENTS.stream()
                        .limit(quotation < 0 ? 5 : 6)
                        .anyMatch(each -> passage.ends(content, each))
                && KoreanSpeechWords.QUOTATIVES.stream().noneMatch(each -> passage.ends(content, each));
        if (noun) {
            return saying(content, quotation);
        }
        for (int i = content + 1; i < Math.min(passage.size(), content + 1 + BETWEEN); i++) {
            Lexicon.Hit<Stance> verb = KoreanSpeechWords.VERBS.longest(
                    passage.folded(), passage.word(i).start());
            boolean mere = i == content + 1 && KoreanSpeechWords.MERE_VERBS.contains(passage.text(i));
            if (begins(i, List.of("알려", "전해지", "전해진", "전해졌", "전해집"))) {
                return null;
            }
            if (verb != null || mere) {
                return new Report(content, quotation, i, verb == null ? Stance.ATTRIBUTED : verb.meaning());
            }
        }
        boolean says = quotation >= 0 || passage.ends(content, "며") || passage.ends(content, "면서");
        return says ? new Report(content, quotation, content, Stance.ATTRIBUTED) : null;
    }

    /** A clause that says what a noun of saying holds, which somebody utters, or which is abroad. */
    private Report saying(int content, int quotation) {
        int noun = content + 1;
        while (noun < passage.size()
                && noun < content + 4
                && (!begins(noun, KoreanSpeechWords.SAYINGS) || passage.ends(noun, "에"))) {
            noun++;
        }
        if (noun >= Math.min(passage.size(), content + 4)) {
            return null;
        }
        boolean open = KoreanSpeechWords.OPEN_SAYINGS.stream().anyMatch(passage.text(noun)::startsWith);
        for (int verb = noun + 1; verb < Math.min(passage.size(), noun + 4); verb++) {
            if (begins(verb, KoreanSpeechWords.ARE_SAID)) {
                return new Report(content, quotation, verb, open ? Stance.HEDGED : Stance.ATTRIBUTED, true);
            }
            if (begins(verb, KoreanSpeechWords.DOES_SAY)) {
                return new Report(content, quotation, verb, Stance.ATTRIBUTED);
            }
        }
        return null;
    }

    private boolean begins(int index, List<String> words) {
        return words.stream().anyMatch(word -> passage.begins(index, word));
    }

    private Holder subject(Report report) {
        if (report.impersonal) {
            int place = first(Role.PLACE, report.content);
            return place < 0 ? null : names.ending(place);
        }
        for (int i = report.verb - 1; i > report.content; i--) {
            if (names.role(i) != Role.NONE && names.role(i) != Role.ALSO) {
                return begins(i, KoreanSpeechWords.SAYINGS) ? null : names.ending(i);
            }
        }
        boolean bare = report.quotation < 0 && report.verb == report.content;
        int to = report.quotation >= 0 ? report.quotation : report.content;
        for (Role role : List.of(Role.TOPIC, Role.PLACE, Role.SUBJECT, Role.ALSO)) {
            int found = bare && role != Role.TOPIC ? -1 : report.quotation >= 0 ? last(role, to) : first(role, to);
            if (found >= 0) {
                return named(found);
            }
        }
        return null;
    }

    /** Within a quotation a pronoun stands for whom it named first. */
    private Holder named(int found) {
        Holder holder = names.ending(found);
        boolean pronoun = holder != null && KoreanSpeechWords.PRONOUNS.contains(holder.name());
        for (int i = 0; pronoun && depth > 0 && i < found; i++) {
            if (names.role(i) == Role.TOPIC) {
                return names.ending(i);
            }
        }
        return holder;
    }

    /** The subject nearest to a quotation. */
    private int last(Role role, int to) {
        for (int i = to - 1; i >= from(role); i--) {
            if (names.role(i) == role && !isCutOff(i, to)) {
                return i;
            }
        }
        return -1;
    }

    /** The first subject of the clause, which others within what is reported may follow. */
    private int first(Role role, int to) {
        for (int i = from(role); i < to; i++) {
            if (names.role(i) == role && !isCutOff(i, to)) {
                return i;
            }
        }
        return -1;
    }

    /** Only a topic may stand before 에 따르면 and belong to the verb behind it. */
    private int from(Role role) {
        return role == Role.TOPIC ? 0 : lastAccording + 1;
    }

    /** Whether a clause with a subject of its own begins between here and there. */
    private boolean isCutOff(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean ends = passage.isFollowedBy(i, ",")
                    && (passage.ends(i, "는데") || passage.ends(i, "지만") || passage.ends(i, "으며"));
            if (ends) {
                for (int j = i + 1; j < to; j++) {
                    if (names.role(j) == Role.TOPIC) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** 한다고 한다: said by nobody, unless a topic stands before the subject of what is said. */
    private boolean isHearsay(Report report, Holder subject) {
        String verb = passage.text(report.verb);
        boolean said =
                report.verb == report.content + 1 && (verb.equals("한다") || verb.equals("합니다") || verb.equals("해요"));
        if (!said || depth > 0 || report.quotation >= 0 || report.verb < passage.size() - 1) {
            return false;
        }
        int topic = first(Role.TOPIC, report.content);
        int other = first(Role.SUBJECT, report.content);
        return subject == null || topic < 0 || other < topic;
    }

    /** Who doubts or denies what somebody says, where nothing is reported word by word. */
    private Holder doubter() {
        if (!isSentence()) {
            return null;
        }
        boolean doubts = holds(KoreanSpeechWords.ENDING_DOUBTS, predicate())
                        && predicate().contains("제기했")
                || predicate().contains("제기한");
        Lexicon.Hit<Stance> verb = KoreanSpeechWords.VERBS.longest(
                passage.folded(), passage.word(passage.size() - 1).start());
        if (!doubts && (verb == null || verb.meaning() != Stance.DENIED)) {
            return null;
        }
        for (Role role : List.of(Role.TOPIC, Role.SUBJECT, Role.ALSO)) {
            int found = first(role, passage.size() - 1);
            if (found >= 0) {
                return names.ending(found);
            }
        }
        return null;
    }

    /** Whose words are doubted or denied: {@code X의 주장에}. */
    private List<Holder> inner(Report report) {
        boolean doubted = holds(KoreanSpeechWords.DOUBTS, passage.folded().toString());
        if (doubter() == null && (report == null || report.stance != Stance.DENIED) && !doubted) {
            return List.of();
        }
        for (int i = 1; i < passage.size(); i++) {
            int at = i;
            if (passage.ends(i - 1, "의")
                    && KoreanSpeechWords.CLAIMS.stream().anyMatch(noun -> passage.begins(at, noun))) {
                return Stream.ofNullable(names.ending(i - 1, 1)).toList();
            }
            int told = i > 1 && passage.text(i - 1).equals("스스로") ? i - 2 : i - 1;
            if (doubted && begins(i, KoreanSpeechWords.TOLD) && names.role(told) == Role.SUBJECT) {
                return Stream.ofNullable(names.ending(told)).toList();
            }
        }
        return List.of();
    }

    private Speech quoted(Report report) {
        if (report == null || report.quotation < 0 || depth >= DEEPEST) {
            return Speech.none(passage.span());
        }
        return new KoreanSpeech(passage.inside(report.quotation), depth + 1).read();
    }

    private Stance stance(Report report, Stance quoted, List<Holder> chain, boolean hearsay) {
        String predicate = predicate();
        boolean denied = report == null
                ? doubter() != null && !holds(KoreanSpeechWords.ENDING_DOUBTS, predicate)
                : report.stance == Stance.DENIED || holds(KoreanSpeechWords.DENIALS, content(report));
        String whole = passage.folded().toString();
        boolean doubted = holds(KoreanSpeechWords.DOUBTS, whole) || holds(KoreanSpeechWords.ENDING_DOUBTS, predicate);
        boolean hedged = hearsay
                || quoted == Stance.HEDGED
                || holds(KoreanSpeechWords.CONDITIONS, whole)
                || holds(KoreanSpeechWords.HEDGES, predicate)
                || report != null && (report.stance == Stance.HEDGED || holds(KoreanSpeechWords.OPEN, content(report)));
        if (denied || quoted == Stance.DENIED) {
            return Stance.DENIED;
        }
        if (doubted || quoted == Stance.DOUBTED) {
            return Stance.DOUBTED;
        }
        return hedged ? Stance.HEDGED : report != null || !chain.isEmpty() ? Stance.ATTRIBUTED : Stance.ASSERTED;
    }

    /** How the reported clause ends. */
    private String content(Report report) {
        int end = passage.word(report.quotation >= 0 ? report.quotation : report.content)
                .end();
        return passage.folded().subSequence(Math.max(0, end - PREDICATE / 2), end);
    }

    private String predicate() {
        int end = passage.folded().length();
        int from = Math.max(0, end - PREDICATE);
        boolean quotation = passage.word(passage.size() - 1).quotation();
        return quotation ? "" : passage.folded().subSequence(from, end);
    }

    private static boolean holds(List<String> phrases, String text) {
        return phrases.stream().anyMatch(text::contains);
    }

    /** Headlines are none. */
    private boolean isSentence() {
        int last = passage.size() - 1;
        return passage.ends(last, "다") || passage.ends(last, "요") || passage.ends(last, "죠");
    }

    /** …다는 것이다, …라는 설명이다: somebody's words, if somebody spoke right before. */
    private boolean isOnly() {
        int last = passage.size() - 1;
        if (last < 1 || !KoreanSpeechWords.MERE_SAYINGS.contains(passage.text(last))) {
            return false;
        }
        boolean topic = passage.words().stream()
                .limit(last - 1)
                .anyMatch(word -> "은는".indexOf(passage.folded().charAt(word.end() - 1)) >= 0);
        return !topic && Stream.of("다는", "라는", "란").anyMatch(each -> passage.ends(last - 1, each));
    }
}
