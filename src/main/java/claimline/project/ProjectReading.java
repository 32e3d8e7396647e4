package claimline.project;

import claimline.exchange.article.ArticleReader;
import claimline.model.FuzzyDate;
import claimline.model.InvalidInputException;
import claimline.model.Locator;
import claimline.model.Message;
import claimline.model.Source;
import claimline.reading.match.Shingles;
import claimline.reading.text.CodePoints;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Bringing articles into a project, and making claims of what they mention. What is read is worked out from the texts
 * whenever somebody asks; what a person did with it is kept in the project, each act in one step that can be undone.
 */
public final class ProjectReading {

    private final Project project;

    /** Articles as they were read last; a text that is as it was is not read again. */
    private final Map<Source, ReadArticle> read = new HashMap<>();

    /** By source. */
    private final Map<String, List<Shared>> wording = new ConcurrentHashMap<>();

    /** What was proposed last, and for which story. */
    private Proposals proposals;

    private Story proposedFor;

    ProjectReading(Project project) {
        this.project = project;
    }

    /**
     * Reads files as articles and takes them in as sources, in one step. A file that is no article is told, and the
     * others go in; of a folder, the files that it holds. A text that a source of the project names, and that the
     * project does not hold, comes to that source.
     *
     * @throws CancellationException if somebody cancels; nothing was then taken in
     */
    public Intake addFiles(List<Path> files, Progress progress) {
        return new ArticleIntake(project, this::keep).files(files, progress);
    }

    /**
     * Takes in what somebody pasted: a page where the page says at least half of the text, so that its title, publisher
     * and date are known; else the text.
     *
     * @param page as HTML; may be empty
     * @param name what a refusal calls it
     * @throws InvalidInputException if it is no article
     */
    public Intake addPasted(String page, String text, String name) {
        return new ArticleIntake(project, this::keep).pasted(page, text, name);
    }

    /** Changes what is known of a source; its figures and dates are then read anew. */
    public void put(Source source) {
        project.edit(Message.of("edit.source", source.name()), editor -> editor.put(source));
    }

    /** A source's text with what was read in it; empty where the project does not hold its text. */
    private Optional<ReadArticle> article(Source source) {
        synchronized (read) {
            ReadArticle known = read.get(source);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<ReadArticle> article = project.text(source.id()).map(text -> ReadArticle.of(source, text.content()));
        article.ifPresent(each -> keep(source, each));
        return article;
    }

    private void keep(Source source, ReadArticle article) {
        synchronized (read) {
            read.keySet().removeIf(each -> each.id().equals(source.id()));
            read.put(source, article);
            wording.clear();
        }
    }

    /** What reading all articles proposes as things stand now. */
    public synchronized Proposals proposals() {
        Story story = project.story();
        if (story == proposedFor) {
            return proposals;
        }
        List<ReadArticle> articles = story.sources().stream()
                .map(this::article)
                .flatMap(Optional::stream)
                .toList();
        proposals = SheetWriter.proposals(story, articles);
        proposedFor = story;
        return proposals;
    }

    /** Wording that an article shares with others; {@code source} names one of those. Places are in code points. */
    public record Shared(Locator place, String source) {}

    /** The wording that an article shares with any other, in the order of its text: both may be of one origin. */
    public List<Shared> shared(String source) {
        return wording.computeIfAbsent(source, this::findShared);
    }

    private List<Shared> findShared(String id) {
        Collection<Source> sources = project.story().sources();
        Optional<String> text = sources.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .flatMap(this::article)
                .map(ReadArticle::text);
        if (text.isEmpty()) {
            return List.of();
        }
        CodePoints places = new CodePoints(text.get());
        return sources.stream()
                .filter(source -> !source.id().equals(id))
                .flatMap(source -> article(source).stream())
                .flatMap(other -> Shingles.of(text.get(), other.text()).stream()
                        .map(shared -> new Shared(places.locator(shared.here()), other.source())))
                .sorted(Comparator.comparingInt(shared -> shared.place().start()))
                .toList();
    }

    /** What can be done to proposals. */
    public ProposalEdits edits() {
        return new ProposalEdits(project);
    }

    /**
     * A day as somebody types it: EDTF, or as pages print days.
     *
     * @throws InvalidInputException if it is neither
     */
    public static FuzzyDate date(String typed) {
        try {
            return FuzzyDate.parse(typed.strip());
        } catch (InvalidInputException e) {
            return ArticleReader.date(typed).orElseThrow(() -> e);
        }
    }
}
