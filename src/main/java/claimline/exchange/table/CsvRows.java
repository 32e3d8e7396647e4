package claimline.exchange.table;

import claimline.exchange.flow.Input;
import claimline.exchange.flow.UnreadableException;
import claimline.exchange.text.LimitedReader;
import claimline.exchange.text.LimitedReader.TooLongException;
import claimline.exchange.text.StrictReader.MalformedTextException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of text with separators. */
record CsvRows(Dialect dialect) implements Rows {

    /** In characters. A quotation mark that nobody closes would make one row of the rest of the file. */
    private static final int LONGEST_ROW = 16_000_000;

    @Override
    public void forEach(Input in, Predicate<Row> visitor) throws IOException {
        long line = 1;
        try (LimitedReader reader = new LimitedReader(in.openText(), LONGEST_ROW);
                CSVParser parser = CSVParser.parse(reader, dialect.format())) {
            Iterator<CSVRecord> records = parser.iterator();
            boolean wanted = true;
            while (wanted && records.hasNext()) {
                CSVRecord row = records.next();
                reader.begin();
                wanted = visitor.test(new Row(Math.toIntExact(line), Arrays.asList(row.values())));
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | CSVException | MalformedTextException e) {
            throw broken(e, line);
        }
    }

    /** The parser hides what breaks a row in the middle. */
    private static RuntimeException broken(Exception broken, long line) throws IOException {
        return switch (broken instanceof UncheckedIOException hidden ? hidden.getCause() : broken) {
            case MalformedTextException bytes -> UnreadableException.of("table.encoding", bytes.line(), bytes.column());
            case CSVException _ -> UnreadableException.of("table.quotes", line);
            case TooLongException _ -> UnreadableException.of("table.long", line);
            case IOException stream -> throw stream;
            default -> throw new IllegalStateException(broken);
        };
    }
}
