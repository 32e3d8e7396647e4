package claimline.ui.exchange;

import claimline.model.Message;
import claimline.project.FileFormat;
import claimline.ui.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Decides in which format the story is written, and says what it loses there. */
public final class ExportViewModel {

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<FileFormat> format = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Message>> losses = new ReadOnlyObjectWrapper<>(List.of());

    public ExportViewModel(Workspace workspace) {
        this.workspace = workspace;
    }

    public List<FileFormat> formats() {
        return FileFormat.writable();
    }

    public void choose(FileFormat chosen) {
        format.set(chosen);
        workspace.ask("task.losses", project -> project.losses(chosen), found -> {
            if (format.get().equals(chosen)) {
                losses.set(found);
            }
        });
    }

    public ReadOnlyObjectProperty<FileFormat> formatProperty() {
        return format.getReadOnlyProperty();
    }

    /** What the chosen format has no place for. */
    public ReadOnlyObjectProperty<List<Message>> lossesProperty() {
        return losses.getReadOnlyProperty();
    }

    public Locale locale() {
        return workspace.locale();
    }

    /** A name for the file, after that of the project. */
    public String fileName() {
        Path path = workspace.projectProperty().get().path();
        return path.getFileName().toString().replaceFirst("\\.[^.]*$", "")
                + format.get().endings().getFirst();
    }

    public void save(Path file) {
        String ending = format.get().endings().getFirst();
        String name = file.getFileName().toString();
        Path to = name.contains(".") ? file : file.resolveSibling(name + ending);
        FileFormat chosen = format.get();
        workspace.ask(
                "task.export",
                (project, progress) -> {
                    project.export(chosen, to, workspace.locale(), progress);
                    return Message.of("notice.exported", to.toString());
                },
                workspace::tell);
    }
}
