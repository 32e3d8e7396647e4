package claimline.model;

/** A value that is a word rather than a number: {@code yes}, {@code H800}, a name. */
public record Category(String term) implements Value {

    public Category {
        Limits.label("term", term);
    }
}
