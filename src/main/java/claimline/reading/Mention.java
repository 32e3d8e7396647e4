package claimline.reading;

import claimline.model.Value;
import claimline.reading.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure or date in a text.
 *
 * @param span the figure with its unit, without words of hedging
 * @param phrase the same with the words of hedging and bounding that touch it
 * @param value empty for a date that hangs on another which is not known, such as that of publication
 * @param converts the span of the figure whose conversion into another unit this is
 * @param currencyLeftOut whether the text names no currency where there ought to be one, so that the one in the value,
 *     if any, is what is usually meant
 */
public record Mention(
        MentionKind kind,
        Span span,
        Span phrase,
        Optional<Value> value,
        Optional<Span> converts,
        boolean currencyLeftOut) {

    public Mention {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(converts, "converts");
        if (!phrase.contains(span)) {
            throw new IllegalArgumentException(phrase + " is not around " + span);
        }
    }

    public static Mention of(MentionKind kind, Span span, Span phrase, Value value) {
        return new Mention(kind, span, phrase, Optional.of(value), Optional.empty(), false);
    }
}
