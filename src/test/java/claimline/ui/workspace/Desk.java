package claimline.ui.workspace;

import claimline.project.BundledStory;
import claimline.project.Folders;
import claimline.project.Settings;
import claimline.ui.common.SameThreadRunner;
import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A workspace on real files in a folder, for tests of view-models: all work is done at once. Closes its project. */
public final class Desk implements AutoCloseable {

    public final SameThreadRunner runner = new SameThreadRunner();
    public final BooleanProperty shown = new SimpleBooleanProperty(true);
    public final Folders folders;
    public final Workspace workspace;

    public Desk(Path folder, Locale language) {
        folders = new Folders(folder.resolve("data"), folder.resolve("settings"));
        workspace = new Workspace(folders, Settings.initial(language), runner);
    }

    /** With the fictional story open. */
    public static Desk withBridge(Path folder, Locale language) {
        Desk desk = new Desk(folder, language);
        desk.workspace.openBundled(bridge());
        return desk;
    }

    public static BundledStory bridge() {
        return BundledStory.all().stream()
                .filter(story -> story.name().equals("harbour-bridge"))
                .findFirst()
                .orElseThrow();
    }

    public void selectEvent(String id) {
        workspace.select(new Selection.OfEvent(id));
    }

    public void selectQuestion(String id) {
        workspace.select(new Selection.OfQuestion(id));
    }

    public void selectClaim(String id) {
        workspace.select(new Selection.OfClaim(id));
    }

    public void selectSource(String id) {
        workspace.select(new Selection.OfSource(id));
    }

    public void hide(String source) {
        workspace.filterProperty().set(workspace.filter().withSource(source, false));
    }

    @Override
    public void close() {
        workspace.close();
    }
}
