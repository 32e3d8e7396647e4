package claimline.store;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.StoryElement;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterable;

/**
 * How one kind of element is read.
 *
 * @param name the table, singular, as in {@code claim}; also what a pointer to a row begins with
 * @param select the columns and the table, without conditions. It yields {@code id}, which is the order, and
 *     {@code name}
 * @param mapper one row to one element; throws {@link InvalidInputException} for a row that the model refuses
 */
record Table<T extends StoryElement>(String name, String select, RowMapper<T> mapper) {

    /** All elements in their order, row by row while they are asked for. */
    ResultIterable<T> all(Handle handle, Path file) {
        return handle.createQuery(select + "ORDER BY id").map(naming(file));
    }

    /**
     * The elements whose {@code column} is {@code value}, in their order. {@code column} is never text from outside.
     */
    ResultIterable<T> where(String column, String value, Handle handle, Path file) {
        return handle.createQuery(select + "WHERE " + column + " = :value\nORDER BY id")
                .bind("value", value)
                .map(naming(file));
    }

    String pointer(String name) {
        return this.name + "/" + name;
    }

    /** The mapper, but a row that the model refuses is named in the message, with its file. */
    RowMapper<T> naming(Path file) {
        return (row, context) -> {
            try {
                return mapper.map(row, context);
            } catch (InvalidInputException e) {
                String pointer = pointer(row.getString("name"));
                throw new InvalidInputException(Message.of("store.row", file.toString(), pointer, e.reason()), e);
            }
        };
    }
}
