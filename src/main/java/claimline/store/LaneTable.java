package claimline.store;

import claimline.timeline.LaneChoice;
import claimline.timeline.LanesBy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** How the lanes of the timeline are shown. */
final class LaneTable {

    private LaneTable() {}

    /** What was chosen, the one in use first; nothing that this version does not know. */
    static List<LaneChoice> choices(Handle handle) {
        return handle
                .createQuery("SELECT lanes_by FROM lane_view ORDER BY current DESC, lanes_by")
                .mapTo(String.class)
                .list()
                .stream()
                .filter(by -> Arrays.stream(LanesBy.values()).map(Enum::name).anyMatch(by::equals))
                .map(by -> choice(handle, LanesBy.valueOf(by)))
                .toList();
    }

    private static LaneChoice choice(Handle handle, LanesBy by) {
        List<String> order = new ArrayList<>();
        Set<String> folded = new HashSet<>();
        Set<String> hidden = new HashSet<>();
        handle.createQuery("""
            SELECT name, place, folded, hidden
            FROM lane
            WHERE lanes_by = :by
            ORDER BY place
            """)
                .bind("by", by.name())
                .map((row, context) -> {
                    String name = row.getString("name");
                    if (row.getObject("place") != null) {
                        order.add(name);
                    }
                    if (row.getBoolean("folded")) {
                        folded.add(name);
                    }
                    if (row.getBoolean("hidden")) {
                        hidden.add(name);
                    }
                    return name;
                })
                .list();
        return new LaneChoice(by, order, folded, hidden);
    }

    /** Keeps a choice, which is from now on the one in use. */
    static void keep(Handle handle, LaneChoice choice) {
        handle.execute("UPDATE lane_view SET current = 0");
        handle.createUpdate("""
            INSERT INTO lane_view (lanes_by, current)
            VALUES (:by, 1)
            ON CONFLICT (lanes_by) DO UPDATE SET current = 1
            """).bind("by", choice.by().name()).execute();
        handle.createUpdate("DELETE FROM lane WHERE lanes_by = :by")
                .bind("by", choice.by().name())
                .execute();
        Set<String> named = new HashSet<>(choice.order());
        named.addAll(choice.folded());
        named.addAll(choice.hidden());
        for (String lane : named) {
            int place = choice.order().indexOf(lane);
            handle.createUpdate("""
                INSERT INTO lane (lanes_by, name, place, folded, hidden)
                VALUES (:by, :name, :place, :folded, :hidden)
                """)
                    .bind("by", choice.by().name())
                    .bind("name", lane)
                    .bind("place", place < 0 ? null : place)
                    .bind("folded", choice.folded().contains(lane))
                    .bind("hidden", choice.hidden().contains(lane))
                    .execute();
        }
    }
}
