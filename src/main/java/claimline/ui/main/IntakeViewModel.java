package claimline.ui.main;

import claimline.model.Message;
import claimline.model.Problem;
import claimline.model.Source;
import claimline.project.Intake;
import claimline.project.Progress;
import claimline.project.Project;
import claimline.project.Proposals;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Brings articles in, says what came of it, and takes over what reading proposes across them. */
public final class IntakeViewModel {

    /**
     * What can be taken over, in words.
     *
     * @param text on how many questions several sources speak
     * @param more what taking it over does
     */
    public record Offer(String text, String more) {}

    /** How far the view before came. */
    private record Begun(boolean wanted, Proposals proposals) {}

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Intake> last = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Offer>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Whether somebody works with articles: only then they are read to make an offer. */
    private boolean wanted;

    private Proposals proposals = Proposals.NONE;
    private int request;

    /** @param shown false once other views take the place of this one */
    public IntakeViewModel(Workspace workspace, ObservableValue<Boolean> shown) {
        this.workspace = workspace;
        workspace
                .kept()
                .take("articles/offer", () -> new Begun(wanted, proposals))
                .ifPresent(this::goOn);
        workspace.projectProperty().when(shown).subscribe((_, _) -> wanted = false);
        workspace.storyProperty().when(shown).subscribe((_, _) -> renew());
    }

    private void goOn(Begun begun) {
        wanted = begun.wanted();
        offer(begun.proposals());
    }

    /** Files that came in together: a project is opened, anything else is read as an article. */
    public void add(List<Path> files) {
        files.stream()
                .filter(IntakeViewModel::isProject)
                .findFirst()
                .ifPresentOrElse(
                        workspace::open,
                        () -> take((project, progress) -> project.reading().addFiles(files, progress)));
    }

    private static boolean isProject(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(Project.ENDING);
    }

    /**
     * A text or a page that was copied elsewhere.
     *
     * @param page as HTML; null where nothing was copied as such, as is the other
     */
    public void paste(String page, String text) {
        String name = Message.of("articles.clipboard").in(workspace.locale());
        // some programs give their plain text when asked for a page: its lines would run together
        String html = page == null || page.indexOf('<') < 0 ? "" : page;
        String plain = text == null ? "" : text;
        if (html.isBlank() && plain.isBlank()) {
            workspace.warn(Message.of("articles.clipboard.empty"));
        } else {
            take((project, _) -> project.reading().addPasted(html, plain, name));
        }
    }

    private void take(BiFunction<Project, Progress, Intake> work) {
        workspace.edit(
                "task.articles",
                (project, progress) -> {
                    try {
                        return Optional.of(work.apply(project, progress));
                    } catch (CancellationException _) {
                        return Optional.<Intake>empty();
                    }
                },
                taken -> taken.ifPresentOrElse(this::show, () -> workspace.tell(Message.of("articles.cancelled"))));
    }

    private void show(Intake intake) {
        intake.sources().stream()
                .findFirst()
                .map(Source::id)
                .ifPresent(id -> workspace.select(new Selection.OfSource(id)));
        last.set(intake);
        look();
        workspace.tell(news(intake));
        if (!intake.refused().isEmpty()) {
            String reasons = intake.refused().stream()
                    .map((Problem problem) -> problem.in(workspace.locale()))
                    .collect(Collectors.joining("\n"));
            workspace.warn(Message.of("articles.refused", intake.refused().size(), reasons, intake.read()));
        }
    }

    private static Message news(Intake intake) {
        if (intake.read() == 0) {
            return Message.of("articles.none");
        }
        if (intake.sources().isEmpty()) {
            return intake.attached().isEmpty()
                    ? Message.of("articles.known", intake.known().size(), String.join(", ", intake.known()))
                    : Message.of("notice.attached", String.join(", ", intake.attached()));
        }
        Message added = Message.of("articles.added", intake.sources().size());
        return intake.known().isEmpty()
                ? added
                : Message.of("articles.added.known", added, intake.known().size());
    }

    /** Somebody works with articles: from now on there is an offer whenever there is something to take over. */
    public void look() {
        if (!wanted) {
            wanted = true;
            renew();
        }
    }

    private void renew() {
        int current = ++request;
        if (!wanted || workspace.projectProperty().get() == null) {
            offer(Proposals.NONE);
            return;
        }
        workspace.ask("task.reading", project -> project.reading().proposals(), found -> {
            if (current == request) {
                offer(found);
            }
        });
    }

    private void offer(Proposals found) {
        proposals = found;
        offer.set(found.open() == 0 || !workspace.canEdit() ? Optional.empty() : Optional.of(words()));
    }

    private Offer words() {
        int groups = proposals.groups().size();
        return new Offer(
                Message.of("articles.offer", groups, proposals.disagreements()).in(workspace.locale()),
                Message.of("articles.offer.more", proposals.open(), groups).in(workspace.locale()));
    }

    /** What came in last; set anew each time. */
    public ReadOnlyObjectProperty<Intake> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** What is proposed across articles and can be taken over; empty where there is nothing. */
    public ReadOnlyObjectProperty<Optional<Offer>> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** Makes claims of all that is proposed across articles, in one step. */
    public void acceptProposed() {
        offer(Proposals.NONE);
        workspace.edit(
                "task.accept",
                (project, _) -> Message.of(
                        "notice.acceptedAll",
                        project.reading()
                                .edits()
                                .accept(project.reading().proposals().groups())),
                done -> {
                    workspace.clear();
                    workspace.tell(done);
                });
    }
}
