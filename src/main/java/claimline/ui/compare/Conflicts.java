package claimline.ui.compare;

import claimline.comparison.Kind;
import java.util.List;
import java.util.Optional;

/** Goes from conflict to conflict among rows. */
final class Conflicts {

    private Conflicts() {}

    /**
     * The next row on which sources are in conflict; after the last comes the first.
     *
     * @param question the id of the question to start from; where no row has it, from before the first
     * @param by 1 or, to go backwards, -1
     */
    static Optional<Row> next(List<Row> rows, String question, int by) {
        int now = rows.stream().map(Row::question).toList().indexOf(question);
        int start = now < 0 && by < 0 ? 0 : now;
        for (int i = 1; i <= rows.size(); i++) {
            Row row = rows.get(Math.floorMod(start + i * by, rows.size()));
            if (row.found().is(Kind.Outcome.CONFLICT)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
