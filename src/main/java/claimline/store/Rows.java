package claimline.store;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How one kind of element is written: a row of its own and, for what it lists, rows of another table.
 *
 * @param name the value of the insert's key, which names the element
 * @param bind gives a row its values, but for {@code id}
 * @param listed null where an element lists nothing
 */
record Rows<T>(Insert insert, Function<T, String> name, BiConsumer<Insertion, T> bind, Listed<T, ?> listed) {

    /** The tables that an element is kept in. */
    Stream<String> tables() {
        return Stream.concat(
                Stream.of(insert.table()),
                Stream.ofNullable(listed).map(each -> each.insert().table()));
    }

    /**
     * What an element lists.
     *
     * @param insert its first column is the id of the element's row, its second counts the places in the list from 0
     * @param bind gives a row its values, but for these two
     */
    record Listed<T, C>(Insert insert, Function<T, List<C>> of, BiConsumer<Insertion, C> bind) {

        String owner() {
            return insert.columns().getFirst();
        }
    }
}
