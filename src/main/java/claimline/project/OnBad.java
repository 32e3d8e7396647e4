package claimline.project;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What is done with what cannot come in, chosen beforehand.
 *
 * @param isSkipped whether the rest comes in without it; else nothing does
 * @param file takes the bad rows of a table, to be mended and imported again; a file that is there is replaced
 * @param locale of the reasons in that file
 */
public record OnBad(boolean isSkipped, Optional<Path> file, Locale locale) {

    /** All or nothing. */
    public static final OnBad STOP = new OnBad(false, Optional.empty(), Locale.ENGLISH);

    public static OnBad skip() {
        return new OnBad(true, Optional.empty(), Locale.ENGLISH);
    }

    public static OnBad skip(Path file, Locale locale) {
        return new OnBad(true, Optional.of(file), locale);
    }
}
