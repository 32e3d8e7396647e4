package claimline.project;

import claimline.exchange.article.Article;
import claimline.exchange.article.ArticleReader;
import claimline.model.FuzzyDate;
import claimline.model.InvalidInputException;
import claimline.model.Locator;
import claimline.model.Message;
import claimline.model.Problem;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.model.TextDigest;
import claimline.reading.match.Shingles;
import claimline.reading.text.CodePoints;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Bringing articles into a project, and making claims of what they mention. What is read is worked out from the texts
 * whenever somebody asks; what a person did with it is kept in the project, each act in one step that can be undone.
 */
public final class ProjectReading {

    /** What adding articles led to. */
    public record Added(List<Source> sources, List<Article> known) {}

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
     * others go in.
     *
     * @throws CancellationException if somebody cancels; nothing was then taken in
     */
    public Intake addFiles(List<Path> files, Progress progress) {
        List<Article> articles = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        long steps = 2L * files.size();
        for (Path file : files) {
            progress.report(articles.size() + refused.size(), steps);
            try {
                articles.add(ArticleReader.read(file));
            } catch (InvalidInputException e) {
                refused.add(new Problem(Problem.Place.whole(file.toString()), e.reason()));
            }
        }
        Added added = add(articles, (done, _) -> progress.report(files.size() + done, steps));
        return Intake.of(added, refused);
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
        Article article = page.isBlank()
                ? ArticleReader.ofText(text, name)
                : ofPage(page, name)
                        .filter(read -> 2 * read.text().length() >= text.length())
                        .orElseGet(() -> ArticleReader.ofText(text.isBlank() ? page : text, name));
        return Intake.of(add(List.of(article)), List.of());
    }

    private static Optional<Article> ofPage(String page, String name) {
        try {
            return Optional.of(ArticleReader.ofPage(page, name));
        } catch (InvalidInputException _) {
            return Optional.empty(); // a fragment without words of its own, beside a text that has them
        }
    }

    /** Takes articles in as sources with their texts. One whose text is in the project already is left out. */
    public Added add(List<Article> articles) {
        return add(articles, Progress.NONE);
    }

    private Added add(List<Article> articles, Progress progress) {
        Story story = project.story();
        Set<TextDigest> texts =
                story.sources().stream().map(Source::text).collect(Collectors.toCollection(HashSet::new));
        Set<String> ids = story.sources().stream().map(Source::id).collect(Collectors.toCollection(HashSet::new));
        List<Source> sources = new ArrayList<>();
        List<SourceText> contents = new ArrayList<>();
        List<Article> known = new ArrayList<>();
        for (Article article : articles) {
            TextDigest digest = TextDigest.of(article.text());
            if (texts.add(digest)) {
                Source source = source(article, digest, ids);
                sources.add(source);
                contents.add(new SourceText(source.id(), article.text()));
                progress.report(sources.size(), articles.size());
                keep(source, ReadArticle.of(source, article.text()));
            } else {
                known.add(article);
            }
        }
        if (!sources.isEmpty()) {
            project.edit(Message.of("edit.articles", sources.size()), editor -> {
                sources.forEach(editor::put);
                contents.forEach(editor::put);
            });
        }
        return new Added(sources, known);
    }

    private static Source source(Article article, TextDigest digest, Set<String> ids) {
        String wish = article.publisher().isEmpty() ? article.title() : article.publisher();
        String id = Ids.free(wish, "source", ids::contains);
        ids.add(id);
        return new Source(
                id,
                orNull(article.publisher()),
                article.title().isEmpty() ? id : article.title(),
                orNull(article.author()),
                article.published().orElse(FuzzyDate.UNKNOWN),
                orNull(article.language()),
                orNull(article.url()),
                digest,
                List.of());
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
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
