package claimline.project;

import claimline.exchange.ClaimlineWriter;
import claimline.exchange.RatesCsv;
import claimline.exchange.flow.Trait;
import claimline.model.Change;
import claimline.model.Heading;
import claimline.model.InvalidInputException;
import claimline.model.LocalizedText;
import claimline.model.Message;
import claimline.model.Problem;
import claimline.model.Question;
import claimline.model.ReferenceRate;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.model.StoryElement;
import claimline.model.TextDigest;
import claimline.model.Verdict;
import claimline.store.Editor;
import claimline.store.LargeStory;
import claimline.store.ProjectFile;
import claimline.timeline.LaneChoice;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An open project: one story in one file. Methods may be called from any thread; all but {@link #path} read or write
 * the disk.
 */
public final class Project implements AutoCloseable {

    /** The ending of a project file's name. */
    public static final String ENDING = ".claimline";

    private final ProjectFile file;

    /** The story as it stands; null until somebody asks. Edits and this change together, hence the lock. */
    private Story story;

    private final ProjectReading reading = new ProjectReading(this);
    private final Finder finder;

    private Project(ProjectFile file) {
        this.file = file;
        this.finder = new Finder(file);
    }

    /**
     * Opens a project file, for reading only if another window has it open or the file may not be written.
     *
     * @throws InvalidInputException if it is no project file, a damaged one, or one of a newer version
     */
    public static Project open(Path path) {
        return new Project(ProjectFile.open(path));
    }

    /** @throws InvalidInputException if the file exists or cannot be written */
    public static Project create(Path path, String title) {
        ProjectFile file = ProjectFile.create(path);
        file.replaceAll(elements -> elements.accept(new Heading(LocalizedText.plain(title))));
        return new Project(file);
    }

    /**
     * A new project with the story of a {@code claimline/1} document.
     *
     * @throws RefusedException if anything is wrong with the document; no file is then left
     * @throws InvalidInputException if the project file exists or cannot be written
     */
    public static Project importDocument(Path document, Path path) {
        try (InputStream in = Import.open(document)) {
            return importDocument(in, document.toString(), path);
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidInputException(Message.of("file.unreadable", document.toString()), e);
        }
    }

    /** The project of a story that comes with the program: made in the data folder when it is not there yet. */
    public static Project bundled(BundledStory story, Folders folders) {
        Path path = story.path(folders);
        if (Files.exists(path)) {
            return open(path);
        }
        try (InputStream in = story.document()) {
            Files.createDirectories(folders.data());
            return importDocument(in, story.fileName(), path);
        } catch (IOException e) {
            throw new InvalidInputException(Message.of("file.unwritable", path.toString()), e);
        }
    }

    private static Project importDocument(InputStream document, String name, Path path) {
        NewProject.make(path, file -> Import.into(file, document, name));
        return open(path);
    }

    /** A project that a file was made into, and what came of it. */
    public record Made(Project project, Imported imported) {}

    /**
     * A new project with what a file holds.
     *
     * @throws RefusedException if something in it is wrong and {@code onBad} says stop, or nothing is right; no file is
     *     then left
     * @throws InvalidInputException if the project file exists or cannot be written, or the file cannot be read
     */
    public static Made importFile(ImportPlan plan, Path path, OnBad onBad, Progress progress) {
        Importer importer = new Importer(plan, onBad, progress);
        String title = plan.file().getFileName().toString().replaceFirst("\\.[^.]*$", "");
        try {
            NewProject.make(
                    path,
                    file -> file.replaceAllByLatest(elements -> {
                        elements.accept(new Heading(LocalizedText.plain(title)));
                        importer.run(elements);
                    }));
            Project project = open(path);
            return new Made(project, importer.imported(project.file.large().size(), project.file.claimCount()));
        } catch (RuntimeException e) {
            importer.giveUp();
            throw e;
        }
    }

    /**
     * Takes in what a file holds, as one step that can be undone. What has an id that is here already takes its place,
     * so that importing a file again changes nothing; sources, questions and the title that are here stay as they are.
     *
     * @throws RefusedException if something in it is wrong and {@code onBad} says stop, or nothing is right; nothing is
     *     then changed
     * @throws InvalidInputException if the file cannot be read, or this project not be changed
     */
    public Imported bringIn(ImportPlan plan, OnBad onBad, Progress progress) {
        Importer importer = new Importer(plan, onBad, progress);
        Stock before = Stock.of(file);
        try {
            edit(
                    Message.of("edit.import", plan.file().getFileName().toString()),
                    editor -> importer.run(element -> {
                        if (!before.keeps(element)) {
                            editor.put(element);
                        }
                    }));
            return importer.imported(file.large().size() - before.events(), file.claimCount() - before.claims());
        } catch (RuntimeException e) {
            importer.giveUp();
            throw e;
        }
    }

    /**
     * Everything wrong with a project file or a {@code claimline/1} document, told apart by content; empty where all is
     * well.
     */
    public static List<Problem> check(Path path) {
        return FileCheck.problems(path);
    }

    public Path path() {
        return file.path();
    }

    /** Why nothing can be changed here; empty where it can. */
    public Optional<Message> readOnlyReason() {
        return file.readOnlyReason();
    }

    /** The story as it stands now. Read whole the first time; after an edit only what that touched. */
    public synchronized Story story() {
        if (story == null) {
            LargeStory large = file.large();
            int count = large.size();
            List<StoryElement> elements = new ArrayList<>();
            if (count > Events.MOST_IN_MEMORY) {
                file.forEachBesideEvents(elements::add);
                story = Story.of(elements, new EventsInFile(large, count));
            } else {
                file.forEach(elements::add);
                story = Story.of(elements);
            }
        }
        return story;
    }

    /** Articles that come in, and what is made of them. */
    public ProjectReading reading() {
        return reading;
    }

    /** What can be done to questions and their claims. */
    public QuestionEdits questions() {
        return new QuestionEdits(this);
    }

    synchronized Change edit(Message label, Consumer<Editor> work) {
        return told(file.edit(label, work));
    }

    private Change told(Change change) {
        Story before = story;
        story = null; // should the file not be readable now, the next one who asks reads it whole
        story = before == null || change.events().size() > Events.MOST_IN_MEMORY ? null : before.after(change, file);
        return change;
    }

    /** The full text of a source, where somebody attached it. */
    public Optional<SourceText> text(String source) {
        return file.text(source);
    }

    /**
     * Takes the text of a source from a file, if it is the text that the source names by hash. A source that names none
     * takes any text; an export then has its hash.
     *
     * @throws InvalidInputException if it is another text, or cannot be read
     */
    public SourceText attachText(Source source, Path from) {
        String content = TextFile.read(from);
        TextDigest digest = TextDigest.of(content);
        if (source.text() != null && !source.text().equals(digest)) {
            throw InvalidInputException.of(
                    "attach.otherText",
                    from.getFileName().toString(),
                    digest.codePoints(),
                    source.text().codePoints());
        }
        SourceText text = new SourceText(source.id(), content);
        edit(Message.of("edit.attach", source.name()), editor -> editor.put(text));
        return text;
    }

    /** The reference rates that were imported into the project. */
    public List<ReferenceRate> rates() {
        return file.rates();
    }

    /**
     * Takes reference rates from a table, each in place of one of the same day and currencies.
     *
     * @return how many
     * @throws RefusedException if anything is wrong with the table; nothing was then taken
     * @throws InvalidInputException if it cannot be read
     */
    public int importRates(Path table) {
        try (InputStream in = Import.open(table)) {
            RatesCsv.Result read = RatesCsv.read(in, table.getFileName().toString());
            if (!read.problems().isEmpty()) {
                throw new RefusedException(read.problems());
            }
            putRates(read.rates());
            return read.rates().size();
        } catch (IOException e) {
            throw new InvalidInputException(Message.of("file.unreadable", table.toString()), e);
        }
    }

    /** Takes reference rates in, each in place of one of the same day and currencies. */
    public Change putRates(List<ReferenceRate> rates) {
        return edit(Message.of("edit.rates"), editor -> rates.forEach(editor::put));
    }

    /**
     * Keeps what was decided on a question, in place of what was before.
     *
     * @throws InvalidInputException if there is no such question or no such claim
     */
    public Change decide(Verdict verdict) {
        LocalizedText question = file.question(verdict.question())
                .map(Question::caption)
                .orElseGet(() -> LocalizedText.plain(verdict.question()));
        return edit(Message.of("edit.decide", question), editor -> editor.put(verdict));
    }

    /** What {@link #undo} would undo, for a menu; empty if there is nothing. */
    public Optional<Message> undoLabel() {
        return file.undoLabel();
    }

    /** What {@link #redo} would do again; empty if there is nothing. */
    public Optional<Message> redoLabel() {
        return file.redoLabel();
    }

    /**
     * Takes back the last edit.
     *
     * @return what it touched; empty if there was nothing to undo
     */
    public synchronized Optional<Change> undo() {
        return file.undo().map(this::told);
    }

    /**
     * Does again the edit that was undone last.
     *
     * @return what it touched; empty if there was nothing to do again
     */
    public synchronized Optional<Change> redo() {
        return file.redo().map(this::told);
    }

    /**
     * Writes the project's story as a {@code claimline/1} document: whole, or the file stays as it was.
     *
     * @throws InvalidInputException if the file is the project itself, or cannot be written
     */
    public void exportDocument(Path to) {
        export(FileFormat.CLAIMLINE, to, Locale.ENGLISH, Progress.NONE);
    }

    /** What of the story a format has no place for; empty where it keeps all. */
    public List<Message> losses(FileFormat format) {
        return Trait.losses(
                        new StoryOut(story(), file, Progress.NONE),
                        format.format().held())
                .stream()
                .map(Trait.Loss::message)
                .toList();
    }

    /**
     * Writes the project's story in a format: whole, or the file stays as it was.
     *
     * @param locale the language where the format has room for one
     * @throws InvalidInputException if the file is the project itself, or cannot be written
     */
    public void export(FileFormat format, Path to, Locale locale, Progress progress) {
        WholeFile.write(to, path(), out -> export(format, out, locale, progress));
    }

    /** Writes the project's story as a {@code claimline/1} document. */
    public void exportDocument(OutputStream out) {
        ClaimlineWriter.write(out, file::forEach);
    }

    /**
     * Writes the project's story in a format.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void export(FileFormat format, OutputStream out, Locale locale, Progress progress) {
        try {
            format.format().writer().write(new StoryOut(story(), file, progress), out, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the whole project into another file, which is replaced if it exists. */
    public void saveCopy(Path to) {
        file.copyTo(to, true);
    }

    /** What can be found in the story. */
    public Finder finder() {
        return finder;
    }

    /** Queries that are kept under names. */
    public SavedQueries savedQueries() {
        return new SavedQueries(file);
    }

    /** How the timeline's lanes are shown: for each thing they can be told by, that in use first. */
    public List<LaneChoice> laneChoices() {
        return file.laneChoices();
    }

    /** Keeps how lanes are shown; of a project that is only read, nothing is kept. */
    public void keepLaneChoice(LaneChoice choice) {
        if (readOnlyReason().isEmpty()) {
            file.keepLaneChoice(choice);
        }
    }

    @Override
    public synchronized void close() {
        if (story != null) {
            story.events().keep();
            story = null;
        }
        file.close();
    }
}
