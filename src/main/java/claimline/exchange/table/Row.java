package claimline.exchange.table;

import java.util.List;

/** A row of a table with the line it begins on, counted from 1. */
record Row(int line, List<String> cells) {

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isFilledFrom(int column) {
        return cells.stream().skip(column).anyMatch(cell -> !cell.isBlank());
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
