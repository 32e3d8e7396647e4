package claimline.cli;

import claimline.project.Progress;
import java.io.PrintWriter;
import java.nio.file.Path;

/** How far something is, on one line of a terminal that is wiped in the end. Silent where there is no terminal. */
final class TerminalProgress implements Progress, AutoCloseable {

    private final PrintWriter terminal;
    private final String name;
    private long shown = -1;

    /** @param terminal null where there is none */
    TerminalProgress(PrintWriter terminal, String name) {
        this.terminal = terminal;
        this.name = name;
    }

    /**
     * Of a file that is written; silent where nobody wants to know, and where standard output is written.
     *
     * @param file null for standard output
     */
    static TerminalProgress of(Path file, boolean quiet, CommandLineTool tool) {
        return file == null || quiet
                ? new TerminalProgress(null, "")
                : new TerminalProgress(tool.terminal(), file.getFileName().toString());
    }

    @Override
    public void report(long done, long total) {
        long share = total > 0 ? 100 * done / total : 0;
        if (terminal != null && share != shown) {
            shown = share;
            terminal.print("\r" + name + " " + share + " %");
            terminal.flush();
        }
    }

    @Override
    public void close() {
        if (shown >= 0) {
            terminal.print("\r" + " ".repeat(name.length() + 6) + "\r");
            terminal.flush();
            shown = -1;
        }
    }
}
