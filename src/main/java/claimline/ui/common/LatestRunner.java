package claimline.ui.common;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Runs only what was asked for last: what runs or waits when something new is asked for is cancelled, at its next
 * report of progress. Says nothing of it to anybody; for questions that follow one another quickly, such as what to
 * show of what has come into sight. Its thread ends when there is nothing to do.
 */
public final class LatestRunner implements TaskRunner {

    private final ExecutorService worker;
    private AtomicBoolean cancelled = new AtomicBoolean();

    public LatestRunner() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                1,
                1,
                2,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("claimline-details").daemon().factory());
        pool.allowCoreThreadTimeOut(true);
        worker = pool;
    }

    @Override
    public <T> void run(String key, Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        cancelled.set(true);
        AtomicBoolean stop = new AtomicBoolean();
        cancelled = stop;
        worker.execute(() -> {
            try {
                goOn(key, stop);
                T result = work.run((_, _) -> goOn(key, stop));
                tell(stop, () -> onSuccess.accept(result));
            } catch (CancellationException _) {
                // somebody asked for something else
            } catch (Exception e) {
                tell(stop, () -> onFailure.accept(e));
            }
        });
    }

    private static void goOn(String key, AtomicBoolean stop) {
        if (stop.get()) {
            throw new CancellationException(key);
        }
    }

    private static void tell(AtomicBoolean stop, Runnable news) {
        Platform.runLater(() -> {
            if (!stop.get()) {
                news.run();
            }
        });
    }
}
