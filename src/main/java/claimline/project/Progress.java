package claimline.project;

import java.util.concurrent.CancellationException;

/** How a slow piece of work tells how far it is, and learns that nobody waits for it any more. */
@FunctionalInterface
public interface Progress {

    /** For work that nobody watches. */
    Progress NONE = (_, _) -> {};

    /**
     * @param done so much of {@code total}
     * @param total 0 or less where it is not known
     * @throws CancellationException if the work is to end here
     */
    void report(long done, long total);
}
