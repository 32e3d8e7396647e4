package claimline.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The triggers of the file, which see to it that what was worked out of the story never claims to hold what it does
 * not. They cost a large import a quarter of its time.
 */
final class Triggers {

    private Triggers() {}

    /**
     * Runs work without them, inside a transaction, of which they are a part. Whoever calls this says beforehand that
     * all that was worked out is gone.
     */
    static void aside(Handle handle, Runnable work) {
        List<String> makings = new ArrayList<>();
        handle.createQuery("SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger' ORDER BY rowid")
                .map((row, _) -> List.of(row.getString("name"), row.getString("sql")))
                .list()
                .forEach(trigger -> {
                    handle.execute("DROP TRIGGER main." + trigger.getFirst());
                    makings.add(trigger.getLast());
                });
        work.run();
        makings.forEach(handle::execute);
    }
}
