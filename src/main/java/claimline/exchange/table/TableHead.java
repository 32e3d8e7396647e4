package claimline.exchange.table;

import claimline.exchange.date.DateOrder;
import claimline.exchange.date.WrittenDate;
import claimline.exchange.flow.Input;
import claimline.exchange.flow.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The beginning of a table: what its columns are called, and what its first rows say.
 *
 * @param rows at most {@value #LOOKED_AT}
 */
public record TableHead(List<String> header, List<List<String>> rows) {

    private static final int LOOKED_AT = 1_000;

    public TableHead {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * @throws UnreadableException if not even a header can be read
     * @throws IOException if the file cannot be read
     */
    public static TableHead of(Input in) throws IOException {
        List<Row> read = new ArrayList<>();
        try {
            Rows.of(in).forEach(in, row -> {
                read.add(row);
                return read.size() <= LOOKED_AT;
            });
        } catch (UnreadableException e) {
            if (read.isEmpty()) {
                throw e; // else whoever reads the rows says so, at its place
            }
        }
        return read.isEmpty()
                ? new TableHead(List.of(), List.of())
                : new TableHead(
                        names(read.getFirst()),
                        read.stream().skip(1).map(Row::cells).toList());
    }

    /** Columns without a name are called by their number, and those that share one get it behind it. */
    static List<String> names(Row first) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < first.cells().size(); i++) {
            String cell = first.cell(i).strip();
            String name = cell.isEmpty() ? "#" + (i + 1) : cell;
            names.add(taken.add(name) ? name : name + " #" + (i + 1));
        }
        return names;
    }

    /** The mapping that the header speaks for, with the order of day and month that the first rows prove. */
    public Mapping proposed() {
        return Mapping.proposed(header).with(order());
    }

    /** The order of day and month that some row proves; unknown where none does, or two prove the contrary. */
    public DateOrder order() {
        List<DateOrder> proven = rows.stream()
                .flatMap(List::stream)
                .map(WrittenDate::orderOf)
                .filter(order -> order != DateOrder.UNKNOWN)
                .distinct()
                .toList();
        return proven.size() == 1 ? proven.getFirst() : DateOrder.UNKNOWN;
    }

    /** Whether somebody has to say which comes first, the day or the month. */
    public boolean isAmbiguous() {
        return order() == DateOrder.UNKNOWN
                && rows.stream().flatMap(List::stream).anyMatch(WrittenDate::isAmbiguous);
    }
}
