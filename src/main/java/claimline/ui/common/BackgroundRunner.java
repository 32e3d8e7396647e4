package claimline.ui.common;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ProgressIndicator;

/**
 * Runs work one piece after the other on a thread of its own. What runs now, and how far it is, can be watched from the
 * JavaFX thread, and what runs can be cancelled.
 */
public final class BackgroundRunner implements TaskRunner, AutoCloseable {

    private static final double IDLE = 0;

    /** More could not be told apart on the bar, and telling costs more than most steps of the work. */
    private static final int STEPS = 200;

    private static final double UNKNOWN = ProgressIndicator.INDETERMINATE_PROGRESS;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("claimline-work").daemon().factory());
    private final ReadOnlyStringWrapper running = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
    private int shown; // on the worker's thread
    private volatile AtomicBoolean cancelled = new AtomicBoolean();

    @Override
    public <T> void run(String key, Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        AtomicBoolean stop = new AtomicBoolean();
        worker.execute(() -> {
            cancelled = stop;
            shown = (int) UNKNOWN;
            show(key, UNKNOWN);
            try {
                T result = work.run((done, total) -> report(key, stop, done, total));
                Platform.runLater(() -> onSuccess.accept(result));
            } catch (CancellationException _) {
                // whoever cancelled knows
            } catch (Exception e) {
                Platform.runLater(() -> onFailure.accept(e));
            } catch (OutOfMemoryError e) {
                InvalidInputException reason = new InvalidInputException(Message.of("failure.memory"), e);
                Platform.runLater(() -> onFailure.accept(reason));
            } finally {
                show("", IDLE);
            }
        });
    }

    private void report(String key, AtomicBoolean stop, long done, long total) {
        if (stop.get()) {
            throw new CancellationException(key);
        }
        double share = total > 0 ? (double) STEPS * done / total : UNKNOWN;
        if ((int) share != shown) {
            shown = (int) share;
            show(key, share < 0 ? UNKNOWN : share / STEPS);
        }
    }

    private void show(String key, double share) {
        Platform.runLater(() -> {
            running.set(key);
            progress.set(share);
        });
    }

    /** Ends what runs now at its next report of progress. */
    public void cancel() {
        cancelled.set(true);
    }

    /** The key of what runs now; empty when nothing does. */
    public ReadOnlyStringProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** From 0 to 1; negative where it is not known; 0 when nothing runs. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Takes no more work; what runs is finished first. */
    @Override
    public void close() {
        worker.close();
    }
}
