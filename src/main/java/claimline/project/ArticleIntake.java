package claimline.project;

import claimline.exchange.article.Article;
import claimline.exchange.article.ArticleReader;
import claimline.model.FuzzyDate;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Problem;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.model.TextDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Takes articles into a project as sources with their texts. */
final class ArticleIntake {

    /** What was read, and what to call it where it has no title. */
    private record Read(Article article, String name) {}

    private final Project project;

    /** Told of each source and its text, as read. */
    private final BiConsumer<Source, ReadArticle> receiver;

    private final List<Source> sources = new ArrayList<>();
    private final List<SourceText> contents = new ArrayList<>();
    private final List<String> attached = new ArrayList<>();
    private final List<String> known = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();

    /** By the text that they name. */
    private final Map<TextDigest, Source> byText = new HashMap<>();

    private final Map<String, Source> byId = new HashMap<>();

    ArticleIntake(Project project, BiConsumer<Source, ReadArticle> receiver) {
        this.project = project;
        this.receiver = receiver;
        project.story().sources().forEach(source -> {
            byId.put(source.id(), source);
            if (source.text() != null) {
                byText.put(source.text(), source);
            }
        });
    }

    /**
     * A file that is no article is told, and the others go in; of a folder, the files that it holds.
     *
     * @throws CancellationException if somebody cancels; nothing was then taken in
     */
    Intake files(List<Path> chosen, Progress progress) {
        List<Path> files = chosen.stream().flatMap(this::inside).toList();
        List<Read> read = new ArrayList<>();
        long steps = 2L * files.size();
        for (Path file : files) {
            progress.report(read.size() + refused.size(), steps);
            try {
                read.add(new Read(ArticleReader.read(file), withoutEnding(file)));
            } catch (InvalidInputException e) {
                refused.add(new Problem(Problem.Place.whole(file.toString()), e.reason()));
            }
        }
        return take(read, (done, _) -> progress.report(files.size() + done, steps));
    }

    private Stream<Path> inside(Path file) {
        if (!Files.isDirectory(file)) {
            return Stream.of(file);
        }
        try (Stream<Path> inside = Files.list(file)) {
            return inside
                    .filter(each -> Files.isRegularFile(each)
                            && !each.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException _) {
            refused.add(
                    new Problem(Problem.Place.whole(file.toString()), Message.of("file.unreadable", file.toString())));
            return Stream.of();
        }
    }

    private static String withoutEnding(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /**
     * A page where it says at least half of the text, so that its title, publisher and date are known; else the text.
     *
     * @throws InvalidInputException if it is no article
     */
    Intake pasted(String page, String text, String name) {
        Article article = ofPage(page, name)
                .filter(read -> 2 * read.text().length() >= text.length())
                .orElseGet(() -> ArticleReader.ofText(text.isBlank() ? page : text, name));
        String begin = article.text().strip().lines().findFirst().orElse(name);
        return take(List.of(new Read(article, Message.excerpt(begin))), Progress.NONE);
    }

    private static Optional<Article> ofPage(String page, String name) {
        try {
            return page.isBlank() ? Optional.empty() : Optional.of(ArticleReader.ofPage(page, name));
        } catch (InvalidInputException _) {
            return Optional.empty(); // a fragment without words of its own, beside a text that has them
        }
    }

    private Intake take(List<Read> read, Progress progress) {
        for (Read each : read) {
            TextDigest digest = TextDigest.of(each.article().text());
            Source there = byText.get(digest);
            if (there == null) {
                takeNew(each, digest);
            } else if (project.text(there.id()).isEmpty()
                    && contents.stream().noneMatch(text -> text.source().equals(there.id()))) {
                attached.add(there.name());
                takeText(there, each.article().text());
            } else {
                known.add(there.name());
            }
            progress.report(sources.size() + known.size(), read.size());
        }
        if (!contents.isEmpty()) {
            Message label = sources.isEmpty()
                    ? Message.of("edit.attach", String.join(", ", attached))
                    : Message.of("edit.articles", sources.size());
            project.edit(label, editor -> {
                sources.forEach(editor::put);
                contents.forEach(editor::put);
            });
        }
        return new Intake(sources, attached, known, refused);
    }

    private void takeNew(Read read, TextDigest digest) {
        Source source = source(read, digest);
        sources.add(source);
        byText.put(digest, source);
        byId.put(source.id(), source);
        takeText(source, read.article().text());
    }

    private void takeText(Source source, String text) {
        contents.add(new SourceText(source.id(), text));
        receiver.accept(source, ReadArticle.of(source, text));
    }

    private Source source(Read read, TextDigest digest) {
        Article article = read.article();
        String title = article.title().isEmpty() ? read.name() : article.title();
        String wish = article.publisher().isEmpty() ? title : article.publisher();
        return new Source(
                Ids.free(wish, "source", byId::containsKey),
                orNull(article.publisher()),
                title,
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
}
