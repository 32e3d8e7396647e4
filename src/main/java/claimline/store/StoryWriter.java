package claimline.store;

import claimline.model.Claim;
import claimline.model.Conversion;
import claimline.model.Event;
import claimline.model.Heading;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.Source.Link;
import claimline.model.SourceText;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes elements as they come, inside a transaction that somebody else began and ends. */
final class StoryWriter implements Consumer<StoryElement> {

    private record Numbered<T>(long id, T element) {}

    private record Child<T>(long owner, int place, T value) {}

    private final Handle handle;
    private final Elements<Source> sources;
    private final Elements<Event> events;
    private final Elements<Question> questions;
    private final Elements<Claim> claims;
    private final Elements<Verdict> verdicts;
    private final Batch<Child<Link>> links;
    private final Batch<Child<String>> leadsTo;
    private final Batch<Child<Conversion>> conversions;
    private boolean headed;

    private StoryWriter(Handle handle) {
        this.handle = handle;
        sources = new Elements<>("source", SourceTable.INSERT, SourceTable::bind, Source::id);
        events = new Elements<>("event", EventTable.INSERT, EventTable::bind, Event::id);
        questions = new Elements<>("question", QuestionTable.INSERT, QuestionTable::bind, Question::id);
        claims = new Elements<>("claim", ClaimTable.INSERT, ClaimTable::bind, Claim::id);
        verdicts = new Elements<>("verdict", VerdictTable.INSERT, VerdictTable::bind, Verdict::question);
        links = children(SourceTable.INSERT_LINK, SourceTable::bindLink);
        leadsTo = children(EventTable.INSERT_LEADS_TO, EventTable::bindLeadsTo);
        conversions = children(ClaimTable.INSERT_CONVERSION, ClaimTable::bindConversion);
    }

    /** Empties all tables, those that name others first. */
    static void clear(Handle handle) {
        List.of(
                        "verdict",
                        "conversion",
                        "claim",
                        "question",
                        "event_leads_to",
                        "event",
                        "source_text",
                        "source_link",
                        "source",
                        "heading")
                .forEach(table -> handle.execute("DELETE FROM " + table));
    }

    /** Writes all that the producer hands over. */
    static void write(Handle handle, Consumer<Consumer<StoryElement>> producer) {
        StoryWriter writer = new StoryWriter(handle);
        producer.accept(writer);
        writer.finish();
    }

    /**
     * @throws InvalidInputException if there is an element of its kind and id; now, or when the rows that wait are
     *     written
     */
    @Override
    public void accept(StoryElement element) {
        switch (element) {
            case Heading heading -> head(heading);
            case Source source -> addAll(links, sources.add(source), source.links());
            case SourceText text -> addText(text);
            case Event event -> addAll(leadsTo, events.add(event), event.leadsTo());
            case Question question -> questions.add(question);
            case Claim claim -> addAll(conversions, claims.add(claim), claim.conversions());
            case Verdict verdict -> verdicts.add(verdict);
        }
    }

    private void finish() {
        List.of(sources.batch, events.batch, questions.batch, claims.batch, verdicts.batch)
                .forEach(Batch::flush);
        List.of(links, leadsTo, conversions).forEach(Batch::flush);
    }

    private void head(Heading heading) {
        if (headed) {
            throw duplicate("heading", "title");
        }
        HeadingTable.put(handle, heading);
        headed = true;
    }

    /** Texts are long: each is written by itself. */
    private void addText(SourceText text) {
        if (!SourceTable.addText(handle, text)) {
            throw duplicate("source_text", text.source());
        }
    }

    private static InvalidInputException duplicate(String table, String name) {
        return InvalidInputException.of("store.duplicate", Message.of("store.kind." + table), name);
    }

    private <T> Batch<Child<T>> children(String insert, BiConsumer<PreparedBatch, T> binder) {
        return new Batch<>(
                handle,
                insert,
                (batch, child) -> {
                    batch.bind("owner", child.owner).bind("place", child.place);
                    binder.accept(batch, child.value);
                },
                child -> {
                    throw new IllegalStateException("an element's id was given twice");
                });
    }

    private static <T> void addAll(Batch<Child<T>> children, long owner, List<T> values) {
        for (int place = 0; place < values.size(); place++) {
            children.add(new Child<>(owner, place, values.get(place)));
        }
    }

    /** The elements of one kind, numbered on from those that the file has. */
    private final class Elements<T> {

        private final Batch<Numbered<T>> batch;
        private long last;

        Elements(String table, String insert, BiConsumer<PreparedBatch, T> binder, Function<T, String> name) {
            last = handle.createQuery("SELECT coalesce(max(id), 0) FROM " + table)
                    .mapTo(Long.class)
                    .one();
            batch = new Batch<>(
                    handle,
                    insert,
                    (row, numbered) -> binder.accept(row.bind("id", numbered.id), numbered.element),
                    refused -> {
                        throw duplicate(table, name.apply(refused.element));
                    });
        }

        /** @return the id of the element's row, which may not be written yet */
        long add(T element) {
            batch.add(new Numbered<>(++last, element));
            return last;
        }
    }
}
