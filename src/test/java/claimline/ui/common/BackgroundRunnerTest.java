package claimline.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class BackgroundRunnerTest {

    private final BackgroundRunner runner = new BackgroundRunner();

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        runner.close();
    }

    private <T> CompletableFuture<T> run(TaskRunner.Work<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        runner.run("task.export", work, result::complete, result::completeExceptionally);
        return result;
    }

    /** What the window's thread was told, once it has heard all. */
    private static <T> T heard(CompletableFuture<T> told) throws Exception {
        return told.get(30, TimeUnit.SECONDS);
    }

    @Test
    void work_that_takes_too_much_memory_is_told_of() {
        CompletableFuture<Object> result = run(_ -> {
            throw new OutOfMemoryError("invented");
        });
        assertThatThrownBy(() -> heard(result)).hasCauseInstanceOf(InvalidInputException.class);
        assertThat(result.exceptionNow()).hasMessageContaining("memory");
    }

    /** A picture reports every mark, a bar has some hundred steps. */
    @Test
    void of_a_million_reports_the_window_hears_some() throws Exception {
        List<Number> shown = new ArrayList<>();
        CompletableFuture<Void> listening = new CompletableFuture<>();
        Platform.runLater(() -> {
            runner.progressProperty().addListener((_, _, now) -> shown.add(now));
            listening.complete(null);
        });
        heard(listening);
        heard(run(progress -> {
            for (int i = 0; i < 1_000_000; i++) {
                progress.report(i, 1_000_000);
            }
            return true;
        }));
        CompletableFuture<List<Number>> copy = new CompletableFuture<>();
        Platform.runLater(() -> copy.complete(List.copyOf(shown)));
        assertThat(heard(copy)).hasSizeBetween(100, 210).contains(0.5);
    }

    @Test
    void what_is_cancelled_ends_at_its_next_report() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        CompletableFuture<Exception> end = new CompletableFuture<>();
        run(progress -> {
            begun.countDown();
            cancelled.await();
            try {
                progress.report(1, 2);
            } catch (CancellationException e) {
                end.complete(e);
                throw e;
            }
            return end.complete(null);
        });
        begun.await();
        runner.cancel();
        cancelled.countDown();
        assertThat(heard(end)).isInstanceOf(CancellationException.class);
    }
}
