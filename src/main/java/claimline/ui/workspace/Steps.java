package claimline.ui.workspace;

import claimline.model.Message;
import java.util.Optional;

/** What can be undone and done again, in words; empty where there is nothing. */
public record Steps(Optional<Message> undo, Optional<Message> redo) {

    static final Steps NONE = new Steps(Optional.empty(), Optional.empty());
}
