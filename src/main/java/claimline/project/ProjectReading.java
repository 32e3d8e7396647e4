package claimline.project;

import claimline.exchange.article.Article;
import claimline.model.Claim;
import claimline.model.Dismissal;
import claimline.model.FuzzyDate;
import claimline.model.Locator;
import claimline.model.Message;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.model.TextDigest;
import claimline.reading.CodePoints;
import claimline.reading.Draft;
import claimline.reading.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    ProjectReading(Project project) {
        this.project = project;
    }

    /** Takes articles in as sources with their texts. One whose text is in the project already is left out. */
    public Added add(List<Article> articles) {
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
    public Optional<ReadArticle> article(Source source) {
        synchronized (read) {
            ReadArticle known = read.get(source);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<ReadArticle> article = project.text(source.id()).map(text -> ReadArticle.of(source, text.content()));
        synchronized (read) {
            read.keySet().removeIf(each -> each.id().equals(source.id()));
            article.ifPresent(each -> read.put(source, each));
        }
        return article;
    }

    /** What reading all articles proposes as things stand now. */
    public Proposals proposals() {
        Story story = project.story();
        List<ReadArticle> articles = story.sources().stream()
                .map(this::article)
                .flatMap(Optional::stream)
                .toList();
        return Proposals.of(story, articles, story.context());
    }

    /** Makes a claim of a draft, on a question that is there. */
    public Claim accept(Draft draft, String question) {
        Acceptance acceptance = new Acceptance(project.story());
        Claim claim = acceptance.accept(draft, place(draft), question);
        put(Message.of("edit.accept", draft.asPrinted()), acceptance, List.of(draft));
        return claim;
    }

    /** Makes a claim of a draft, on a question of its own; of a date an event, too. */
    public Claim acceptAsNew(Draft draft, String title) {
        Acceptance acceptance = new Acceptance(project.story());
        Question question = acceptance.question(draft, title);
        Claim claim = acceptance.accept(draft, place(draft), question.id());
        put(Message.of("edit.accept", draft.asPrinted()), acceptance, List.of(draft));
        return claim;
    }

    /**
     * Makes claims of all that the groups propose and that nobody looked at yet, in one step.
     *
     * @return how many
     */
    public int accept(Collection<Proposals.Group> groups) {
        Proposals proposals = proposals();
        Acceptance acceptance = new Acceptance(project.story());
        List<Draft> accepted = new ArrayList<>();
        for (Proposals.Group group : groups) {
            List<Draft> open = group.drafts().stream()
                    .filter(draft -> proposals.state(draft) instanceof Proposals.State.Open)
                    .toList();
            if (!open.isEmpty()) {
                String question = group.question()
                        .orElseGet(() -> acceptance
                                .question(open.getFirst(), group.title())
                                .id());
                open.forEach(draft -> acceptance.accept(draft, place(draft), question));
                accepted.addAll(open);
            }
        }
        put(Message.of("edit.acceptAll", accepted.size()), acceptance, accepted);
        return accepted.size();
    }

    private void put(Message label, Acceptance acceptance, List<Draft> drafts) {
        Set<Dismissal> dismissed = drafts.stream().map(this::dismissal).collect(Collectors.toSet());
        project.edit(label, editor -> {
            dismissed.forEach(editor::removeDismissal);
            acceptance.elements().forEach(editor::put);
        });
    }

    /** Leaves a draft out: it was looked at. */
    public void dismiss(Draft draft) {
        Dismissal dismissal = dismissal(draft);
        project.edit(Message.of("edit.dismiss", draft.asPrinted()), editor -> editor.put(dismissal));
    }

    /** Looks at a draft anew: its claim goes, or that it was left out. */
    public void reopen(Draft draft) {
        Dismissal dismissal = dismissal(draft);
        Proposals.State state = proposals().state(draft);
        project.edit(Message.of("edit.reopen", draft.asPrinted()), editor -> {
            editor.removeDismissal(dismissal);
            if (state instanceof Proposals.State.Accepted(Claim claim)) {
                editor.removeClaim(claim.id());
            }
        });
    }

    private Dismissal dismissal(Draft draft) {
        Locator place = place(draft);
        return new Dismissal(draft.source(), place.start(), place.end());
    }

    /** In code points, with the words of hedging, as a claim is printed. */
    private Locator place(Draft draft) {
        Source source = project.story().source(draft.source()).orElseThrow();
        String text = article(source).orElseThrow().text();
        Span printed = draft.printed();
        return new CodePoints(text).locator(printed);
    }
}
