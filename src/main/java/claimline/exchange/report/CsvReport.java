package claimline.exchange.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The claims of a report as CSV (RFC 4180, UTF-8 with a byte order mark, which spreadsheets want). */
public final class CsvReport {

    private static final char MARK = '\uFEFF';

    /** What spreadsheets take for the beginning of a formula; of full width, some do, too. */
    private static final Pattern FORMULA =
            Pattern.compile("[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private CsvReport() {}

    /** @throws UncheckedIOException if the stream cannot be written */
    public static void write(Report report, OutputStream out) {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            writer.write(MARK);
            CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
            printer.printRecord(Cells.COLUMNS.stream()
                    .map(column -> Cells.heading(column, report.locale()))
                    .toList());
            for (Cells cells : Cells.of(report).toList()) {
                printer.printRecord(defused(cells.values()));
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> defused(List<Object> values) {
        return values.stream()
                .map(value -> value == null ? "" : defused(value.toString()))
                .toList();
    }

    /** An apostrophe in front makes it text; a negative number is no formula. */
    static String defused(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
