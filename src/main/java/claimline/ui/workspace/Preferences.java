package claimline.ui.workspace;

import claimline.project.Folders;
import claimline.project.Settings;
import claimline.ui.common.TaskRunner;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings in use; each change is kept in the user's folder. */
final class Preferences {

    private final Folders folders;
    private final TaskRunner runner;
    private final News news;
    private final ReadOnlyObjectWrapper<Settings> settings;

    Preferences(Folders folders, Settings settings, TaskRunner runner, News news) {
        this.folders = folders;
        this.runner = runner;
        this.news = news;
        this.settings = new ReadOnlyObjectWrapper<>(settings);
    }

    Folders folders() {
        return folders;
    }

    ReadOnlyObjectProperty<Settings> property() {
        return settings.getReadOnlyProperty();
    }

    void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings.get());
        settings.set(changed);
        runner.run(
                "task.settings",
                _ -> {
                    changed.save(folders);
                    return changed;
                },
                _ -> {},
                news::fail);
    }
}
