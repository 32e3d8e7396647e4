package claimline.exchange.table;

import claimline.exchange.flow.Input;
import claimline.exchange.flow.Item;
import claimline.exchange.flow.StoryReader;
import claimline.exchange.flow.UnreadableException;
import claimline.model.Problem.Place;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reads a table by a mapping. */
public record TableReader(Mapping mapping) implements StoryReader {

    @Override
    public void read(Input in, Consumer<Item> items) throws IOException {
        try {
            Rows rows = Rows.of(in);
            rows.forEach(in, new Visitor(in.name(), items));
            List<String> leftOut = rows.leftOut(in);
            if (!leftOut.isEmpty()) {
                items.accept(Item.good(Place.whole(in.name()), List.of(), leftOut));
            }
        } catch (UnreadableException e) {
            items.accept(Item.bad(Place.whole(in.name()), e.reason()));
        }
    }

    private final class Visitor implements Predicate<Row> {

        private final String file;
        private final Consumer<Item> items;
        private RowReader rows;

        private Visitor(String file, Consumer<Item> items) {
            this.file = file;
            this.items = items;
        }

        @Override
        public boolean test(Row row) {
            if (rows == null) {
                List<String> header = TableHead.names(row);
                rows = new RowReader(new Cells.Layout(mapping, header), mapping.order(), file);
            } else if (!row.isBlank()) {
                items.accept(rows.read(row));
            }
            return true;
        }
    }
}
