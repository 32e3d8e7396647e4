package claimline.reading.prose;

import claimline.model.Stance;
import claimline.reading.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * Who is said to hold what a sentence says, and how it stands to that.
 *
 * @param chain from the outermost, whom the article itself quotes, to the innermost; empty where the article speaks for
 *     itself or names nobody
 * @param reach what is said so: the words from the first quotation to the last, or those behind {@code 에 따르면}; else the
 *     whole sentence. What stands outside, such as the day on which it was said, the article says itself
 */
public record Attribution(List<Holder> chain, Stance stance, Span reach) {

    public Attribution {
        chain = List.copyOf(chain);
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(reach, "reach");
    }

    /** As it is for a figure at this place of the sentence. */
    public Attribution at(Span place) {
        return reach.contains(place) ? this : new Attribution(List.of(), Stance.ASSERTED, place);
    }

    /**
     * Somebody who says something.
     *
     * @param name as printed, without particles
     * @param span where the name stands; for a pronoun, or for one who goes on speaking, where it stood before
     */
    public record Holder(String name, Span span) {

        public Holder {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(span, "span");
        }
    }
}
