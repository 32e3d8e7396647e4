package claimline.store;

import claimline.model.Change;
import claimline.model.Claim;
import claimline.model.Dismissal;
import claimline.model.Event;
import claimline.model.Heading;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Problem;
import claimline.model.Question;
import claimline.model.ReferenceRate;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import claimline.store.Elements.Taken;
import claimline.timeline.LaneChoice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * A story in one file, {@code name.claimline}, an SQLite database. The first to open a file may write it; whoever opens
 * it meanwhile, in this program or another, reads only, and sees what the first one writes.
 *
 * <p>Every method may be called from any thread. Reads run side by side, each sees the file as it was at one moment,
 * and none waits for a write; writes run one after the other, each is on the disk as a whole when its method returns,
 * or not at all if it throws. A read may write from inside its visitor; a write may read, and sees what was there
 * before it began.
 *
 * <p>Every method throws {@link InvalidInputException} with one sentence that names the file if the file turns out to
 * be damaged or the disk fails, and {@link IllegalStateException} if the file is closed.
 */
public final class ProjectFile implements AutoCloseable {

    private static final byte[] SIGNATURE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Database database;

    private ProjectFile(Database database) {
        this.database = database;
    }

    /**
     * Makes a new file with an empty story and opens it.
     *
     * @throws InvalidInputException if there is something at that path already, or its folder is missing or cannot be
     *     written
     */
    public static ProjectFile create(Path file) {
        NewFile.write(file, false, Migrations::createIn);
        return open(file);
    }

    /**
     * Makes a new file with an empty story that is to be filled and closed before it is moved to where somebody looks
     * for it. Until it is closed, a killed program may leave a broken one; after that it is on the disk as a whole. It
     * takes a large import in much sooner than another.
     *
     * @throws InvalidInputException if there is something at that path already, or its folder is missing or cannot be
     *     written
     */
    public static ProjectFile draft(Path file) {
        NewFile.write(file, false, Migrations::createIn);
        return new ProjectFile(Opening.draft(file));
    }

    /**
     * Opens a file: for writing if nobody else has it open for writing and the file and its folder can be written, else
     * for reading. A file whose program was killed is put right on the way; an older one is brought up to date.
     *
     * @throws InvalidInputException if there is no file, or it is no project file, a newer version's, damaged or
     *     unreadable
     */
    public static ProjectFile open(Path file) {
        return new ProjectFile(Opening.open(file));
    }

    /** Whether the file begins as every SQLite database does; what is in it is another matter. */
    public static boolean isDatabase(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE);
        }
    }

    /** The path that the file was opened by. */
    public Path path() {
        return database.file();
    }

    public boolean isReadOnly() {
        return database.readOnly().isPresent();
    }

    /** Why the file is only read; empty if it can be written. */
    public Optional<Message> readOnlyReason() {
        return database.readOnly().map(ReadOnly::message);
    }

    /**
     * Adds what a producer hands over, all of it or, if the producer or a check throws, nothing. A heading takes the
     * place of the one that is there. Elements may come in any order and name others that come later; nothing is held
     * in memory. The undo log is emptied, since no step of it knows of what came in.
     *
     * @param producer calls its argument once for each element; it may throw to give up
     * @throws InvalidInputException if an id is taken by another element of its kind, an element names one that is in
     *     neither the file nor the import, or the file is read-only
     */
    public void importStory(Consumer<Consumer<StoryElement>> producer) {
        database.write(handle -> {
            EventIndexTable.change(handle);
            UndoLog.clear(handle);
            StoryWriter.write(handle, Taken.REFUSE, producer);
            SearchIndex.catchUp(handle, Integer.MAX_VALUE);
            return null;
        });
    }

    /** The same as {@link #importStory}, but what the file held before is gone; it stays if anything throws. */
    public void replaceAll(Consumer<Consumer<StoryElement>> producer) {
        replaceAll(Taken.REFUSE, producer);
    }

    /** The same as {@link #replaceAll}, but of elements that share an id the last one counts. */
    public void replaceAllByLatest(Consumer<Consumer<StoryElement>> producer) {
        replaceAll(Taken.REPLACE, producer);
    }

    private void replaceAll(Taken taken, Consumer<Consumer<StoryElement>> producer) {
        database.write(handle -> {
            EventIndexTable.clear(handle);
            UndoLog.clear(handle);
            SearchIndex.clear(handle);
            Triggers.aside(handle, () -> {
                StoryWriter.clear(handle);
                StoryWriter.write(handle, taken, producer);
            });
            SearchIndex.catchUp(handle, Integer.MAX_VALUE);
            return null;
        });
    }

    /**
     * Hands over the whole story in the order it was written: heading, sources (each followed by its text where the
     * file holds it), events, questions, claims, verdicts, rates, dismissals. Needs the memory of one element, however
     * long the story.
     */
    public void forEach(Consumer<StoryElement> visitor) {
        database.read(handle -> {
            StoryReader.read(handle, path(), visitor);
            return null;
        });
    }

    /** The same as {@link #forEach}, but for the events. */
    public void forEachBesideEvents(Consumer<StoryElement> visitor) {
        database.read(handle -> {
            StoryReader.readBesideEvents(handle, path(), visitor);
            return null;
        });
    }

    public Optional<Heading> heading() {
        return all(HeadingTable.TABLE).stream().findFirst();
    }

    public List<Source> sources() {
        return all(SourceTable.TABLE);
    }

    public List<Event> events() {
        return all(EventTable.TABLE);
    }

    public List<Question> questions() {
        return all(QuestionTable.TABLE);
    }

    public List<Claim> claims() {
        return all(ClaimTable.TABLE);
    }

    /** How many claims there are. */
    public long claimCount() {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM claim")
                .mapTo(Long.class)
                .one());
    }

    public List<Verdict> verdicts() {
        return all(VerdictTable.TABLE);
    }

    public List<ReferenceRate> rates() {
        return all(RateTable.TABLE);
    }

    /** What was looked at in a source's text and left out. */
    public List<Dismissal> dismissals(String source) {
        return where(DismissalTable.TABLE, "source", source);
    }

    public Optional<Source> source(String id) {
        return where(SourceTable.TABLE, "name", id).stream().findFirst();
    }

    public Optional<Event> event(String id) {
        return where(EventTable.TABLE, "name", id).stream().findFirst();
    }

    public Optional<Question> question(String id) {
        return where(QuestionTable.TABLE, "name", id).stream().findFirst();
    }

    public Optional<Claim> claim(String id) {
        return where(ClaimTable.TABLE, "name", id).stream().findFirst();
    }

    /** The questions that belong to an event; none if there is no such event. */
    public List<Question> questionsOf(String event) {
        return where(QuestionTable.TABLE, "event", event);
    }

    /** What every source answers to a question; none if there is no such question. */
    public List<Claim> claimsOf(String question) {
        return where(ClaimTable.TABLE, "question", question);
    }

    /** All that a source claims; none if there is no such source. */
    public List<Claim> claimsFrom(String source) {
        return where(ClaimTable.TABLE, "source", source);
    }

    /** What the analyst decided on a question. */
    public Optional<Verdict> verdictOn(String question) {
        return where(VerdictTable.TABLE, "question", question).stream().findFirst();
    }

    /** The text of a source, where the file holds it. */
    public Optional<SourceText> text(String source) {
        return database.read(handle -> SourceTable.text(handle, source));
    }

    /**
     * Changes the story in one step, which can be undone: all of it or, if the work or a check throws, nothing. The
     * steps are kept in the file, without limit. A step that changes anything ends the chance to do again what was
     * undone before; one that changes nothing is none.
     *
     * @param label what the step is called, in a menu
     * @param work is handed what it changes the story with
     * @return what was touched
     * @throws InvalidInputException if in the end an element names one that is not there, or the file is read-only
     */
    public Change edit(Message label, Consumer<Editor> work) {
        return database.write(handle -> {
            EventIndexTable.change(handle);
            UndoLog log = new UndoLog(handle);
            Change change = log.record(label, () -> Editor.edit(handle, log, work));
            SearchIndex.catchUp(handle, SearchIndex.MOST_AFTER_AN_EDIT);
            return change;
        });
    }

    /** What {@link #undo} would undo; empty if there is nothing. */
    public Optional<Message> undoLabel() {
        return database.read(handle -> UndoLog.label(handle, false));
    }

    /** What {@link #redo} would do again; empty if there is nothing. */
    public Optional<Message> redoLabel() {
        return database.read(handle -> UndoLog.label(handle, true));
    }

    /**
     * Takes back the last step that was not taken back: the story is then as it was before, to the order of its
     * elements.
     *
     * @return what was touched; empty if there was nothing to undo
     * @throws InvalidInputException if the file is read-only or was changed by another program
     */
    public Optional<Change> undo() {
        return replay(false);
    }

    /**
     * Does the step again that was undone last.
     *
     * @return what was touched; empty if there was nothing to do again
     * @throws InvalidInputException if the file is read-only or was changed by another program
     */
    public Optional<Change> redo() {
        return replay(true);
    }

    private Optional<Change> replay(boolean redo) {
        return database.write(handle -> {
            EventIndexTable.change(handle);
            Optional<Change> change = new UndoLog(handle).replay(redo);
            SearchIndex.catchUp(handle, SearchIndex.MOST_AFTER_AN_EDIT);
            return change;
        });
    }

    /** Events a few at a time, for a story too large to be held in memory. */
    public LargeStory large() {
        return new LargeStory(database);
    }

    /** Finds text in all that the file holds. */
    public Search search() {
        return new Search(database);
    }

    /** How the timeline's lanes are shown: for each thing they can be told by, that in use first. */
    public List<LaneChoice> laneChoices() {
        return database.read(LaneTable::choices);
    }

    /**
     * Keeps how lanes are shown. It is no part of the story: nothing to be undone.
     *
     * @throws InvalidInputException if the file is read-only
     */
    public void keepLaneChoice(LaneChoice choice) {
        change(handle -> LaneTable.keep(handle, choice));
    }

    /** The queries that were given a name, in the order they were made. */
    public List<SavedView> savedViews() {
        return database.read(SavedViewTable::all);
    }

    /** Keeps a query in place of the one with its name, or at the end. Nothing to be undone, as are the next two. */
    public void putSavedView(SavedView view) {
        change(handle -> SavedViewTable.put(handle, view));
    }

    /** @throws InvalidInputException if another has the new name */
    public void renameSavedView(String name, String to) {
        change(handle -> SavedViewTable.rename(handle, name, to));
    }

    public void removeSavedView(String name) {
        change(handle -> SavedViewTable.remove(handle, name));
    }

    private void change(Consumer<Handle> work) {
        database.write(handle -> {
            work.accept(handle);
            return null;
        });
    }

    /**
     * Looks for everything that can be wrong: broken pages, references that lead nowhere, rows that the model refuses,
     * texts that are not those that their sources' digests speak of, printed figures that do not stand where their
     * locators say. Reads the whole file.
     *
     * @return empty if all is well; where a row is to blame, {@code Place.pointer} is its table and id, as in
     *     {@code claim/v3-cost-a}
     */
    public List<Problem> check() {
        return database.read(handle -> Checkup.of(handle, path()));
    }

    /**
     * Writes the story as it is now into another file: single, complete and as small as it can be. That file is there
     * as a whole or not at all.
     *
     * @param replace whether a file at that path may be replaced
     * @throws InvalidInputException if the path is taken and may not be replaced, is this file, is open for writing
     *     somewhere, or cannot be written
     */
    public void copyTo(Path file, boolean replace) {
        Copy.write(database, file, replace);
    }

    /**
     * Closes the file and leaves it as a single one. Waits for reads and writes in other threads; does nothing the
     * second time.
     *
     * @throws IllegalStateException if called from inside a visitor or a producer of this file
     */
    @Override
    public void close() {
        database.close();
    }

    private <T extends StoryElement> List<T> all(Table<T> table) {
        return database.read(handle -> table.all(handle, path()).list());
    }

    private <T extends StoryElement> List<T> where(Table<T> table, String column, String value) {
        return database.read(
                handle -> table.where(column, value, handle, path()).list());
    }
}
