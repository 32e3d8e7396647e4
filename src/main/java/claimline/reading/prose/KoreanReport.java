package claimline.reading.prose;

import claimline.model.Stance;
import claimline.reading.text.Lexicon;
import java.util.List;

/**
 * A clause or quotation that is reported in a Korean sentence.
 *
 * @param content the word that ends it: its last one, or the particle behind the quotation
 * @param quotation the quotation's word, −1 for a clause
 * @param verb the word that reports, the same as {@code content} where that says all
 * @param stance what the verb makes of it
 * @param impersonal whether nobody says so: {@code …다는 전망이 나온다}
 */
record KoreanReport(int content, int quotation, int verb, Stance stance, boolean impersonal) {

    /** So many words may stand between a reported clause and its verb. */
    private static final int BETWEEN = 5;

    /** The same for a clause and its noun, and for the noun and its verb. */
    private static final int NEAR = 3;

    /** The last syllables of all that ends a reported clause. */
    private static final String LAST = "고며서는도";

    /** Whether the clause ends with {@code …다며} and no verb follows. */
    boolean isBare() {
        return quotation < 0 && verb == content;
    }

    /** The last one of the sentence, or null. */
    static KoreanReport last(Passage passage) {
        for (int content = passage.size() - 1; content >= 0; content--) {
            KoreanReport report = endsContent(passage, content) ? of(passage, content) : null;
            if (report != null) {
                return report;
            }
        }
        return null;
    }

    private static boolean endsContent(Passage passage, int index) {
        Passage.Word word = passage.word(index);
        if (word.quotation()) {
            return false;
        }
        if (word.tail()) {
            return begins(passage, index, KoreanSpeechWords.TAILS)
                    || isContent(passage, index, KoreanSpeechWords.TAIL_CONTENTS);
        }
        return LAST.indexOf(passage.folded().charAt(word.end() - 1)) >= 0
                && (isContent(passage, index, KoreanSpeechWords.QUOTATIVES)
                        || isContent(passage, index, KoreanSpeechWords.CONTENTS));
    }

    private static boolean isContent(Passage passage, int index, List<String> endings) {
        for (String ending : endings) {
            if (passage.ends(index, ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(Passage passage, int index, List<String> words) {
        for (String word : words) {
            if (passage.begins(index, word)) {
                return true;
            }
        }
        return false;
    }

    private static KoreanReport of(Passage passage, int content) {
        int quotation = passage.word(content).tail() ? content - 1 : -1;
        List<String> contents = quotation < 0 ? KoreanSpeechWords.CONTENTS : KoreanSpeechWords.TAIL_CONTENTS;
        if (isContent(passage, content, contents) && !isContent(passage, content, KoreanSpeechWords.QUOTATIVES)) {
            return saying(passage, content, quotation);
        }
        for (int i = content + 1; i < Math.min(passage.size(), content + 1 + BETWEEN); i++) {
            if (begins(passage, i, KoreanSpeechWords.BECOMES_KNOWN)) {
                return null;
            }
            Lexicon.Hit<Stance> verb = KoreanSpeechWords.VERBS.longest(
                    passage.folded(), passage.word(i).start());
            boolean mere = i == content + 1 && KoreanSpeechWords.MERE_VERBS.contains(passage.text(i));
            if (verb != null || mere) {
                return new KoreanReport(
                        content, quotation, i, verb == null ? Stance.ATTRIBUTED : verb.meaning(), false);
            }
        }
        boolean says = quotation >= 0 || passage.ends(content, "며") || passage.ends(content, "면서");
        return says ? new KoreanReport(content, quotation, content, Stance.ATTRIBUTED, false) : null;
    }

    /** A clause that says what a noun of saying holds, which somebody utters, or which is abroad. */
    private static KoreanReport saying(Passage passage, int content, int quotation) {
        int end = Math.min(passage.size(), content + 1 + NEAR);
        int noun = content + 1;
        while (noun < end && (!begins(passage, noun, KoreanSpeechWords.SAYINGS) || passage.ends(noun, "에"))) {
            noun++;
        }
        for (int verb = noun + 1; noun < end && verb < Math.min(passage.size(), noun + 1 + NEAR); verb++) {
            if (begins(passage, verb, KoreanSpeechWords.ARE_SAID)) {
                boolean open = begins(passage, noun, KoreanSpeechWords.OPEN_SAYINGS);
                return new KoreanReport(content, quotation, verb, open ? Stance.HEDGED : Stance.ATTRIBUTED, true);
            }
            if (begins(passage, verb, KoreanSpeechWords.DOES_SAY)) {
                return new KoreanReport(content, quotation, verb, Stance.ATTRIBUTED, false);
            }
        }
        return null;
    }
}
