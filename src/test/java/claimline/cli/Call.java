package claimline.cli;

import claimline.project.Folders;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a call of the command line gave. */
record Call(int exit, byte[] bytes, String err) {

    /** A call on a machine whose language is English and whose data folder is below {@code home}. */
    static Call of(Path home, String... arguments) {
        return in(Locale.ENGLISH, home, arguments);
    }

    static Call in(Locale system, Path home, String... arguments) {
        return with("", system, home, arguments);
    }

    /** @param input what standard input holds */
    static Call with(String input, Locale system, Path home, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Folders folders = new Folders(home.resolve("data"), home.resolve("settings"));
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int exit = CommandLineTool.run(folders, system, in, out, err, arguments);
        return new Call(exit, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    List<String> lines() {
        return out().lines().toList();
    }

    List<String> errors() {
        return err.lines().toList();
    }
}
