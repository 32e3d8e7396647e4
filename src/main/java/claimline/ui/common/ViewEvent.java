package claimline.ui.common;

import javafx.event.Event;
import javafx.event.EventType;

/** What a view asks of the window that it is in. It goes up from the view's node; views know no other view. */
public final class ViewEvent extends Event {

    private static final long serialVersionUID = 1;

    /** To bring the comparison to the front. */
    public static final EventType<ViewEvent> SHOW_COMPARISON = new EventType<>(ANY, "SHOW_COMPARISON");

    public ViewEvent(EventType<ViewEvent> type) {
        super(type);
    }
}
