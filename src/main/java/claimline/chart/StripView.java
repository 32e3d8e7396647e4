package claimline.chart;

import claimline.model.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a value strip shows at a moment.
 *
 * @param entries of one question, no two of one claim and its one value
 * @param unit of all numbers; empty where they are dates
 * @param width of the whole picture, in pixels
 * @param selection the id of a claim
 * @param hover the id of a claim
 */
public record StripView(
        List<StripEntry> entries,
        Optional<Unit> unit,
        double width,
        Optional<String> selection,
        Optional<String> hover,
        Locale locale) {

    public StripView {
        entries = List.copyOf(entries);
        width = Math.max(1, Math.floor(width));
    }
}
