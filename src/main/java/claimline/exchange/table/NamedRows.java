package claimline.exchange.table;

import claimline.exchange.flow.Input;
import claimline.exchange.flow.Item;
import claimline.exchange.flow.UnreadableException;
import claimline.model.Problem.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Tables whose columns have names that a format fixes, in any order and letter case. */
public final class NamedRows {

    private NamedRows() {}

    /** Hands over what a format makes of each row; blank ones are passed over. */
    public static void read(Input in, Function<NamedRow, Item> format, Consumer<Item> items) throws IOException {
        Map<String, Integer> columns = new HashMap<>();
        List<String> header = new ArrayList<>();
        try {
            Rows.of(in).forEach(in, row -> {
                if (header.isEmpty()) {
                    header.addAll(TableHead.names(row));
                    for (int i = header.size() - 1; i >= 0; i--) {
                        columns.put(header.get(i).toLowerCase(Locale.ROOT), i);
                    }
                } else if (!row.isBlank()) {
                    items.accept(format.apply(new NamedRow(row, header, columns, in.name()))
                            .withCells(row.cells()));
                }
                return true;
            });
        } catch (UnreadableException e) {
            items.accept(Item.bad(Place.whole(in.name()), e.reason()));
        }
    }

    /** A row that knows what nobody asked for. */
    public static final class NamedRow {

        private final Row row;
        private final List<String> header;
        private final Map<String, Integer> columns;
        private final String file;
        private final Set<String> asked = new HashSet<>();

        NamedRow(Row row, List<String> header, Map<String, Integer> columns, String file) {
            this.row = row;
            this.header = header;
            this.columns = columns;
            this.file = file;
        }

        /** What stands under the first of the names that has something; else empty. */
        public String text(String... names) {
            for (String name : names) {
                String key = name.toLowerCase(Locale.ROOT);
                asked.add(key);
                Integer column = columns.get(key);
                String text = column == null
                        ? ""
                        : FormulaGuard.restored(row.cell(column)).strip();
                if (!text.isEmpty()) {
                    return text;
                }
            }
            return "";
        }

        /** The first of the names that is a column. */
        public Place at(String... names) {
            for (String name : names) {
                Integer column = columns.get(name.toLowerCase(Locale.ROOT));
                if (column != null) {
                    return new Place(file, row.line(), column + 1, header.get(column));
                }
            }
            return at();
        }

        public Place at() {
            return new Place(file, row.line(), 1, "");
        }

        /** Columns that have something, and that nobody asked for. */
        public List<String> leftOut() {
            List<String> names = new ArrayList<>(0);
            for (int i = 0; i < header.size(); i++) {
                if (!asked.contains(header.get(i).toLowerCase(Locale.ROOT))
                        && !row.cell(i).isBlank()) {
                    names.add(header.get(i));
                }
            }
            for (int i = header.size(); i < row.cells().size(); i++) {
                if (!row.cell(i).isBlank()) {
                    names.add("#" + (i + 1));
                }
            }
            return names;
        }
    }
}
