package claimline.reading.prose;

import claimline.reading.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A draft of an event: a clause whose verb tells that something happened.
 *
 * @param clause from its first word to its verb; in English to its end
 * @param verb the verb, without what is glued to it
 * @param date the span, among those handed in, of the date that governs it; of an earlier sentence where its own has
 *     none
 * @param title a few words to call it by
 * @param category one of the words of categories, such as {@code market}; empty where the verb tells none
 */
public record Happening(Span clause, Span verb, Optional<Span> date, String title, String category) {

    public Happening {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(category, "category");
    }
}
