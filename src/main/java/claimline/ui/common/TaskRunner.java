package claimline.ui.common;

import claimline.project.Progress;
import java.util.function.Consumer;

/**
 * Runs slow work away from whoever asks for it, and brings the result back to where it was asked: in the window to the
 * JavaFX thread, in a test to the same thread at once.
 */
public interface TaskRunner {

    /** Slow work. Whatever it throws is its failure. */
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /**
     * @param key names the work to a reader, as a key of the texts
     * @param onSuccess gets the result
     * @param onFailure gets what the work threw; not called for work that was cancelled
     */
    <T> void run(String key, Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure);
}
