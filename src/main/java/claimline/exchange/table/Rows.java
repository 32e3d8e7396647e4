package claimline.exchange.table;

import claimline.exchange.flow.Input;
import claimline.exchange.flow.UnreadableException;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** The rows of a table, one after the other, the header first. */
interface Rows {

    /**
     * Hands over row by row until there is none left or the visitor has enough.
     *
     * @param visitor says whether it wants another
     * @throws UnreadableException if the file breaks off or is no table from somewhere on
     * @throws IOException if it cannot be read
     */
    void forEach(Input in, Predicate<Row> visitor) throws IOException;

    /** What else there is beside the table, which nobody reads. */
    default List<String> leftOut(Input in) throws IOException {
        return List.of();
    }

    /** The rows of a file, told by its first bytes. */
    static Rows of(Input in) throws IOException {
        byte[] head = in.head(Dialect.LOOKED_AT);
        return new HeaderRow(XlsxRows.isWorkbook(head) ? new XlsxRows() : new CsvRows(Dialect.of(head)));
    }
}
