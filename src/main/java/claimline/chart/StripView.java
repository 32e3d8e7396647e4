package claimline.chart;

import claimline.model.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a value strip shows at a moment.
 *
 * @param rows of one question, no two of one claim and its one value; those beside the axis come last
 * @param unit of all numbers; empty where they are dates
 * @param width of the whole picture, in pixels
 * @param height of the whole picture, in pixels; rows beyond it are not drawn
 * @param scroll by how many pixels the rows are moved up, below an axis that stays
 * @param selection the id of a claim
 * @param hover the id of a claim
 */
public record StripView(
        List<StripRow> rows,
        Optional<Unit> unit,
        double width,
        double height,
        double scroll,
        Optional<String> selection,
        Optional<String> hover,
        Locale locale) {

    public StripView {
        rows = List.copyOf(rows);
        width = Math.max(1, Math.floor(width));
        height = Math.max(1, Math.floor(height));
        scroll = Math.rint(scroll);
    }

    /** All that has a place on the axis. */
    List<StripEntry> entries() {
        return rows.stream()
                .filter(StripEntry.class::isInstance)
                .map(StripEntry.class::cast)
                .toList();
    }
}
