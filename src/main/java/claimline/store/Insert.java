package claimline.store;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How rows get into a table.
 *
 * @param key the column or columns, with commas, in which no two rows are alike
 * @param columns all that a row gives, in the order of the parameters
 */
record Insert(String table, String key, List<String> columns) {

    /** @param columns as SQL lists them, with commas and line breaks */
    static Insert of(String table, String key, String columns) {
        return new Insert(table, key, List.of(columns.strip().split(",\\s+")));
    }

    /** The statement that leaves a row out whose key is taken. */
    String ifFree() {
        return sql() + " DO NOTHING";
    }

    /** The statement by which a row takes the place of the one with its key, which keeps its {@code id}. */
    String inPlace() {
        return sql()
                + columns.stream()
                        .filter(column -> !column.equals("id"))
                        .map(column -> column + " = excluded." + column)
                        .collect(Collectors.joining(", ", " DO UPDATE SET ", ""));
    }

    private String sql() {
        return """
            INSERT INTO %s (%s)
            VALUES (%s)
            ON CONFLICT (%s)\
            """.formatted(
                        table,
                        String.join(", ", columns),
                        String.join(", ", columns.stream().map(_ -> "?").toList()),
                        key);
    }
}
