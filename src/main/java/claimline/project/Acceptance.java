package claimline.project;

import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.LocalizedText;
import claimline.model.Locator;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Question;
import claimline.model.StoryElement;
import claimline.model.Value;
import claimline.reading.Draft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns drafts that a person accepts into what a story is made of. Pure but for the ids that it has given out. */
final class Acceptance {

    private final Story story;
    private final Set<String> given = new HashSet<>();
    private final List<StoryElement> elements = new ArrayList<>();

    Acceptance(Story story) {
        this.story = story;
    }

    /** What was made so far; each after what it names. */
    List<StoryElement> elements() {
        return List.copyOf(elements);
    }

    /**
     * A claim on a question that is there.
     *
     * @param place where it stands, in code points
     */
    Claim accept(Draft draft, Locator place, String question) {
        return accept(claim(draft, place, id(question, draft.source()), question));
    }

    /** A claim as somebody wants it; its question is there or was made before. */
    Claim accept(Claim claim) {
        elements.add(claim);
        return claim;
    }

    /** An id for a claim of a source on a question. */
    String id(String question, String source) {
        String id = Ids.free(question + "-" + source, "claim", this::isTaken);
        given.add(id);
        return id;
    }

    Question question(Draft draft, String title) {
        return question(draft.kind().code(), draft.value(), title, draft.category());
    }

    /**
     * A question of its own. A date is that of an event, which is made with it.
     *
     * @param category of the event
     */
    Question question(String kind, Value value, String title, Optional<String> category) {
        String id = Ids.free(title, kind, this::isTaken);
        given.add(id);
        String event = null;
        if (value instanceof Moment(var when)) {
            event = id;
            elements.add(new Event(
                    id,
                    LocalizedText.plain(title),
                    when,
                    category.orElse(null),
                    LocalizedText.EMPTY,
                    List.of(),
                    List.of()));
        }
        Question question = new Question(id, event, title, property(kind, value), kind, LocalizedText.plain(title));
        elements.add(question);
        return question;
    }

    private static String property(String kind, Value value) {
        return value instanceof Quantity quantity && quantity.unit().isMoney() ? "amount" : kind;
    }

    private boolean isTaken(String id) {
        return given.contains(id)
                || story.question(id).isPresent()
                || story.claim(id).isPresent()
                || story.event(id).isPresent();
    }

    static Claim claim(Draft draft, Locator place, String id, String question) {
        return new Claim(
                id,
                question,
                draft.source(),
                draft.value(),
                draft.asPrinted(),
                draft.conversions(),
                draft.holder().orElse(null),
                draft.stance(),
                draft.qualifiers(),
                place);
    }
}
