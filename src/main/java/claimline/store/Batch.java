package claimline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Rows for one table, written a hundred at a time, so that an import of any size needs the memory of that many. */
final class Batch<T> {

    private static final int SIZE = 100;

    private final Handle handle;
    private final String insert;
    private final BiConsumer<PreparedBatch, T> binder;
    private final Consumer<T> refused;
    private final List<T> rows = new ArrayList<>(SIZE);

    /** @param refused is given the first row that the statement left out, since its id is taken; throws */
    Batch(Handle handle, String insert, BiConsumer<PreparedBatch, T> binder, Consumer<T> refused) {
        this.handle = handle;
        this.insert = insert;
        this.binder = binder;
        this.refused = refused;
    }

    void add(T row) {
        rows.add(row);
        if (rows.size() == SIZE) {
            flush();
        }
    }

    void flush() {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(insert)) {
            for (T row : rows) {
                binder.accept(batch, row);
                batch.add();
            }
            int[] written = batch.execute();
            for (int i = 0; i < written.length; i++) {
                if (written[i] == 0) {
                    refused.accept(rows.get(i));
                }
            }
        }
        rows.clear();
    }
}
