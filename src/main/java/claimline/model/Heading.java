package claimline.model;

import java.util.Objects;

/** What the whole story is called. */
public record Heading(LocalizedText title) implements StoryElement {

    public Heading {
        Objects.requireNonNull(title, "title");
    }
}
