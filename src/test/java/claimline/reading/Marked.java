package claimline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Quantity;
import claimline.reading.text.Span;
import java.util.List;
import java.util.Optional;

/** A text in which the figure that is looked for stands between square brackets: {@code 값은 [8억원]이다}. */
record Marked(String text, Span span) {

    static Marked of(String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']');
        String text = marked.substring(0, start) + marked.substring(start + 1, end) + marked.substring(end + 1);
        return new Marked(text, new Span(start, end - 1));
    }

    /** The mention that stands there; the test fails where another or none does. */
    Mention mention(Language language) {
        List<Mention> mentions = Reading.of(text, language, Optional.empty());
        return mentions.stream()
                .filter(mention -> mention.span().equals(span))
                .findFirst()
                .orElseGet(() -> {
                    List<String> found = mentions.stream()
                            .map(mention -> mention.span().in(text))
                            .toList();
                    assertThat(found).as(text).containsExactly(span.in(text));
                    throw new AssertionError(text);
                });
    }

    static Quantity quantity(Mention mention) {
        return (Quantity) mention.value().orElseThrow();
    }

    /** {@code kind amount unit hedge}, with the bounds of a band instead of its amount. */
    static String described(Mention mention) {
        Quantity quantity = quantity(mention);
        String amount =
                quantity.lower() == null ? quantity.amount().toString() : quantity.lower() + ".." + quantity.upper();
        return String.join(
                " ",
                mention.kind().code(),
                amount,
                quantity.unit().code(),
                quantity.hedge().code());
    }
}
