package claimline.ui.reading;

import claimline.project.Proposals;
import claimline.ui.workspace.Workspace;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** Reads the articles aside, anew after each edit, and only while somebody looks; the newest reading wins. */
final class Reader {

    private final Workspace workspace;
    private final Consumer<Proposals> receiver;
    private final BooleanProperty front = new SimpleBooleanProperty(false);
    private boolean stale = true;
    private int request;

    /**
     * @param inWindow false once other views take the place of this one
     * @param receiver of what reading proposes as things stand
     */
    Reader(Workspace workspace, ObservableValue<Boolean> inWindow, Consumer<Proposals> receiver) {
        this.workspace = workspace;
        this.receiver = receiver;
        workspace.storyProperty().when(inWindow).subscribe((_, _) -> {
            stale = true;
            read();
        });
        front.subscribe(this::read);
    }

    /** Whether somebody looks. */
    BooleanProperty frontProperty() {
        return front;
    }

    private void read() {
        if (!front.get() || !stale) {
            return;
        }
        stale = false;
        int current = ++request;
        if (workspace.projectProperty().get() == null) {
            receiver.accept(Proposals.NONE);
        } else {
            workspace.ask("task.reading", project -> project.reading().proposals(), now -> {
                if (current == request) {
                    receiver.accept(now);
                }
            });
        }
    }
}
