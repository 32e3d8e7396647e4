package claimline.store;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.store.Rows.Listed;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Writes the elements of one kind, one after the other. New ones are numbered on from those that the file has. */
final class Elements<T> implements AutoCloseable {

    /** What is done with an element whose name is taken. */
    enum Taken {
        REFUSE,
        /** The element takes the other's place, and keeps its number and thereby its place in the order. */
        REPLACE
    }

    private final Handle handle;
    private final Rows<T> rows;
    private final Taken taken;
    private final Insertion own;
    private final Optional<Insertion> inPlace;
    private final Optional<Insertion> listed;
    private long last;

    Elements(Handle handle, Rows<T> rows, Taken taken) {
        this.handle = handle;
        this.rows = rows;
        this.taken = taken;
        own = insertion(rows.insert(), rows.insert().ifFree());
        inPlace = taken == Taken.REPLACE
                ? Optional.of(insertion(rows.insert(), rows.insert().inPlace()))
                : Optional.empty();
        listed = Optional.ofNullable(rows.listed())
                .map(each -> insertion(
                        each.insert(),
                        taken == Taken.REPLACE
                                ? each.insert().inPlace()
                                : each.insert().ifFree()));
        last = handle.createQuery("SELECT coalesce(max(id), 0) FROM " + table())
                .mapTo(Long.class)
                .one();
    }

    private Insertion insertion(Insert insert, String sql) {
        return new Insertion(handle, sql, insert.columns());
    }

    private String table() {
        return rows.insert().table();
    }

    /** @throws InvalidInputException if there is one of that name and it is not to be replaced */
    void write(T element) {
        long id = last + 1;
        rows.bind().accept(own.begin().whole("id", id), element);
        if (own.write()) {
            last = id;
            if (rows.listed() != null) {
                write(rows.listed(), element, id);
            }
        } else {
            replace(inPlace.orElseThrow(() -> duplicate(table(), rows.name().apply(element))), element);
        }
    }

    private void replace(Insertion row, T element) {
        rows.bind().accept(row.begin().whole("id", last + 1), element);
        row.write();
        if (rows.listed() != null) {
            long owner = id(rows.name().apply(element));
            write(rows.listed(), element, owner);
            removeBeyond(rows.listed(), owner, rows.listed().of().apply(element).size());
        }
    }

    private <C> void write(Listed<T, C> lists, T element, long owner) {
        List<C> values = lists.of().apply(element);
        for (int place = 0; place < values.size(); place++) {
            Insertion row =
                    listed.orElseThrow().begin().whole(lists.owner(), owner).whole("place", place);
            lists.bind().accept(row, values.get(place));
            row.write();
        }
    }

    private void removeBeyond(Listed<T, ?> lists, long owner, int count) {
        handle.createUpdate("DELETE FROM %s WHERE %s = :owner AND place >= :count"
                        .formatted(lists.insert().table(), lists.owner()))
                .bind("owner", owner)
                .bind("count", count)
                .execute();
    }

    private long id(String name) {
        return handle.createQuery("SELECT id FROM %s WHERE %s = :name"
                        .formatted(table(), rows.insert().key()))
                .bind("name", name)
                .mapTo(Long.class)
                .one();
    }

    /** Removes an element with what it lists; does nothing where there is none of that name. */
    static void remove(Handle handle, Rows<?> rows, String name) {
        String table = rows.insert().table();
        String key = rows.insert().key();
        if (rows.listed() != null) {
            handle.createUpdate("DELETE FROM %s WHERE %s = (SELECT id FROM %s WHERE %s = :name)"
                            .formatted(
                                    rows.listed().insert().table(),
                                    rows.listed().owner(),
                                    table,
                                    key))
                    .bind("name", name)
                    .execute();
        }
        handle.createUpdate("DELETE FROM %s WHERE %s = :name".formatted(table, key))
                .bind("name", name)
                .execute();
    }

    static InvalidInputException duplicate(String table, String name) {
        return InvalidInputException.of("store.duplicate", Message.of("store.kind." + table), name);
    }

    @Override
    public void close() {
        own.close();
        inPlace.ifPresent(Insertion::close);
        listed.ifPresent(Insertion::close);
    }
}
