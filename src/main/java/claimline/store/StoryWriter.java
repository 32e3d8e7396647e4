package claimline.store;

import claimline.model.Claim;
import claimline.model.Dismissal;
import claimline.model.Event;
import claimline.model.Heading;
import claimline.model.InvalidInputException;
import claimline.model.Question;
import claimline.model.ReferenceRate;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import claimline.store.Elements.Taken;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Writes elements as they come, inside a transaction that somebody else began and ends. */
final class StoryWriter implements Consumer<StoryElement>, AutoCloseable {

    /** All that a story is kept in; tables that name others come before them. */
    static final List<String> TABLES = List.of(
            "dismissal",
            "rate",
            "verdict",
            "conversion",
            "claim",
            "question",
            "event_leads_to",
            "event",
            "source_text",
            "source_link",
            "source",
            "heading");

    private final Handle handle;
    private final Taken taken;
    private final Consumer<String> watch;
    private final Map<Rows<?>, Elements<?>> kinds = new IdentityHashMap<>();
    private boolean headed;

    /**
     * @param taken what is done with elements whose names are taken
     * @param watch is told the name of each table before it is written to
     */
    StoryWriter(Handle handle, Taken taken, Consumer<String> watch) {
        this.handle = handle;
        this.taken = taken;
        this.watch = watch;
    }

    /** Empties all tables. */
    static void clear(Handle handle) {
        TABLES.forEach(table -> handle.execute("DELETE FROM " + table));
    }

    /** Adds all that the producer hands over. A heading takes the place of the one that is there. */
    static void write(Handle handle, Taken taken, Consumer<Consumer<StoryElement>> producer) {
        try (StoryWriter writer = new StoryWriter(handle, taken, _ -> {})) {
            producer.accept(writer);
        }
    }

    /** @throws InvalidInputException if there is an element of its kind and id and it is not to be replaced */
    @Override
    public void accept(StoryElement element) {
        switch (element) {
            case Heading heading -> head(heading);
            case Source source -> write(SourceTable.ROWS, source);
            case SourceText text -> write(text);
            case Event event -> write(EventTable.ROWS, event);
            case Question question -> write(QuestionTable.ROWS, question);
            case Claim claim -> write(ClaimTable.ROWS, claim);
            case Verdict verdict -> write(VerdictTable.ROWS, verdict);
            case ReferenceRate rate -> write(RateTable.ROWS, rate);
            case Dismissal dismissal -> write(DismissalTable.ROWS, dismissal);
        }
    }

    @SuppressWarnings("unchecked") // a key is of its value's type
    private <T> void write(Rows<T> rows, T element) {
        Elements<T> elements = (Elements<T>) kinds.get(rows);
        if (elements == null) {
            rows.tables().forEach(watch);
            elements = new Elements<>(handle, rows, taken);
            kinds.put(rows, elements);
        }
        elements.write(element);
    }

    private void head(Heading heading) {
        if (headed && taken == Taken.REFUSE) {
            throw Elements.duplicate("heading", "title");
        }
        watch.accept("heading");
        HeadingTable.put(handle, heading);
        headed = true;
    }

    private void write(SourceText text) {
        watch.accept("source_text");
        if (taken == Taken.REPLACE) {
            SourceTable.putText(handle, text);
        } else if (!SourceTable.addText(handle, text)) {
            throw Elements.duplicate("source_text", text.source());
        }
    }

    @Override
    public void close() {
        kinds.values().forEach(Elements::close);
    }
}
