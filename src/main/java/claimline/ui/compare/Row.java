package claimline.ui.compare;

import claimline.model.Verdict;
import java.util.Map;

/**
 * A question with one cell for each source of the story, by the source's id.
 *
 * @param time when its event happened, in seconds since 1970; infinite where it has none
 */
record Row(
        String question,
        String title,
        Standing standing,
        Verdict.Status verdict,
        double time,
        Map<String, Cell> cells) {

    Cell cell(String source) {
        return cells.getOrDefault(source, Cell.NOT_COVERED);
    }

    Found found() {
        return standing.found();
    }
}
