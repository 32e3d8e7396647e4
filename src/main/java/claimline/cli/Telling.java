package claimline.cli;

import claimline.project.output.Receipt;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How a command tells what it did: in a sentence, as a line of JSON for scripts, or not at all. */
final class Telling {

    @Option(names = "--json", descriptionKey = "cli.tell.json")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "cli.tell.quiet")
    private boolean quiet;

    boolean isQuiet() {
        return quiet;
    }

    /** @param file null where it went to standard output, to which nothing else is then written */
    void written(Path file, CommandLineTool tool) {
        if (file == null || quiet) {
            return;
        }
        if (json) {
            tool.out().println(Receipt.of(file).json());
        } else {
            tool.print("notice.exported", file.toString());
        }
    }
}
