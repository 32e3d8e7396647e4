package claimline.exchange.table;

import claimline.exchange.flow.Input;
import claimline.exchange.flow.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rows of a table from its header on. Above it may stand what the whole is called, who made it, blank rows, or
 * {@code sep=;}, which tells a spreadsheet the separator: rows with much fewer cells than the table has.
 */
record HeaderRow(Rows rows) implements Rows {

    private static final int LOOKED_AT = 25;

    @Override
    public void forEach(Input in, Predicate<Row> visitor) throws IOException {
        Seeking seeking = new Seeking(visitor);
        try {
            rows.forEach(in, seeking);
        } catch (UnreadableException e) {
            seeking.end(); // what came before can be read
            throw e;
        }
        seeking.end();
    }

    @Override
    public List<String> leftOut(Input in) throws IOException {
        return rows.leftOut(in);
    }

    /** Which of the first rows is the header: the first that has most of the cells that the middle one of them has. */
    static int in(List<List<String>> first) {
        long[] widths = first.stream()
                .mapToLong(HeaderRow::filled)
                .filter(filled -> filled > 1)
                .sorted()
                .toArray();
        long usual = widths.length == 0 ? 1 : widths[widths.length / 2];
        for (int i = 0; i < first.size(); i++) {
            long filled = filled(first.get(i));
            if (filled >= Math.min(2, usual) && 10 * filled >= 6 * usual) {
                return i;
            }
        }
        return 0;
    }

    private static long filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    private static final class Seeking implements Predicate<Row> {

        private final Predicate<Row> visitor;
        private List<Row> first = new ArrayList<>();
        private boolean isWanted = true;

        private Seeking(Predicate<Row> visitor) {
            this.visitor = visitor;
        }

        @Override
        public boolean test(Row row) {
            if (first == null) {
                return visitor.test(row);
            }
            first.add(row);
            if (first.size() == LOOKED_AT) {
                end();
            }
            return isWanted;
        }

        private void end() {
            if (first == null) {
                return;
            }
            List<Row> held = first;
            first = null;
            int header = in(held.stream().map(Row::cells).toList());
            for (Row row : held.subList(Math.min(header, held.size()), held.size())) {
                isWanted = isWanted && visitor.test(row);
            }
        }
    }
}
