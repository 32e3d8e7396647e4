package claimline.chart;

import claimline.model.TimeBounds;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which source reports which event, and when.
 *
 * @param sources in the order in which they are shown; they bear the numbers from 1
 * @param rows events, from the top to the bottom
 * @param width of the whole picture in pixels; it has a least width
 */
public record CoverageView(List<Reporter> sources, List<Row> rows, double width, Locale locale) {

    /** A source, with when it appeared. */
    public record Reporter(String id, String name, TimeBounds published) {}

    /**
     * An event with the ids of the sources that report it.
     *
     * @param began the time within which it happened, or began if it went on
     */
    public record Row(String event, String title, TimeBounds when, TimeBounds began, Set<String> reporters) {

        public Row {
            reporters = Set.copyOf(reporters);
        }
    }

    public CoverageView {
        sources = List.copyOf(sources);
        rows = List.copyOf(rows);
    }

    /** Those that report the event. */
    List<Reporter> reporters(Row row) {
        return sources.stream()
                .filter(source -> row.reporters().contains(source.id()))
                .toList();
    }
}
