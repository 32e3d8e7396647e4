package claimline.exchange.table;

import claimline.exchange.flow.Item;
import claimline.exchange.flow.UnreadableException;
import claimline.exchange.table.Mapping.Column;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Problem;
import claimline.model.Problem.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** One row by what its cells become. Hands out texts; what is wrong with one is noted beside the place it stands at. */
final class Cells {

    /** The columns of a target as numbers, worked out once a table. */
    private record Spot(int[] columns, String name, String otherwise) {}

    /** A mapping laid over a header. */
    static final class Layout {

        private final Map<Target, Spot> places = new EnumMap<>(Target.class);
        private final List<String> leftOut = new ArrayList<>();
        private final int width;

        /** @throws UnreadableException if the table has no column that the mapping names */
        Layout(Mapping mapping, List<String> header) {
            width = header.size();
            Map<String, Integer> numbers = new HashMap<>();
            for (int i = header.size() - 1; i >= 0; i--) {
                numbers.put(header.get(i), i);
            }
            List<String> unused = new ArrayList<>(header);
            for (Column column : mapping.columns()) {
                int[] found = column.source().stream()
                        .mapToInt(name -> number(numbers, name))
                        .toArray();
                unused.removeAll(column.source());
                places.put(column.target(), new Spot(found, String.join(" + ", column.source()), column.otherwise()));
            }
            unused.stream().filter(name -> !name.isBlank()).forEach(leftOut::add);
        }

        private static int number(Map<String, Integer> numbers, String name) {
            Integer number = numbers.get(name);
            if (number == null) {
                throw UnreadableException.of("table.column.missing", Message.excerpt(name));
            }
            return number;
        }

        List<String> leftOut() {
            return leftOut;
        }
    }

    private static final Spot NONE = new Spot(new int[0], "", "");

    private final Layout layout;
    private final Row row;
    private final String file;
    private final List<Problem> problems = new ArrayList<>(0);

    /** A row with more cells than the header was most likely cut where nobody meant it: none of them is trusted. */
    Cells(Layout layout, Row row, String file) {
        this.layout = layout;
        this.row = row;
        this.file = file;
        if (row.cells().size() > layout.width && row.isFilledFrom(layout.width)) {
            problems.add(new Problem(
                    new Place(file, row.line(), layout.width + 1, ""),
                    Message.of("table.row.wide", row.cells().size(), layout.width)));
        }
    }

    /** What stands for a target, without blanks around it; empty where nothing does. */
    String text(Target target) {
        Spot place = layout.places.getOrDefault(target, NONE);
        String joined = "";
        for (int column : place.columns) {
            String cell = FormulaGuard.restored(row.cell(column)).strip();
            joined = joined.isEmpty() ? cell : cell.isEmpty() ? joined : joined + " " + cell;
        }
        return joined.isEmpty() ? place.otherwise : joined;
    }

    boolean has(Target target) {
        return !text(target).isEmpty();
    }

    /** What the column of a target is called; empty where it has none. */
    String column(Target target) {
        return layout.places.getOrDefault(target, NONE).name;
    }

    /** The text, or null where there is none. */
    String optional(Target target) {
        String text = text(target);
        return text.isEmpty() ? null : text;
    }

    /** What a text means; null, and a problem, where it means nothing. */
    <T> T parsed(Target target, Function<String, T> parse) {
        try {
            return parse.apply(text(target));
        } catch (InvalidInputException e) {
            wrong(target, e.reason());
            return null;
        }
    }

    /** What a record of the model is made of; null, and a problem, where the model refuses it. */
    <T> T built(Target blamed, Supplier<T> make) {
        try {
            return make.get();
        } catch (InvalidInputException e) {
            wrong(blamed, e.reason());
            return null;
        }
    }

    void wrong(Target target, Message reason) {
        Spot place = layout.places.getOrDefault(target, NONE);
        int column = place.columns.length == 0 ? 1 : place.columns[0] + 1;
        problems.add(new Problem(new Place(file, row.line(), column, place.name), reason));
    }

    boolean isGood() {
        return problems.isEmpty();
    }

    List<Problem> problems() {
        return problems;
    }

    Place place() {
        return new Place(file, row.line(), 1, "");
    }

    Item bad() {
        return Item.bad(problems).withCells(row.cells());
    }
}
