package claimline.store;

import claimline.model.Event;
import claimline.model.LocalizedText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A second Java that works on a project file: what it says comes line by line, and it can be killed. */
final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    /** @param job see {@link #main} */
    ChildProcess(String job, Path file) {
        try {
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-Xshare:auto",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ChildProcess.class.getName(),
                            job,
                            file.toString()))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        said = process.inputReader();
    }

    /** Waits for the next line; null when the process has ended. */
    String next() throws IOException {
        return said.readLine();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks the process to end as it should. */
    @Override
    public void close() throws IOException {
        process.outputWriter().close();
        process.onExit().join();
    }

    /**
     * {@code open} says how it opened the file, then the number of events, and closes it when its input ends.
     * {@code write} imports ten events at a time without end and says how many were acknowledged. {@code edit} does,
     * undoes and redoes an edit that adds one event, without end, and says how many there are. {@code stall} imports
     * ten, says so, begins a large import, says so in the middle of it, and stays there.
     */
    public static void main(String[] arguments) throws IOException {
        Path path = Path.of(arguments[1]);
        try (ProjectFile file = ProjectFile.open(path)) {
            switch (arguments[0]) {
                case "open" -> {
                    System.out.println(
                            file.isReadOnly()
                                    ? file.readOnlyReason().orElseThrow().key()
                                    : "writing");
                    System.out.println(file.events().size());
                    System.in.read();
                }
                case "write" -> {
                    for (int i = 0; ; i += 10) {
                        file.importStory(Stories.producing(Stories.events(i, i + 10)));
                        System.out.println(i + 10);
                    }
                }
                case "edit" -> {
                    for (int i = 1; ; i++) {
                        Event event = Stories.event("e" + i);
                        file.edit(Stories.LABEL, edit -> edit.put(event));
                        file.undo();
                        file.redo();
                        System.out.println(i);
                    }
                }
                case "stall" -> {
                    file.importStory(Stories.producing(Stories.events(0, 10)));
                    System.out.println(10);
                    file.importStory(sink -> {
                        Stories.events(10, 600).forEach(event -> sink.accept(lengthy(event)));
                        System.out.println("in the middle");
                        waitForEver();
                    });
                }
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
    }

    /** Some hundred of these are more than SQLite keeps in memory. */
    private static Event lengthy(Event event) {
        LocalizedText summary = LocalizedText.plain("0123456789".repeat(10_000));
        return new Event(
                event.id(), event.title(), event.when(), event.category(), summary, event.tags(), event.leadsTo());
    }

    private static void waitForEver() {
        try {
            System.in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
