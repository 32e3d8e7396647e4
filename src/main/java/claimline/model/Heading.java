package claimline.model;

import java.util.Objects;

/** What the whole story is called. */
public record Heading(LocalizedText title) implements StoryElement {

    /** Of a story that has none. */
    public static final Heading NONE = new Heading(LocalizedText.EMPTY);

    public Heading {
        Objects.requireNonNull(title, "title");
    }
}
