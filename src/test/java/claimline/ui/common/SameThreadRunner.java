package claimline.ui.common;

import claimline.project.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs work at once, on the thread of whoever asks; remembers what it was asked for. */
public final class SameThreadRunner implements TaskRunner {

    private final List<String> keys = new ArrayList<>();
    private final List<Runnable> results = new ArrayList<>();
    private boolean holding;

    @Override
    public <T> void run(String key, Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        keys.add(key);
        Runnable result = done(work, onSuccess, onFailure);
        if (holding) {
            results.add(result);
        } else {
            result.run();
        }
    }

    private static <T> Runnable done(Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        try {
            T result = work.run(Progress.NONE);
            return () -> onSuccess.accept(result);
        } catch (Exception e) {
            return () -> onFailure.accept(e);
        }
    }

    /** From now on work is done at once, but its results are kept back. */
    public void hold() {
        holding = true;
    }

    /** Hands over what was kept back, in order. */
    public void release() {
        holding = false;
        List.copyOf(results).forEach(Runnable::run);
        results.clear();
    }

    /** The keys of all work so far. */
    public List<String> keys() {
        return keys;
    }
}
