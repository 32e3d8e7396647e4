package claimline.project;

import claimline.exchange.Format;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A format of files, as a person chooses it.
 *
 * @param code as the command line names it
 * @param endings how names of its files end, with the dot, the usual one first
 * @param isMapped whether its columns have to be told what they are
 * @param isSeparable whether what is good in a file can come in without what is bad
 */
public record FileFormat(
        String code, Message title, List<String> endings, boolean isMapped, boolean isSeparable, boolean isReadable) {

    /** {@code claimline/1}, which loses nothing. */
    public static final FileFormat CLAIMLINE = of(Format.CLAIMLINE);

    static FileFormat of(Format format) {
        return new FileFormat(
                format.code(),
                format.title(),
                format.endings(),
                format.isMapped(),
                format.isSeparable(),
                format.isReadable());
    }

    /** Those that can be read. */
    public static List<FileFormat> readable() {
        return Arrays.stream(Format.values())
                .filter(Format::isReadable)
                .map(FileFormat::of)
                .toList();
    }

    /** Those that can be written. */
    public static List<FileFormat> writable() {
        return Arrays.stream(Format.values())
                .filter(Format::isWritable)
                .map(FileFormat::of)
                .toList();
    }

    /** Other names by which people call for a format. */
    private static final Map<String, String> ALIASES = Map.of(
            "csv",
            "table",
            "tsv",
            "table",
            "xlsx",
            "table",
            "json",
            "claimline",
            "ics",
            "icalendar",
            "jsonld",
            "schema-org");

    /** @throws InvalidInputException if none of them has the code */
    public static FileFormat of(String code, List<FileFormat> among) {
        String meant = ALIASES.getOrDefault(code, code);
        return among.stream()
                .filter(format -> format.code.equals(meant))
                .findFirst()
                .orElseThrow(() -> InvalidInputException.of(
                        "format.unknown",
                        Message.excerpt(code),
                        among.stream().map(FileFormat::code).collect(Collectors.joining(", "))));
    }

    Format format() {
        return Format.of(code).orElseThrow();
    }
}
