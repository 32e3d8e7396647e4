package claimline.cli;

import claimline.project.Progress;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C while something is written: the work is cancelled, and the program ends only when it has put away what it had
 * begun, or after a few seconds.
 */
final class Interruption implements AutoCloseable {

    private static final int PATIENCE = 5;

    private final CountDownLatch putAway = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "interruption");
    private volatile boolean isCalledOff;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void interrupt() {
        isCalledOff = true;
        try {
            putAway.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** The same, ended by Ctrl-C. */
    Progress over(Progress progress) {
        return (done, total) -> {
            if (isCalledOff) {
                throw new CancellationException();
            }
            progress.report(done, total);
        };
    }

    @Override
    public void close() {
        putAway.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // the program is ending already
        }
    }
}
