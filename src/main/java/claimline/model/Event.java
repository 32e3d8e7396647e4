package claimline.model;

import java.util.List;
import java.util.Objects;

/**
 * Something that happened at a time, possibly known only roughly. {@code leadsTo} are the ids of events that it led to.
 */
public record Event(
        String id,
        LocalizedText title,
        FuzzyDate when,
        String category,
        LocalizedText summary,
        List<String> tags,
        List<String> leadsTo)
        implements StoryElement {

    public Event {
        Limits.id("id", id);
        if (title.isEmpty()) {
            throw InvalidInputException.of("model.blank", "title");
        }
        Objects.requireNonNull(when, "when");
        Limits.optionalLabel("category", category);
        Objects.requireNonNull(summary, "summary");
        tags.forEach(tag -> Limits.label("tags", tag));
        tags = List.copyOf(tags);
        leadsTo.forEach(other -> Limits.id("leadsTo", other));
        leadsTo = List.copyOf(leadsTo);
    }
}
