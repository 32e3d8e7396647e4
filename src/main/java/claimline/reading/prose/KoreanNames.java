package claimline.reading.prose;

import claimline.reading.prose.Attribution.Holder;
import claimline.reading.prose.Passage.Word;
import claimline.reading.text.Endings;
import java.util.List;
import java.util.Set;

/** Finds whom a Korean sentence is about by the particles behind names, and how far a name reaches to the left. */
final class KoreanNames {

    private static final int LONGEST = 9;

    /** The last syllables of particles that make a subject. */
    private static final String SUBJECTS = "은는이가서도선";

    private static final String PARTICLES = "을를에도만께며고면여까";

    /** Endings of verbs that stand before a noun and say more of it. */
    private static final List<String> ADNOMINAL = List.of(
            "하는", "있는", "없는", "되는", "한", "된", "했던", "던", "할", "될", "라는", "다는", "린", "힌", "쓴", "진", "온", "든", "낸", "탄",
            "킨", "따른", "위한", "통한", "대한", "관한", "인", "친", "운", "는", "은");

    /** What follows one of these with 는 is a verb before a noun: 발전을 가로막는. */
    private static final List<String> OBJECTS = List.of("을", "를", "더", "잘", "못", "안");

    private static final List<String> NO_TOPICS =
            List.of("에는", "로는", "까지는", "부터는", "고는", "서는", "지는", "면은", "에서는", "다는", "라는", "려는", "하는", "되는");

    private final Passage passage;
    private final Set<String> others;

    private KoreanNames(Passage passage, Set<String> others) {
        this.passage = passage;
        this.others = others;
    }

    /** Those who can say something. */
    static KoreanNames ofSpeakers(Passage passage) {
        return new KoreanNames(passage, KoreanSpeechWords.THINGS);
    }

    /** All to whom something can happen. */
    static KoreanNames ofAll(Passage passage) {
        return new KoreanNames(passage, Set.of());
    }

    /** What a word's particle makes of it. */
    enum Role {
        /** 은, 는: whom the sentence is about. */
        TOPIC,
        /** 에서는: where something is said: 업계에서는. */
        PLACE,
        /** 이, 가, 께서: who does something. */
        SUBJECT,
        /** 도: somebody, too. */
        ALSO,
        NONE
    }

    Role role(int index) {
        Word word = passage.word(index);
        if (SUBJECTS.indexOf(passage.folded().charAt(word.end() - 1)) < 0) {
            return Role.NONE;
        }
        if (word.quotation()
                || word.tail()
                || isFigure(index)
                || KoreanSpeechWords.NO_SUBJECTS.contains(passage.text(index))
                || others.contains(passage.text(index))) {
            return Role.NONE;
        }
        if (passage.ends(index, "에서는") || passage.ends(index, "에선")) {
            boolean collective = KoreanSpeechWords.COLLECTIVES.stream().anyMatch(noun -> passage.begins(index, noun));
            return collective ? Role.PLACE : Role.NONE;
        }
        boolean single = word.end() - word.start() < 2;
        char last = passage.folded().charAt(word.end() - 1);
        if (single
                || KoreanSpeechWords.NOUNS.contains(passage.text(index))
                || NO_TOPICS.stream().anyMatch(each -> passage.ends(index, each))) {
            return Role.NONE;
        }
        boolean verb = last == '는' && index > 0 && OBJECTS.stream().anyMatch(each -> passage.ends(index - 1, each));
        return switch (last) {
            case '은', '는' -> verb ? Role.NONE : Role.TOPIC;
            case '이', '가' -> word.end() - word.start() > 2 || passage.begins(index, "그") ? Role.SUBJECT : Role.NONE;
            case '서' -> passage.ends(index, "께서") ? Role.SUBJECT : Role.NONE;
            case '도' -> Role.ALSO;
            default -> Role.NONE;
        };
    }

    /** A figure says nothing; a date does nothing, either. */
    private boolean isFigure(int index) {
        boolean figure =
                Endings.isDigit(passage.folded().charAt(passage.word(index).start()));
        return figure && (!others.isEmpty() || isDate(index));
    }

    /** The name that ends with this word, without so many letters of particles; null where that names nobody. */
    Holder ending(int index, int particles) {
        int first = index;
        while (first > 0 && index - first < LONGEST && belongs(first - 1, first)) {
            first--;
        }
        while (first < index && !opensName(first)) {
            first++;
        }
        return passage.holder(passage.word(first).start(), passage.word(index).end() - particles);
    }

    Holder ending(int index) {
        int particles = switch (role(index)) {
            case TOPIC, SUBJECT, ALSO -> passage.ends(index, "께서") ? 2 : 1;
            case PLACE -> passage.ends(index, "에선") ? 2 : 3;
            case NONE -> 0;
        };
        return ending(index, particles);
    }

    private boolean belongs(int before, int index) {
        Word word = passage.word(before);
        boolean parted = passage.isFollowedBy(before, ",.;:!?…") || word.quotation() || word.tail();
        if (parted || KoreanSpeechWords.BEFORE_NAMES.contains(passage.text(before)) || isDate(before)) {
            return false;
        }
        if (KoreanSpeechWords.NOUNS.contains(passage.text(before)) || isTitle(index)) {
            return !passage.ends(before, "한") && !passage.ends(before, "은") && !passage.ends(before, "는")
                    || KoreanSpeechWords.NOUNS.contains(passage.text(before));
        }
        char last = passage.folded().charAt(word.end() - 1);
        boolean particle = PARTICLES.indexOf(last) >= 0
                || passage.ends(before, "에서")
                || passage.ends(before, "으로")
                || passage.ends(before, "로")
                || passage.ends(before, "해")
                || role(before) != Role.NONE;
        return !particle && !isAdnominal(before);
    }

    private boolean isAdnominal(int index) {
        int length = passage.word(index).end() - passage.word(index).start();
        return ADNOMINAL.stream().anyMatch(ending -> passage.ends(index, ending) && length > ending.length());
    }

    private boolean isTitle(int index) {
        return KoreanSpeechWords.TITLES.stream().anyMatch(title -> passage.begins(index, title));
    }

    private boolean opensName(int index) {
        return !KoreanSpeechWords.BEFORE_NAMES.contains(passage.text(index)) && !isDate(index);
    }

    /** {@code 28일(현지시간)}, {@code 지난달} … */
    private boolean isDate(int index) {
        Word word = passage.word(index);
        return Endings.isDigit(passage.folded().charAt(word.start()))
                && List.of("일", "월", "년", "시", "분", "일(현지시간)", "시께", "시쯤").stream()
                        .anyMatch(end -> passage.ends(index, end));
    }
}
