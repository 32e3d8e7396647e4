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
import java.io.PrintStream;
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
        System.setProperty(
                "java.awt.headless", "true"); // pictures are painted with AWT, beside JavaFX or without a display
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        int exit = wantsWindow(arguments)
                ? window(err, arguments)
                : CommandLineTool.run(Folders.ofUser(), Locale.getDefault(), System.in, out, err, arguments);
        System.exit(exit);
    }

    private static boolean wantsWindow(String[] arguments) {
        return arguments.length == 0
                || arguments.length == 1
                        && arguments[0].endsWith(Project.ENDING)
                        && Files.isRegularFile(Path.of(arguments[0]));
    }

    private static int window(OutputStream err, String... arguments) {
        try {
            connect();
        } catch (RuntimeException | LinkageError e) {
            new PrintWriter(err, true, StandardCharsets.UTF_8)
                    .println(Message.of("main.noDisplay", reason(e)).in(Locale.getDefault()));
            return NO_DISPLAY;
        }
        ClaimlineApp.open(arguments);
        return 0;
    }

    /** Where a library is missing JavaFX prints stack traces before it throws; two lines say what there is to say. */
    private static void connect() {
        PrintStream standard = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        try {
            ClaimlineApp.connect();
        } finally {
            System.setErr(standard);
        }
    }

    /** The innermost, on one line and without a full stop. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }
}
