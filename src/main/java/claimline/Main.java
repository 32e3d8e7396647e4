package claimline;

import claimline.cli.CommandLineTool;
import claimline.model.Message;
import claimline.project.Folders;
import claimline.project.Project;
import claimline.ui.ClaimlineApp;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where the program starts: without arguments, or with a project file, the window; with anything else the command line.
 */
public final class Main {

    private static final int NO_DISPLAY = 2;

    private Main() {}

    public static void main(String[] arguments) {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        int exit = wantsWindow(arguments)
                ? window(err, arguments)
                : CommandLineTool.run(Folders.ofUser(), Locale.getDefault(), out, err, arguments);
        System.exit(exit);
    }

    private static boolean wantsWindow(String[] arguments) {
        return arguments.length == 0
                || arguments.length == 1
                        && arguments[0].endsWith(Project.ENDING)
                        && Files.isRegularFile(Path.of(arguments[0]));
    }

    /** Where there is no display JavaFX throws before anything is shown. */
    private static int window(OutputStream err, String... arguments) {
        try {
            ClaimlineApp.open(arguments);
            return 0;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError | NoClassDefFoundError e) {
            String reason = String.valueOf(e.getMessage());
            new PrintWriter(err, true, StandardCharsets.UTF_8)
                    .println(Message.of("main.noDisplay", reason).in(Locale.getDefault()));
            return NO_DISPLAY;
        }
    }
}
