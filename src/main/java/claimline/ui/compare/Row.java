package claimline.ui.compare;

import claimline.comparison.Kind;
import claimline.model.Verdict;
import java.util.Map;

/**
 * A question with one cell for each source, by the source's id.
 *
 * @param kind null where there is nothing to compare
 * @param severity the higher, the more there is to look at
 * @param time when its event happened, in seconds since 1970; infinite where it has none
 * @param words all that a search finds it by, ready for {@link Query#plain}
 */
record Row(
        String question,
        String title,
        Kind kind,
        double severity,
        Verdict.Status verdict,
        double time,
        Map<String, Cell> cells,
        String words) {

    Cell cell(String source) {
        return cells.getOrDefault(source, Cell.NOT_COVERED);
    }

    long answers() {
        return cells.values().stream().filter(Cell.Claimed.class::isInstance).count();
    }

    boolean isDecided() {
        return verdict != Verdict.Status.OPEN;
    }
}
