package claimline.cli;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.project.Folders;
import claimline.project.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code claimline} with its subcommands. */
@Command(name = "claimline", mixinStandardHelpOptions = true, version = "Claimline 0.1.0", scope = ScopeType.INHERIT)
public final class CommandLineTool implements Runnable {

    static final String LANGUAGE = "--language";

    private static final int FAILED = 1;

    /** From so many lines on, a usage would hide what is wrong with the call. */
    private static final int LONG_USAGE = 18;

    /** In which language to say things. */
    private enum Language {
        EN,
        KO;

        private final Locale locale = Locale.of(name());

        static Language of(String tag) {
            return tag.equalsIgnoreCase("ko") ? KO : EN;
        }
    }

    private final Folders folders;
    private final InputStream in;
    private final OutputStream out;
    private final PrintWriter printer;

    @Spec
    private CommandSpec spec;

    @Option(
            names = CommandLineTool.LANGUAGE,
            paramLabel = "en|ko",
            descriptionKey = "cli.option.language",
            scope = ScopeType.INHERIT)
    private Language language;

    private CommandLineTool(Folders folders, InputStream in, OutputStream out) {
        this.folders = folders;
        this.in = in;
        this.out = out;
        this.printer = writer(out);
    }

    /** Korean is readable on a terminal whatever the machine's locale says. */
    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /**
     * Carries out one call.
     *
     * @param folders where projects are kept
     * @param system the language of the system, for who names none
     * @return the exit code
     */
    public static int run(
            Folders folders, Locale system, InputStream in, OutputStream out, OutputStream err, String... arguments) {
        CommandLineTool tool = new CommandLineTool(folders, in, out);
        PrintWriter errors = writer(err);
        CommandLine line = new CommandLine(tool);
        tool.language = Language.of(languageIn(arguments, system));
        ResourceBundle texts = Message.bundle(tool.locale());
        line.addSubcommand(new ShowCommand())
                .addSubcommand(new ImportCommand())
                .addSubcommand(new ExportCommand())
                .addSubcommand(new ReportCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new ReadCommand());
        return line.setResourceBundle(texts)
                .setOut(tool.printer)
                .setErr(errors)
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(CommandLineTool::refuse)
                .setExecutionExceptionHandler((reason, _, _) -> tool.fail(reason, errors))
                .execute(arguments);
    }

    /** What is wrong with a call and what it looks like; of a command with many options without these. */
    private static int refuse(ParameterException wrong, String... arguments) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        String usage = line.getUsageMessage();
        err.print(
                usage.lines().count() < LONG_USAGE
                        ? usage
                        : line.getHelp().synopsisHeading() + line.getHelp().synopsis(0));
        err.flush();
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** The language is wanted before the call is parsed: a message on a wrong call is in it, too. */
    private static String languageIn(String[] arguments, Locale system) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--language=")) {
                return arguments[i].substring("--language=".length());
            }
            if (arguments[i].equals("--language") && i + 1 < arguments.length) {
                return arguments[i + 1];
            }
        }
        return system.getLanguage();
    }

    private int fail(Exception reason, PrintWriter err) {
        switch (reason) {
            case RefusedException refused -> err.println(refused.in(locale()));
            case CancellationException _ ->
                err.println(Message.of("cli.interrupted").in(locale()));
            case InvalidInputException invalid -> err.println(invalid.reason().in(locale()));
            case IOException e -> err.println(unwritable(e));
            case UncheckedIOException e -> err.println(unwritable(e.getCause()));
            default -> err.println(oneLine(Message.of("failure.unexpected", reason.toString())));
        }
        return FAILED;
    }

    /** Files say themselves what is wrong with them; what is left is whom the answer is handed on to. */
    private String unwritable(Exception failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String why = Objects.requireNonNullElse(cause.getMessage(), cause.toString());
        return oneLine(Message.of("cli.unwritable", why));
    }

    /** Also for a mistake of ours: a stack trace tells a reader nothing. */
    private String oneLine(Message message) {
        return message.in(locale()).replaceAll("\\p{Cntrl}+", " ");
    }

    Locale locale() {
        return language.locale;
    }

    Folders folders() {
        return folders;
    }

    /** What is handed in. */
    InputStream input() {
        return in;
    }

    /** Where a person watches; null where nobody does, as in a script or a test. */
    PrintWriter terminal() {
        boolean watched = System.console() != null && System.console().isTerminal();
        return watched && out == System.out ? writer(System.err) : null;
    }

    /** For bytes as they are. */
    OutputStream stream() {
        return out;
    }

    /** For lines of text; flushed at each line. */
    PrintWriter out() {
        return printer;
    }

    /** A message in the reader's language, on a line of its own. */
    void print(String key, Object... arguments) {
        out().println(Message.of(key, arguments).in(locale()));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), Message.of("cli.noCommand").in(locale()));
    }
}
