package claimline.ui.reading;

import java.util.ArrayDeque;
import java.util.Deque;

/** One thing after the other: what a person asks for while the last is not yet done waits. */
final class InTurn {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    /** Does it now or when its turn comes. */
    void run(Runnable act) {
        waiting.add(act);
        goOn();
    }

    /** What runs now is done only with {@link #done}; to be called by an act that goes on aside. */
    void begin() {
        busy = true;
    }

    void done() {
        busy = false;
        goOn();
    }

    /** Something failed: what was asked for after it is forgotten. */
    void forget() {
        busy = false;
        waiting.clear();
    }

    private void goOn() {
        while (!busy && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
