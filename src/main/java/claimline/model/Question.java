package claimline.model;

import java.util.Objects;

/**
 * What several sources can answer: a subject and a property. {@code event} is the id of the event it belongs to, or
 * null. {@code kind} says what answers look like ({@code money}, {@code date}, {@code count}, {@code term} …); the list
 * is open, and the claims' values have the last word.
 */
public record Question(String id, String event, String subject, String property, String kind, LocalizedText title)
        implements StoryElement {

    public Question {
        Limits.id("id", id);
        if (event != null) {
            Limits.id("event", event);
        }
        Limits.label("subject", subject);
        Limits.label("property", property);
        Limits.label("kind", kind);
        Objects.requireNonNull(title, "title");
    }

    /** The title, or where there is none the subject and the property. */
    public LocalizedText caption() {
        return title.isEmpty() ? LocalizedText.plain(subject + " · " + property) : title;
    }
}
