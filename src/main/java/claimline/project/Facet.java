package claimline.project;

/** By what a story can be narrowed down. The values of each are texts. */
public enum Facet {
    /** Who reports an event and answers a question: the id of a source; empty for nobody. */
    SOURCE(true, true),
    /** The category of an event; empty for none. */
    CATEGORY(true, false),
    /** A tag of an event; empty for none. */
    TAG(true, false),
    /** The most serious finding on a question, as the name of its kind; empty where there is nothing to compare. */
    KIND(false, true),
    /** What findings on a question carry beside their kind, as the name of the flag. */
    FLAG(false, true),
    /** What was decided on a question, as the name of the verdict's status. */
    DECISION(false, true);

    private final boolean ofEvents;
    private final boolean ofQuestions;

    Facet(boolean ofEvents, boolean ofQuestions) {
        this.ofEvents = ofEvents;
        this.ofQuestions = ofQuestions;
    }

    /** Whether an event has it of its own. */
    boolean isOfEvents() {
        return ofEvents;
    }

    /** Whether a question has it of its own. */
    boolean isOfQuestions() {
        return ofQuestions;
    }
}
