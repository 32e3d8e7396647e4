package claimline.exchange.table;

import claimline.exchange.flow.Input;
import claimline.exchange.flow.Item;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The rows of a table that could not come in, as a table that can be mended and imported again: the same columns, and
 * one more with the reason, which importing passes over. There is a file only where there is a bad row.
 */
public final class BadRows implements Closeable {

    private static final String REASON = "claimline: reason";

    private final Path file;
    private final Input table;
    private final Locale locale;
    private List<String> header;
    private CSVPrinter printer;

    /** @param locale of the reasons */
    public BadRows(Input table, Path file, Locale locale) {
        this.table = table;
        this.file = file;
        this.locale = locale;
    }

    /** @throws UncheckedIOException if the file cannot be written */
    public void add(Item bad) {
        try {
            if (printer == null) {
                header = new ArrayList<>(TableHead.of(table).header());
                header.remove(REASON);
                BufferedWriter writer = Files.newBufferedWriter(file);
                writer.write('\uFEFF');
                printer = new CSVPrinter(writer, CSVFormat.RFC4180);
                printer.printRecord(
                        Stream.concat(header.stream(), Stream.of(REASON)).toList());
            }
            int known = Math.min(bad.cells().size(), header.size());
            List<String> cells = new ArrayList<>(bad.cells().subList(0, known));
            while (cells.size() < header.size()) {
                cells.add("");
            }
            cells.add(bad.problems().stream().map(problem -> problem.in(locale)).collect(Collectors.joining("; ")));
            cells.addAll(bad.cells().subList(known, bad.cells().size()));
            printer.printRecord(cells.stream().map(FormulaGuard::defusedOnce).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (printer != null) {
            printer.close(true);
        }
    }
}
