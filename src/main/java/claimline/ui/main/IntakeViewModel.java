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
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Brings articles in, says what came of it, and takes over what reading proposes across them. */
public final class IntakeViewModel {

    private record Taken(Intake intake, Proposals proposals) {}

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Intake> last = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper proposed = new ReadOnlyBooleanWrapper();

    /** @param shown false once other views take the place of this one */
    public IntakeViewModel(Workspace workspace, ObservableValue<Boolean> shown) {
        this.workspace = workspace;
        workspace.projectProperty().when(shown).subscribe((_, _) -> proposed.set(false));
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

    /** A text or a page that was copied elsewhere. */
    public void paste(String copied) {
        String name = Message.of("articles.clipboard").in(workspace.locale());
        if (copied == null || copied.isBlank()) {
            workspace.warn(Message.of("articles.clipboard.empty"));
        } else {
            take((project, _) -> project.reading().addText(copied, name));
        }
    }

    private void take(BiFunction<Project, Progress, Intake> work) {
        workspace.edit(
                "task.articles",
                (project, progress) -> new Taken(
                        work.apply(project, progress), project.reading().proposals()),
                this::show);
    }

    private void show(Taken taken) {
        Intake intake = taken.intake();
        intake.sources().stream()
                .findFirst()
                .map(Source::id)
                .ifPresent(id -> workspace.select(new Selection.OfSource(id)));
        proposed.set(!intake.sources().isEmpty() && taken.proposals().open() > 0);
        last.set(intake);
        workspace.tell(news(taken));
        if (!intake.refused().isEmpty()) {
            String reasons = intake.refused().stream()
                    .map((Problem problem) -> problem.in(workspace.locale()))
                    .collect(Collectors.joining("\n"));
            workspace.warn(Message.of("articles.refused", intake.refused().size(), reasons));
        }
    }

    private Message news(Taken taken) {
        Intake intake = taken.intake();
        if (intake.sources().isEmpty()) {
            return intake.known().isEmpty()
                    ? Message.of("articles.none")
                    : Message.of("articles.known", intake.known().size(), String.join(", ", intake.known()));
        }
        Message added = taken.proposals().groups().isEmpty()
                ? Message.of("articles.added", intake.sources().size())
                : Message.of(
                        "articles.added.groups",
                        intake.sources().size(),
                        taken.proposals().groups().size(),
                        taken.proposals().disagreements());
        return intake.known().isEmpty()
                ? added
                : Message.of("articles.added.known", added, intake.known().size());
    }

    /** What came in last; set anew each time. */
    public ReadOnlyObjectProperty<Intake> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** Whether there are proposed questions that can be taken over. */
    public ReadOnlyBooleanProperty proposedProperty() {
        return proposed.getReadOnlyProperty();
    }

    /** Makes claims of all that is proposed across articles, in one step. */
    public void acceptProposed() {
        proposed.set(false);
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
