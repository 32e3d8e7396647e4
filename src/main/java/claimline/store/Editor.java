package claimline.store;

import claimline.model.Dismissal;
import claimline.model.InvalidInputException;
import claimline.model.StoryElement;
import claimline.store.Elements.Taken;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * What can be done to a story in one step that can be undone. Good for the edit that it was handed to, in its thread.
 * An edit may leave references that lead nowhere for a while, but not in the end: it is then refused as a whole.
 */
public final class Editor {

    private final Handle handle;
    private final UndoLog log;
    private final StoryWriter writer;
    private boolean over;

    private Editor(Handle handle, UndoLog log, StoryWriter writer) {
        this.handle = handle;
        this.log = log;
        this.writer = writer;
    }

    /** Runs work on tables that the log watches from their first change on. */
    static void edit(Handle handle, UndoLog log, Consumer<Editor> work) {
        try (StoryWriter writer = new StoryWriter(handle, Taken.REPLACE, log::watch)) {
            Editor editor = new Editor(handle, log, writer);
            try {
                work.accept(editor);
            } finally {
                editor.over = true;
            }
        }
    }

    /**
     * Adds an element at the end of its kind, or puts it in the place of the one with its id; of a verdict and a text
     * that is the question and the source they belong to, of a rate its day and currencies.
     *
     * @throws InvalidInputException if a text in it is no Unicode text
     */
    public void put(StoryElement element) {
        alive();
        writer.accept(element);
    }

    /** Removes a source with its links and its text. This and all that follow do nothing where there is none. */
    public void removeSource(String id) {
        removeText(id);
        remove(SourceTable.ROWS, id);
    }

    public void removeText(String source) {
        alive();
        log.watch("source_text");
        SourceTable.removeText(handle, source);
    }

    public void removeEvent(String id) {
        remove(EventTable.ROWS, id);
    }

    /** Removes a question, but neither its claims nor its verdict. */
    public void removeQuestion(String id) {
        remove(QuestionTable.ROWS, id);
    }

    /** Removes a claim with the conversions that its source printed. */
    public void removeClaim(String id) {
        remove(ClaimTable.ROWS, id);
    }

    public void removeVerdict(String question) {
        remove(VerdictTable.ROWS, question);
    }

    public void removeDismissal(Dismissal dismissal) {
        remove(DismissalTable.ROWS, dismissal.name());
    }

    /** Removes all reference rates. */
    public void removeRates() {
        alive();
        log.watch("rate");
        handle.execute("DELETE FROM rate");
    }

    private void remove(Rows<?> rows, String name) {
        alive();
        rows.tables().forEach(log::watch);
        Elements.remove(handle, rows, name);
    }

    private void alive() {
        if (over) {
            throw new IllegalStateException("the edit is over");
        }
    }
}
