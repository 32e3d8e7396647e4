package claimline.cli;

import claimline.model.Problem;
import claimline.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists every problem of project files and JSON stories. */
@Command(name = "check", description = "${bundle:cli.check}")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private CommandLineTool tool;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.check.file")
    private List<Path> files;

    @Override
    public Integer call() {
        int found = 0;
        for (Path file : files) {
            List<Problem> problems = Project.check(file);
            found += problems.size();
            if (problems.isEmpty()) {
                tool.print("cli.check.good", file.toString());
            }
            problems.forEach(problem -> tool.out().println(problem.in(tool.locale())));
        }
        return found == 0 ? 0 : 1;
    }
}
