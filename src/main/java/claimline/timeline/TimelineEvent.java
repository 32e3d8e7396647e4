package claimline.timeline;

import claimline.model.LocalizedText;
import claimline.model.TimeBounds;
import java.util.Objects;

/**
 * An event as the timeline sees it. {@code lane} is the name of the lane that it belongs to; empty where it belongs to
 * none in particular.
 */
public record TimelineEvent(String id, String lane, TimeBounds bounds, LocalizedText title) {

    public TimelineEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(lane, "lane");
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(title, "title");
    }
}
