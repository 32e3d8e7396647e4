package claimline.cli;

import claimline.project.BundledStory;
import claimline.project.Folders;
import claimline.project.Project;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The project that a command works on: a file, or the first story that comes with the program. */
final class ProjectArgument {

    @Parameters(arity = "0..1", paramLabel = "PROJECT", descriptionKey = "cli.parameter.project")
    private Path file;

    Project open(Folders folders) {
        return file == null ? Project.bundled(BundledStory.all().getFirst(), folders) : Project.open(file);
    }
}
