package claimline.reading.prose;

import claimline.model.Stance;
import claimline.reading.Language;
import claimline.reading.prose.Attribution.Holder;
import claimline.reading.text.Sentences;
import claimline.reading.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads who is said to say what, sentence by sentence. Words that report, hedge, doubt and deny are tables; who speaks
 * is found by particles in Korean and by the place beside the verb in English.
 */
public final class Attributions {

    /** Somebody who spoke so many sentences ago is no longer meant by nothing, or by a pronoun. */
    private static final int REACH = 3;

    /** A longer sentence is none. In UTF-16 units. */
    private static final int LONGEST = 5_000;

    private Attributions() {}

    /**
     * @param sentences as {@link Sentences#of} has them
     * @return as many as there are sentences, in their order
     */
    public static List<Attribution> of(String text, List<Span> sentences, Language language) {
        List<Attribution> attributions = new ArrayList<>();
        Holder last = null;
        int since = REACH;
        for (Span sentence : sentences) {
            Speech speech = speech(text, sentence, language);
            boolean known = last != null && since < REACH;
            attributions.add(attribution(speech, known ? last : null, since));
            if (speech.speaker() != null) {
                last = speech.speaker();
                since = 0;
            } else {
                since = known && (speech.goesOn() || speech.only() && since == 0) ? 0 : since + 1;
            }
        }
        return List.copyOf(attributions);
    }

    private static Speech speech(String text, Span sentence, Language language) {
        if (sentence.length() > LONGEST) {
            return Speech.none(sentence);
        }
        Passage passage = Passage.of(text, sentence);
        return switch (language) {
            case KOREAN -> KoreanSpeech.of(passage);
            case ENGLISH -> EnglishSpeech.of(passage);
        };
    }

    /** @param last who spoke before, so many sentences ago; null for nobody */
    private static Attribution attribution(Speech speech, Holder last, int since) {
        if (speech.only()) {
            boolean told = last != null && since == 0;
            return told
                    ? new Attribution(List.of(last), Stance.ATTRIBUTED, speech.reach())
                    : new Attribution(speech.chain(), speech.stance(), speech.reach());
        }
        List<Holder> chain = new ArrayList<>(speech.chain());
        Holder meant = last == null ? speech.otherwise() : last;
        if (speech.goesOn() && meant != null) {
            chain.addFirst(meant);
        }
        return new Attribution(chain, speech.stance(), speech.reach());
    }
}
