package claimline.store;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One story table and the SQL by which its rows get into the undo log and back. In the log the columns of every table
 * are {@code c1}, {@code c2} …, in their order.
 *
 * @param key those of the columns that tell one row from all others
 */
record LoggedTable(String name, List<String> columns, List<String> key) {

    private enum Operation {
        INSERT,
        UPDATE,
        DELETE
    }

    /** Triggers of this connection alone that write each changed row into the log, under the newest step. */
    Stream<String> recording() {
        return Stream.of(
                trigger(Operation.INSERT, "", logged("NEW.", 1)),
                trigger(
                        Operation.UPDATE,
                        "WHEN (%s) IS NOT (%s)".formatted(list("OLD.", columns), list("NEW.", columns)),
                        logged("OLD.", 0) + logged("NEW.", 1)),
                trigger(Operation.DELETE, "", logged("OLD.", 0)));
    }

    Stream<String> stopping() {
        return Stream.of(Operation.values()).map(operation -> "DROP TRIGGER temp." + trigger(operation));
    }

    private String trigger(Operation operation) {
        return "undo_" + name + "_" + operation;
    }

    private String trigger(Operation operation, String condition, String body) {
        return """
            CREATE TEMP TRIGGER %s
            AFTER %s ON %s
            %s
            BEGIN
            %sEND
            """.formatted(trigger(operation), operation, name, condition, body);
    }

    private String logged(String row, int added) {
        return """
            INSERT INTO undo_row (step, story_table, added, %s)
            VALUES ((SELECT max(id) FROM undo_step), '%s', %d, %s);
            """.formatted(places(columns), name, added, list(row, columns));
    }

    /** Removes the row whose image in the log has the id of the parameter. */
    String removal() {
        return """
            DELETE FROM %s
            WHERE (%s) = (SELECT %s FROM undo_row WHERE id = ?)
            """.formatted(name, list("", key), places(key));
    }

    /** Puts back the row whose image in the log has the id of the parameter. */
    String restoration() {
        return """
            INSERT INTO %s (%s)
            SELECT %s
            FROM undo_row
            WHERE id = ?
            """.formatted(name, list("", columns), places(columns));
    }

    /** What the log calls a column. */
    String place(String column) {
        return "c" + (columns.indexOf(column) + 1);
    }

    private String places(List<String> some) {
        return joined(some, this::place);
    }

    private static String list(String prefix, List<String> some) {
        return joined(some, column -> prefix + column);
    }

    private static String joined(List<String> some, Function<String, String> each) {
        return some.stream().map(each).collect(Collectors.joining(", "));
    }
}
