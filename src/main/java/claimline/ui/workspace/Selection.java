package claimline.ui.workspace;

import claimline.project.Story;
import java.util.Optional;

/** The one thing that all views look at. */
public sealed interface Selection {

    Selection NOTHING = new Nothing();

    record Nothing() implements Selection {}

    record OfSource(String id) implements Selection {}

    record OfEvent(String id) implements Selection {}

    record OfQuestion(String id) implements Selection {}

    record OfClaim(String id) implements Selection {}

    /** The event that is selected, or to which what is selected belongs. */
    default Optional<String> event(Story story) {
        return switch (this) {
            case OfEvent(String id) -> Optional.of(id);
            case OfQuestion _, OfClaim _ ->
                question(story).flatMap(story::question).flatMap(question -> Optional.ofNullable(question.event()));
            case OfSource _, Nothing _ -> Optional.empty();
        };
    }

    /** The question that is selected, or which the selected claim answers. */
    default Optional<String> question(Story story) {
        return switch (this) {
            case OfQuestion(String id) -> Optional.of(id);
            case OfClaim(String id) -> story.claim(id).map(claim -> claim.question());
            case OfSource _, OfEvent _, Nothing _ -> Optional.empty();
        };
    }

    /** Whether it still exists in the story. */
    default boolean isIn(Story story) {
        return switch (this) {
            case Nothing _ -> true;
            case OfSource(String id) -> story.source(id).isPresent();
            case OfEvent(String id) -> story.event(id).isPresent();
            case OfQuestion(String id) -> story.question(id).isPresent();
            case OfClaim(String id) -> story.claim(id).isPresent();
        };
    }
}
