package claimline.reading.prose;

import claimline.model.Stance;
import claimline.reading.prose.Attribution.Holder;
import claimline.reading.text.Span;
import java.util.List;

/**
 * What one sentence by itself tells of who speaks.
 *
 * @param chain from the outermost to the innermost, without whom a pronoun stands for
 * @param speaker the one of the chain who may go on speaking, or null
 * @param goesOn whether somebody speaks whom only the sentences before can name: a pronoun stands for them, or nothing
 * @param otherwise who speaks where those do not tell: the pronoun's own words, if they say anything, or null
 * @param only whether it is somebody's words only if somebody spoke right before: {@code …다는 것이다}
 * @param reach what is said so
 */
record Speech(
        List<Holder> chain, Holder speaker, Stance stance, boolean goesOn, Holder otherwise, boolean only, Span reach) {

    static Speech none(Span sentence) {
        return new Speech(List.of(), null, Stance.ASSERTED, false, null, false, sentence);
    }
}
